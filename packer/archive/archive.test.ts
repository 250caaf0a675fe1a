import { createHash } from 'node:crypto';
import { crc32 } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CODEC_NAMES, type CodecName } from '../../contract/codec-name.ts';
import { codecByName } from '../codecs/index.ts';
import type { Binding } from '../generated/archive-header.ts';
import { ArchiveError } from './archive-error.ts';
import { canonicalJson } from './canonical-json.ts';
import { aligned, encodePrelude, MAX_HEADER_LENGTH } from './layout.ts';
import { memoryAccess } from './random-access.ts';
import { readArchive } from './read-archive.ts';
import { type ArchiveAsset, writeArchive } from './write-archive.ts';

const text = (value: string) => new TextEncoder().encode(value);

const ASSETS: readonly ArchiveAsset[] = [
  asset(9, { payload: text('the last'), codec: 'LZ4_BLOCK', preload: true }),
  asset(2, { payload: text('sixteen bytes ok'), preload: true }),
  asset(4, { payload: text('') }),
  asset(3, { payload: text('abc'.repeat(300)), codec: 'ZSTD' }),
  asset(5, { payload: text('abc'.repeat(300)), codec: 'DEFLATE_RAW' }),
];

const BINDINGS: readonly Binding[] = [
  { kind: 'template', id: 'slime', asset_id: 3, placement: { scale: 0.5, offset_y: -4 } },
  { kind: 'entity', id: 'slime-7', asset_id: 9 },
  { kind: 'entity', id: 'Ünïcode 😀', asset_id: 3, placement: {} },
];

const SOUND = archive(ASSETS, BINDINGS);

describe('writeArchive', () => {
  it('writes these bytes', () => {
    const golden = archive(
      [asset(2, { payload: text('Hi') }), asset(1, { payload: text(''), preload: true })],
      [{ kind: 'template', id: 'hut', asset_id: 2 }],
    );
    const hi = '3639efcd08abb273b1619e82e78c29a7df02c1051b1820e99fc395dcaa3326b8';
    const nothing = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';
    const fields = '"bank_type":"DEMO","codec":"NONE"';
    const json =
      `{"assets":[{"asset_id":1,"asset_name":"asset_1",${fields},"decoded_size":0,"format":"DEMO/bytes_v1","metadata":{"a":[1],"b":"1"},"offset":0,"sha256":"${nothing}","size":0},` +
      `{"asset_id":2,"asset_name":"asset_2",${fields},"decoded_size":2,"format":"DEMO/bytes_v1","metadata":{"a":[2],"b":"2"},"offset":0,"sha256":"${hi}","size":2}],` +
      '"bindings":[{"asset_id":2,"id":"hut","kind":"template"}],"preload":[{"asset_id":1}]}';
    expect(hex(golden.subarray(0, 32))).toBe(
      ['5057424b', '0100', '0000', '3e020000', 'fda89296', '6002000000000000', '1000000000000000'].join(''),
    );
    expect(new TextDecoder().decode(golden.subarray(32, 32 + json.length))).toBe(json);
    expect(hex(golden.subarray(32 + json.length))).toBe(`0000${'4869'}${'00'.repeat(14)}`);
  });

  it('writes the same bytes for any order of assets, bindings and keys', () => {
    const order = fc.tuple(
      fc.shuffledSubarray([...ASSETS], { minLength: ASSETS.length }),
      fc.shuffledSubarray([...BINDINGS], { minLength: BINDINGS.length }),
    );
    fc.assert(
      fc.property(order, ([assets, bindings]) => {
        expect(Buffer.compare(archive(assets.map(turned), bindings), SOUND)).toBe(0);
      }),
      { numRuns: 50 },
    );
  });

  it('takes nothing along that is no field of the header', () => {
    const extra = { ...asset(1, { payload: text('x') }), uuid: 'secret', path: 'secret' };
    const binding = { kind: 'entity', id: 'e', asset_id: 1, placement: { path: 'secret' }, uuid: 'secret' };
    expect(Buffer.from(archive([extra], [binding as Binding])).includes('secret')).toBe(false);
  });

  it.each([
    ['one asset_id twice', [asset(1), asset(1)], []],
    ['a name that no declaration may have', [{ ...asset(1), asset_name: 'a b' }], []],
    ['an asset_id of zero', [asset(0)], []],
    ['a format of another bank type', [{ ...asset(1), bank_type: 'OTHER' }], []],
    ['metadata that JSON cannot say', [{ ...asset(1), metadata: { gain: Number.NaN } }], []],
    [
      'metadata nested without end',
      [{ ...asset(1), metadata: JSON.parse(`${'{"a":'.repeat(200)}1${'}'.repeat(200)}`) }],
      [],
    ],
    ['a binding to nothing', [asset(1)], [{ kind: 'entity', id: 'e', asset_id: 2 }]],
    ['a template bound twice', [asset(1)], Array(2).fill({ kind: 'template', id: 't', asset_id: 1 })],
  ])('refuses %s', (_, assets, bindings) => {
    expect(() => writeArchive({ assets, bindings })).toThrow(ArchiveError);
  });
});

