import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DecodeProblem, PaletteFile } from '../../formats/decoded-input.ts';
import { decodeAdobeColorTable, encodeAdobeColorTable } from './adobe-color-table.ts';
import { decodeGimpPalette, encodeGimpPalette } from './gimp-palette.ts';
import { decodeHexPalette, encodeHexPalette } from './hex-palette.ts';
import { decodeJascPalette, encodeJascPalette } from './jasc-palette.ts';
import { MAX_PALETTE_FILE_BYTES } from './palette-limits.ts';
import { decodeRiffPalette } from './riff-palette.ts';

type Decode = (bytes: Uint8Array) => PaletteFile | DecodeProblem;

const [RED, GREY] = [0xffff0000, 0xff646464];

describe('reads', () => {
  it.each<[string, Decode, Uint8Array, readonly number[]]>([
    ['JASC', decodeJascPalette, text('JASC-PAL\r\n0100\r\n2\r\n255 0 0\r\n100 100 100\r\n'), [RED, GREY]],
    ['JASC without a last line end', decodeJascPalette, text('JASC-PAL\n0100\n1\n255 0 0'), [RED]],
    ['JASC of an old Mac', decodeJascPalette, text('JASC-PAL\r0100\r1\r255 0 0\r'), [RED]],
    [
      'JASC with a mark, blanks and empty lines',
      decodeJascPalette,
      text('\ufeffJASC-PAL \n0100\t\n\n 2\n255\t0  0 \n\n100 100 100\n\n\u001a'),
      [RED, GREY],
    ],
    ['JASC with alpha', decodeJascPalette, text('JASC-PAL\n0100\n1\n255 0 0 16\n'), [0x10ff0000]],
    [
      'GIMP',
      decodeGimpPalette,
      text('GIMP Palette\nName: Two 12\nColumns: 2\n# 1 2 3\n255   0   0\tRed 1\n100 100 100\n'),
      [RED, GREY],
    ],
    ['GIMP without fields', decodeGimpPalette, text('GIMP Palette\r\n 255 0 0 Untitled\r\n'), [RED]],
    [
      'GIMP with a name in another encoding',
      decodeGimpPalette,
      Uint8Array.of(...text('GIMP Palette\n255 0 0 '), 0xe9, 0xff, 10),
      [RED],
    ],
    [
      'GIMP with alpha',
      decodeGimpPalette,
      text('GIMP Palette\nChannels: RGBA\n255 0 0 16 Red\n'),
      [0x10ff0000],
    ],
    ['hexadecimal', decodeHexPalette, text('ff0000\n646464\n'), [RED, GREY]],
    [
      'hexadecimal as CSS has it, with comments',
      decodeHexPalette,
      text('; two\r\n#F00\r\n// and\r\n\r\n #646464 '),
      [RED, GREY],
    ],
    ['RIFF', decodeRiffPalette, riff([RED, GREY]), [RED, GREY]],
    ['RIFF whose sizes are wrong', decodeRiffPalette, riff([RED, GREY], { size: 7 }), [RED, GREY]],
    ['RIFF with a chunk before', decodeRiffPalette, riff([RED], { before: [1, 2, 3] }), [RED]],
    ['Adobe with a count', decodeAdobeColorTable, act([RED, GREY], 2), [RED, GREY]],
    ['Adobe with a transparent colour', decodeAdobeColorTable, act([RED, GREY], 2, 1), [RED, 0x646464]],
    ['Adobe with a transparent colour beyond', decodeAdobeColorTable, act([RED, GREY], 2, 2), [RED, GREY]],
  ])('%s', (_, decode, bytes, colors) => {
    const palette = decode(bytes);
    expect('colors' in palette ? [...palette.colors] : palette).toEqual(colors);
  });

  it('all 256 colours of an Adobe table that has no count', () => {
    const palette = decodeAdobeColorTable(act([RED], 256).subarray(0, 768));
    expect('colors' in palette && [palette.colors.length, palette.colors[0]]).toEqual([256, RED]);
  });
});

