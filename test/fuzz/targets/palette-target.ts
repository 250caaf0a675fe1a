import { decodeByExtension } from '../../../packer/decode-input.ts';
import { isProblem } from '../../../packer/decode-problem.ts';
import type { Random } from '../../support/random.ts';
import { type FuzzTarget, fileCase, must } from '../fuzz-target.ts';
import { judgeProblem } from '../judge-image.ts';
import { joined, mutateBytes, randomBytes } from '../mutate-bytes.ts';

/** Palette files of every kind, each changed by letters, lines and bytes. */
export const paletteTarget: FuzzTarget = {
  name: 'palettes',
  make: (random) => {
    const [ending, seed] = random.pick(SEEDS);
    const [, other] = random.pick(SEEDS);
    const bytes = mutatedPalette(random, seed, other);
    return fileCase(`colors.${ending}`, bytes, {
      allowance: bytes.length * 200,
      run: (file) => decodeByExtension(`colors.${ending}`, file),
      judge: (palette) => {
        if (isProblem(palette)) return judgeProblem(palette, bytes.length);
        must(palette.kind === 'palette-file', `a ${palette.kind}`);
        if (palette.kind === 'palette-file') must(palette.colors.length >= 1, 'no colour');
      },
    });
  },
};

const utf8 = (text: string) => new TextEncoder().encode(text);
const bytesOf = (count: number) => Uint8Array.from({ length: count }, (_, at) => (at * 7) & 255);

/** `RIFF`, `PAL `, one chunk of three colours. */
const RIFF_PALETTE = joined(
  utf8('RIFF'),
  Uint8Array.of(28, 0, 0, 0),
  utf8('PAL data'),
  Uint8Array.of(16, 0, 0, 0, 0, 3, 3, 0),
  bytesOf(12),
);

const SEEDS: readonly (readonly [ending: string, bytes: Uint8Array])[] = [
  ['pal', utf8('JASC-PAL\r\n0100\r\n3\r\n0 0 0\r\n255 0 128\r\n1 2 3\r\n')],
  ['pal', RIFF_PALETTE],
  ['gpl', utf8('GIMP Palette\nName: small\nColumns: 2\n# a comment\n  0   0   0\tink\n255 128   0\n')],
  ['hex', utf8('000000\nff8800\n0f0\n#a1b2c3\n')],
  ['act', bytesOf(768)],
  ['act', joined(bytesOf(768), Uint8Array.of(0, 4, 0, 2))],
];

function mutatedPalette(random: Random, seed: Uint8Array, other: Uint8Array): Uint8Array {
  if (random.chance(3)) return randomBytes(random, random.below(100));
  if (random.chance(40)) return mutateBytes(random, seed, other);
  let text = new TextDecoder('latin1').decode(seed);
  for (let left = 1 + random.below(3); left > 0; left--) text = mutatedLines(random, text);
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}

const PIECES = [
  '\n',
  '\r',
  ' ',
  '\t',
  '-1',
  '256',
  '99999999999999999999',
  '0x10',
  '1e3',
  '#',
  'é',
  '\0',
  'NaN',
  '\u00ff\u00fe',
  'JASC-PAL\n',
  'ff'.repeat(20),
];

function mutatedLines(random: Random, text: string): string {
  const lines = text.split('\n');
  const at = random.below(lines.length);
  const line = lines[at] ?? '';
  const column = random.below(line.length + 1);
  switch (random.below(4)) {
    case 0:
      return lines.toSpliced(at, 1).join('\n');
    case 1:
      return lines.toSpliced(at, 0, ...Array.from({ length: 1 + random.below(300) }, () => line)).join('\n');
    default:
      return lines
        .with(at, line.slice(0, column) + random.pick(PIECES) + line.slice(column + random.below(3)))
        .join('\n');
  }
}