describe('readArchive', () => {
  it('gives back what was written', async () => {
    const read = await readArchive(memoryAccess(SOUND));
    expect(read.header.assets.map(({ asset_id }) => asset_id)).toEqual([2, 3, 4, 5, 9]);
    expect(read.header.preload).toEqual([{ asset_id: 2 }, { asset_id: 9 }]);
    expect(read.header.bindings).toEqual([BINDINGS[1], BINDINGS[2], BINDINGS[0]]);
    for (const written of ASSETS) {
      const entry = read.header.assets.find(({ asset_id }) => asset_id === written.asset_id);
      if (entry === undefined) throw new Error(`no asset ${written.asset_id}`);
      expect(entry.metadata).toEqual(written.metadata);
      expect((read.prelude.payloadOffset + entry.offset) % 16).toBe(0);
      expect(hex(await read.readStored(entry))).toBe(hex(written.stored));
      expect(hex(await read.readPayload(entry))).toBe(hex(decoded(written)));
    }
  });

  it('reads an archive of nothing', async () => {
    const { header } = await readArchive(memoryAccess(archive([], [])));
    expect(header).toEqual({ assets: [], preload: [], bindings: [] });
  });

  it('skips fields that it does not know', async () => {
    const bytes = withHeader((header) => {
      header.from_the_future = { a: 1 };
      for (const list of ['assets', 'preload', 'bindings']) header[list].at(-1).from_the_future = [1];
    });
    const read = await readArchive(memoryAccess(bytes));
    for (const entry of read.header.assets) await read.readPayload(entry);
    expect(read.header).toMatchObject({ from_the_future: { a: 1 } });
  });

  it('allows gaps between payloads', async () => {
    const bytes = withHeader((header) => {
      header.assets[0].offset = 4096;
    }, 8192);
    expect((await readArchive(memoryAccess(bytes))).header.assets[0]?.offset).toBe(4096);
  });

  const preludes: readonly (readonly [string, number, readonly number[], string])[] = [
    ['another magic', 0, [0x51], 'does not begin with ‘PWBK’'],
    ['a later artifact schema', 4, [2], 'its artifact schema is 2'],
    ['artifact schema 0', 4, [0], 'its artifact schema is 0'],
    ['a low flag', 6, [1], 'its flags are 0x0001'],
    ['a high flag', 7, [0x80], 'its flags are 0x8000'],
    ['a header too long', 8, [1, 0, 0, 4], `is longer than ${MAX_HEADER_LENGTH}`],
    ['a header that runs into the payloads', 8, [255, 255], 'its payload offset'],
    ['another CRC-32', 12, [0, 0], 'its header is damaged: the CRC-32 is'],
    ['a payload offset out of line', 16, [8], 'no multiple of 16'],
    ['a payload offset of zero', 16, [0, 0], 'no multiple of 16'],
    ['a payload offset past the end', 18, [1], 'its prelude says'],
    ['a payload offset that no file has', 23, [0xff], 'its payload offset Infinity'],
    ['a payload length too long', 25, [0xff], 'its prelude says'],
    ['a payload length that no file has', 31, [0xff], '+ Infinity'],
  ];

  it.each(preludes)('refuses %s', async (_, offset, bytes, message) => {
    const broken = SOUND.slice();
    broken.set(bytes, offset);
    await expectRefused(broken, message);
  });

  const headers: readonly (readonly [string, (header: LooseHeader) => void, string])[] = [
    ['no assets', (header) => delete header.assets, 'has no list ‘assets’'],
    ['preload that is no list', (header) => Object.assign(header, { preload: {} }), 'no list ‘preload’'],
    ['a null asset', ({ assets }) => assets.push(null), '/assets/5: it must be of type object'],
    ['a missing field', ({ assets }) => delete assets[2].sha256, '/assets/2: ‘sha256’ is missing'],
    ['an id as text', ({ assets }) => Object.assign(assets[0], { asset_id: '2' }), '/assets/0/asset_id'],
    ['an id of zero', ({ assets }) => Object.assign(assets[0], { asset_id: 0 }), 'at least 1'],
    [
      'an id too large',
      ({ assets }) => Object.assign(assets[4], { asset_id: 2 ** 32 }),
      'at most 4294967295',
    ],
    [
      'an unknown codec',
      ({ assets }) => Object.assign(assets[0], { codec: 'RLE' }),
      'one of NONE, LZ4_BLOCK',
    ],
    ['metadata as a list', ({ assets }) => Object.assign(assets[1], { metadata: [] }), '/assets/1/metadata'],
    ['an upper-case SHA-256', ({ assets }) => Object.assign(assets[1], { sha256: 'A'.repeat(64) }), 'match'],
    ['a long name', ({ assets }) => Object.assign(assets[1], { asset_name: 'n'.repeat(65) }), 'match'],
    ['an offset out of line', ({ assets }) => Object.assign(assets[1], { offset: 8 }), 'multiple of 16'],
    ['a negative offset', ({ assets }) => Object.assign(assets[1], { offset: -16 }), 'at least 0'],
    ['an offset outside', ({ assets }) => Object.assign(assets[1], { offset: 2 ** 40 }), 'lie outside'],
    ['a size outside', ({ assets }) => Object.assign(assets[4], { size: 1000 }), 'lie outside'],
    ['an empty bank outside', ({ assets }) => Object.assign(assets[2], { offset: 2 ** 40 }), 'lie outside'],
    ['a size too large', ({ assets }) => Object.assign(assets[4], { size: 2 ** 31 }), 'at most 2147483647'],
    ['banks that overlap', ({ assets }) => Object.assign(assets[4], { offset: assets[3].offset }), 'overlap'],
    [
      'sizes that differ in NONE',
      ({ assets }) => Object.assign(assets[0], { decoded_size: 1 }),
      'cannot decode',
    ],
    [
      'another bank type',
      ({ assets }) => Object.assign(assets[0], { bank_type: 'X' }),
      'not of the bank type X',
    ],
    ['assets out of order', ({ assets }) => assets.reverse(), '/assets/1: asset_id 5 follows 9'],
    ['an asset twice', ({ assets }) => assets.push(assets[4]), '/assets/5: asset_id 9 follows 9'],
    ['preload out of order', ({ preload }) => preload.reverse(), '/preload/1'],
    ['preload twice', ({ preload }) => preload.push({ asset_id: 9 }), '/preload/2'],
    ['preload of nothing', ({ preload }) => preload.push({ asset_id: 77 }), 'has the asset_id 77'],
    ['a binding to nothing', ({ bindings }) => Object.assign(bindings[0], { asset_id: 1 }), '/bindings/0'],
    [
      'a binding of another kind',
      ({ bindings }) => Object.assign(bindings[0], { kind: 'x' }),
      'one of template',
    ],
    ['a binding without id', ({ bindings }) => Object.assign(bindings[0], { id: '' }), 'match'],
    [
      'a scale as text',
      ({ bindings }) => Object.assign(bindings[0], { placement: { scale: '1' } }),
      'number',
    ],
    ['bindings out of order', ({ bindings }) => bindings.reverse(), '/bindings/1'],
    ['a binding twice', ({ bindings }) => bindings.push(bindings[2]), '/bindings/3'],
    [
      'too many bindings',
      (header) => Object.assign(header, { bindings: Array(1_000_001).fill(0) }),
      'at most',
    ],
  ];

  it.each(headers)('refuses %s', async (_, change, message) => {
    await expectRefused(withHeader(change), message);
  });

  it.each([
    ['a list as header', '[]', 'its header is no object'],
    ['no header', '', 'it is not JSON'],
    ['a header in another order', '{"preload":[],"assets":[],"bindings":[]}', 'canonical'],
    ['a header with a name twice', '{"assets":[],"assets":[],"bindings":[],"preload":[]}', 'canonical'],
    ['a header nested too deep', '['.repeat(5000), 'nesting'],
  ])('refuses %s', async (_, json, message) => {
    await expectRefused(assemble(text(json), 0), message);
  });

  it('refuses every archive that is cut short or goes on', async () => {
    for (let end = 0; end < SOUND.length; end++) await expectRefused(SOUND.subarray(0, end), '');
    await expectRefused(Uint8Array.from([...SOUND, 0]), 'its prelude says');
  });

  it('is right or refused with any one bit flipped', async () => {
    const whole = await contentOf(SOUND);
    const bit = fc.tuple(fc.nat(SOUND.length - 1), fc.nat(7));
    await fc.assert(
      fc.asyncProperty(bit, async ([offset, shift]) => {
        const broken = SOUND.slice();
        broken[offset] ^= 1 << shift;
        const problem = await problemOf(broken);
        if (problem === undefined) expect(await contentOf(broken)).toEqual(whole);
        else expect(problem).toBeInstanceOf(ArchiveError);
      }),
      { numRuns: 500 },
    );
  });

  it.each(CODEC_NAMES)('names the bank where a %s payload is not what the header says', async (codec) => {
    const sound = archive([asset(1, { payload: text('some words, some words'), codec })], []);
    const broken = sound.slice();
    const { prelude } = await readArchive(memoryAccess(sound));
    broken[prelude.payloadOffset + 3] ^= 0x55;
    expect(await problemOf(broken)).toMatchObject({
      message: expect.stringContaining('its bank ‘asset_1’ is damaged'),
    });
  });

  it('says so where the file shrinks while it is read', async () => {
    const read = await readArchive({ ...memoryAccess(SOUND), read: shrinking(SOUND) });
    await expect(read.readStored(read.header.assets[4] ?? entryless())).rejects.toThrow(ArchiveError);
  });
});