describe('says what is wrong with', () => {
  it.each<[string, Decode, Uint8Array, Pick<DecodeProblem, 'code' | 'at'>, RegExp]>([
    ['nothing', decodeJascPalette, text(''), corrupt(0), /the file is empty/],
    ['blanks', decodeHexPalette, text(' \n \n'), corrupt(), /it has no colours/],
    ['another file', decodeJascPalette, text('hello'), corrupt(0), /begins with neither ‘JASC-PAL’ nor/],
    ['JASC of a version', decodeJascPalette, text('JASC-PAL\n0200\n1\n'), unsupported(9), /‘0200’ and only/],
    ['JASC without a count', decodeJascPalette, text('JASC-PAL\n0100\n-1\n'), corrupt(14), /is ‘-1’/],
    ['JASC that ends', decodeJascPalette, text('JASC-PAL\n0100'), corrupt(), /ends before its colours/],
    [
      'JASC with too few',
      decodeJascPalette,
      text('JASC-PAL\n0100\n3\n1 2 3\n'),
      corrupt(14),
      /says that it has 3 colours and has 1/,
    ],
    [
      'JASC with too many',
      decodeJascPalette,
      text('JASC-PAL\n0100\n1\n1 2 3\n4 5 6\n'),
      corrupt(22),
      /says that it has 1 colours, and ‘4 5 6’ follows/,
    ],
    ['JASC beyond a byte', decodeJascPalette, text('JASC-PAL\n0100\n1\n1 2 256\n'), corrupt(16), /‘1 2 256’/],
    ['JASC over the limit', decodeJascPalette, text('JASC-PAL\n0100\n9999\n'), tooLarge(14), /limit is 1024/],
    ['GIMP without its name', decodeGimpPalette, text('1 2 3\n'), corrupt(0), /does not begin with/],
    ['GIMP of words', decodeGimpPalette, text('GIMP Palette\n1 2 three\n'), corrupt(13), /‘1 2 three’ is no/],
    [
      'GIMP without the alpha it promises',
      decodeGimpPalette,
      text('GIMP Palette\nChannels: RGBA\n1 2 3 Red\n'),
      corrupt(28),
      /four numbers from 0 to 255/,
    ],
    ['GIMP over the limit', decodeGimpPalette, gimpOf(1025), tooLarge(13 + 6 * 1024), /limit is 1024/],
    ['hexadecimal with alpha', decodeHexPalette, text('#ff0000\nff0000ff'), unsupported(8), /eight digits/],
    ['hexadecimal too short', decodeHexPalette, text('f00'), corrupt(0), /‘f00’ is no colour/],
    ['hexadecimal in UTF-16', decodeHexPalette, Uint8Array.of(0xff, 0xfe, 102, 0), unsupported(0), /UTF-16/],
    [
      'a text over the limit',
      decodeHexPalette,
      new Uint8Array(MAX_PALETTE_FILE_BYTES + 1),
      tooLarge(),
      /the limit of palettes is 1048576/,
    ],
    ['RIFF that is a sound', decodeRiffPalette, text('RIFF....WAVEdata'), corrupt(8), /no palette/],
    ['RIFF without data', decodeRiffPalette, riff([RED]).subarray(0, 20), corrupt(20), /before its colours/],
    [
      'RIFF cut off',
      decodeRiffPalette,
      riff([RED, GREY]).subarray(0, 31),
      corrupt(31),
      /inside its 2 colours/,
    ],
    [
      'RIFF of a version',
      decodeRiffPalette,
      riff([RED], { version: 1 }),
      unsupported(20),
      /0x1 and only 0x300/,
    ],
    ['RIFF over the limit', decodeRiffPalette, riff(new Array(1025).fill(RED)), tooLarge(22), /1025 colours/],
    ['Adobe of another size', decodeAdobeColorTable, new Uint8Array(769), corrupt(769), /it has 769 bytes/],
    ['Adobe of none', decodeAdobeColorTable, act([], 0), corrupt(768), /has 0 colours, and 1 to 256/],
    ['Adobe of too many', decodeAdobeColorTable, act([], 257), corrupt(768), /has 257 colours/],
  ])('%s', (_, decode, bytes, expected, message) => {
    const problem = decode(bytes);
    expect(problem).toEqual({ kind: 'problem', message: expect.stringMatching(message), ...expected });
  });
});

const opaque = fc.integer({ min: 0, max: 0xffffff }).map((rgb) => (rgb | 0xff000000) >>> 0);
const anyColor = fc.integer({ min: 0, max: 0xffffffff });
const upTo = (maxLength: number, color: fc.Arbitrary<number>) =>
  fc.array(color, { minLength: 1, maxLength }).map((colors) => Uint32Array.from(colors));