function asset(
  id: number,
  options: { payload?: Uint8Array; codec?: CodecName; preload?: boolean } = {},
): ArchiveAsset {
  const { payload = text('payload'), codec = 'NONE', preload = false } = options;
  return {
    asset_id: id,
    asset_name: `asset_${id}`,
    bank_type: 'DEMO',
    format: 'DEMO/bytes_v1',
    codec,
    decoded_size: payload.length,
    sha256: createHash('sha256').update(payload).digest('hex'),
    metadata: { b: String(id), a: [id] },
    stored: codecByName(codec).encode(payload),
    preload,
  };
}

function archive(assets: readonly ArchiveAsset[], bindings: readonly Binding[]): Uint8Array {
  return new Uint8Array(Buffer.concat(writeArchive({ assets, bindings })));
}

function decoded({ codec, stored, decoded_size }: ArchiveAsset): Uint8Array {
  return codecByName(codec).decode(stored, decoded_size);
}

/** The same asset with its keys in the other order. */
function turned(value: ArchiveAsset): ArchiveAsset {
  const metadata = Object.fromEntries(Object.entries(value.metadata).reverse());
  return Object.fromEntries(Object.entries({ ...value, metadata }).reverse()) as unknown as ArchiveAsset;
}

// biome-ignore lint/suspicious/noExplicitAny: a header to be broken in ways that its type rules out
type LooseHeader = Record<string, any>;

/** {@link SOUND} with another header, its prelude made to fit. */
function withHeader(change: (header: LooseHeader) => void, payloadLength?: number): Uint8Array {
  const view = new DataView(SOUND.buffer, SOUND.byteOffset);
  const header = JSON.parse(new TextDecoder().decode(SOUND.subarray(32, 32 + view.getUint32(8, true))));
  change(header);
  const payloads = SOUND.subarray(Number(view.getBigUint64(16, true)));
  return assemble(text(canonicalJson(header)), payloadLength ?? payloads.length, payloads);
}

function assemble(
  json: Uint8Array,
  payloadLength: number,
  payloads: Uint8Array = new Uint8Array(0),
): Uint8Array {
  const payloadOffset = aligned(32 + json.length);
  const bytes = new Uint8Array(payloadOffset + payloadLength);
  bytes.set(
    encodePrelude({ headerLength: json.length, headerCrc32: crc32(json), payloadOffset, payloadLength }),
  );
  bytes.set(json, 32);
  bytes.set(payloads, payloadOffset);
  return bytes;
}

async function expectRefused(bytes: Uint8Array, message: string): Promise<void> {
  const problem = await problemOf(bytes);
  expect(problem).toBeInstanceOf(ArchiveError);
  expect(problem).toMatchObject({ message: expect.stringContaining(message) });
}

/** What reading the archive and all of its payloads throws. */
async function problemOf(bytes: Uint8Array): Promise<unknown> {
  return contentOf(bytes).then(
    () => undefined,
    (error: unknown) => error,
  );
}

async function contentOf(bytes: Uint8Array): Promise<unknown> {
  const { header, readPayload } = await readArchive(memoryAccess(bytes));
  const payloads: string[] = [];
  for (const entry of header.assets) payloads.push(hex(await readPayload(entry)));
  return { header, payloads };
}

/** Gives one byte less than asked for beyond the header. */
function shrinking(bytes: Uint8Array): (offset: number, length: number) => Promise<Uint8Array> {
  return async (offset, length) => bytes.subarray(offset, offset + length - (offset > 32 ? 1 : 0));
}

function entryless(): never {
  throw new Error('the sample has five assets');
}

function hex(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('hex');
}