describe('reads what it wrote:', () => {
  it.each<[string, fc.Arbitrary<Uint32Array>, (colors: Uint32Array) => Uint8Array, Decode]>([
    ['JASC', upTo(1024, anyColor), encodeJascPalette, decodeJascPalette],
    ['GIMP', upTo(1024, anyColor), (colors) => encodeGimpPalette(colors, '12 13 14'), decodeGimpPalette],
    ['hexadecimal', upTo(1024, opaque), encodeHexPalette, decodeHexPalette],
    ['Adobe', withOneTransparent(upTo(256, opaque)), encodeAdobeColorTable, decodeAdobeColorTable],
  ])('%s', (_, colorLists, encode, decode) => {
    fc.assert(
      fc.property(colorLists, (colors) => {
        expect(decode(encode(colors))).toEqual({ kind: 'palette-file', colors });
      }),
      { seed: 5, numRuns: 100 },
    );
  });
});

describe('bears whatever stands in', () => {
  const colors = Uint32Array.of(RED, GREY, 0x10ff0000, 0xffffffff);
  it.each<[string, Uint8Array, Decode]>([
    ['JASC', encodeJascPalette(colors), decodeJascPalette],
    ['GIMP', encodeGimpPalette(colors, 'ink'), decodeGimpPalette],
    ['hexadecimal', encodeHexPalette(colors), decodeHexPalette],
    ['RIFF', riff([...colors]), decodeRiffPalette],
    ['Adobe', encodeAdobeColorTable(colors), decodeAdobeColorTable],
  ])('%s', (_, whole, decode) => {
    const changes = fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { maxLength: 4 });
    const damaged = fc.tuple(changes, fc.nat(whole.length)).map(([places, size]) => {
      const bytes = whole.slice(0, size);
      for (const [at, value] of places) if (at < size) bytes[at] = value;
      return bytes;
    });
    fc.assert(
      fc.property(fc.oneof(damaged, fc.uint8Array({ maxLength: 2000 })), (bytes) => {
        expectSound(decode(bytes), bytes.length);
      }),
      { seed: 5, numRuns: 2000 },
    );
  });
});

/** A palette within its limits, or a problem whose place is in the file. */
function expectSound(result: PaletteFile | DecodeProblem, size: number): void {
  if (result.kind === 'palette-file') {
    expect(result.colors.length).toBeGreaterThan(0);
    expect(result.colors.length).toBeLessThanOrEqual(1024);
  } else if (result.at !== undefined) {
    expect(result.at).toBeGreaterThanOrEqual(0);
    expect(result.at).toBeLessThanOrEqual(Math.max(size, 768));
  }
}

function withOneTransparent(lists: fc.Arbitrary<Uint32Array>): fc.Arbitrary<Uint32Array> {
  return fc
    .tuple(lists, fc.nat(300))
    .map(([colors, at]) => colors.map((color, n) => (n === at ? color % 0x1000000 : color)));
}

const corrupt = (at?: number) => problem('corrupt', at);
const unsupported = (at?: number) => problem('unsupported', at);
const tooLarge = (at?: number) => problem('too-large', at);

function problem(code: DecodeProblem['code'], at: number | undefined) {
  return at === undefined ? { code } : { code, at };
}

function text(value: string): Uint8Array {
  return new TextEncoder().encode(value);
}

function gimpOf(count: number): Uint8Array {
  return text(`GIMP Palette\n${'1 2 3\n'.repeat(count)}`);
}

/** As Windows programs write it; flags are no alpha. */
function riff(
  colors: readonly number[],
  { size, version = 0x300, before = [] }: { size?: number; version?: number; before?: number[] } = {},
): Uint8Array {
  const entries = colors.flatMap((color) => [(color >>> 16) & 255, (color >>> 8) & 255, color & 255, 4]);
  const data = [...u16(version), ...u16(colors.length), ...entries];
  const first = before.length === 0 ? [] : [...text('offl'), ...u32(before.length), ...before, 0];
  const chunks = [...text('PAL '), ...first, ...text('data'), ...u32(size ?? data.length), ...data];
  return Uint8Array.of(...text('RIFF'), ...u32(size ?? chunks.length), ...chunks);
}

function act(colors: readonly number[], count: number, transparent = 0xffff): Uint8Array {
  const bytes = encodeAdobeColorTable(Uint32Array.from(colors));
  bytes.set([count >>> 8, count & 255, transparent >>> 8, transparent & 255], 768);
  return bytes;
}

function u16(value: number): number[] {
  return [value & 255, value >>> 8];
}

function u32(value: number): number[] {
  return [...u16(value & 0xffff), ...u16(value >>> 16)];
}
