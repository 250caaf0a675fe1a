import { deflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import {
  bundleBytes,
  hashOf,
  picture,
  pictureAsset,
  type StatedBundle,
  unzipped,
  zipBytes,
} from '../../../test/packs/support/bundle-bytes.ts';
import { BUNDLE_LIMITS } from './bundle-limits.ts';
import { readBundle } from './read-bundle.ts';
import { memorySpool } from './spool.ts';
import { openZip } from './zip-directory.ts';

const IMAGE = picture(0x12_34_56);
const SOUND: StatedBundle = {
  gameId: 'lantern',
  assets: [pictureAsset('a1', IMAGE)],
  packs: [{ id: 'p1', name: 'Day', entries: [{ templateId: 'hero', assetId: 'a1' }], versions: [] }],
  images: [IMAGE],
};

const held = (bytes: Uint8Array<ArrayBuffer>) =>
  memorySpool()(new Blob([bytes]).stream(), Number.POSITIVE_INFINITY);
const read = async (bytes: Uint8Array<ArrayBuffer>) => readBundle(await held(bytes));

describe('a bundle', () => {
  it('is read as it was written', async () => {
    const { manifest, packs, assets, images } = await read(await bundleBytes(SOUND));
    expect(manifest).toMatchObject({ game: { id: 'lantern' }, packs: 1, assets: 1, images: 1 });
    expect({ packs, assets }).toEqual({ packs: SOUND.packs, assets: SOUND.assets });
    expect(await images.get(hashOf(IMAGE))?.read()).toEqual(IMAGE);
  });

  const entry = { templateId: 'hero', assetId: 'a1' };
  const pack = { id: 'p1', name: 'Day', entries: [entry], versions: [] };
  const manifest = (more: object) => ({
    'bundle.json': {
      ...{ format: 'packwright-bundle', version: 1, exportedAt: '2026-01-02T03:04:05.678Z' },
      ...{ game: { id: 'lantern' }, packs: 1, assets: 1, images: 1 },
      ...more,
    },
  });
  it.each<[string, Partial<StatedBundle>, string]>([
    [
      'whose file would leave the folder',
      members('../evil.json', '{}'),
      'invalid relative path: ../evil.json',
    ],
    ['whose file is absolute', members('/etc/passwd', 'x'), 'absolute path: /etc/passwd'],
    ['whose file names a drive', members('C:/x.json', '{}'), 'absolute path: C:/x.json'],
    [
      'whose file has a backslash',
      members('images\\..\\x.png', ''),
      'invalid characters in fileName: images\\..\\x.png',
    ],
    ['with another file', members('readme.txt', 'hello'), '‘readme.txt’ is no file of a bundle'],
    ['with a folder', members('images/', ''), '‘images/’ is no file of a bundle'],
    ['without a manifest', members('bundle.json', null), '‘bundle.json’ is missing'],
    ['without its game', members('game.json', null), '‘game.json’ is missing'],
    ['whose text is no JSON', members('game.json', '{'), '‘game.json’ is no JSON'],
    [
      'whose text is no UTF-8',
      members('game.json', new Uint8Array([0x22, 0xff, 0x22])),
      '‘game.json’ is no JSON',
    ],
    ['of another format', { members: manifest({ format: 'zip' }) }, '‘bundle.json’ at /format'],
    ['of a later version', { members: manifest({ version: 2 }) }, 'it is of version 2'],
    ['with fewer packs than it says', { members: manifest({ packs: 2 }) }, '‘packs/2.json’ is missing'],
    [
      'with more packs than it says',
      { members: manifest({ packs: 0 }) },
      'more packs than its manifest says',
    ],
    ['with other assets than it says', { members: manifest({ assets: 3 }) }, 'it has 1 assets, not 3'],
    ['with other images than it says', { members: manifest({ images: 3 }) }, 'it has 1 images, not 3'],
    ['without an image that it names', { images: [] }, `the image ‘${hashOf(IMAGE)}’ is named and not in it`],
    [
      'that names somebody’s image',
      { assets: [{ id: 'a1', source: 'uploaded', imageUrl: `sha256:${'0'.repeat(64)}` }] },
      'is named and is no image of the bundle',
    ],
    ['with a pack twice', { packs: [pack, pack] }, 'the pack ‘p1’ is in it twice'],
    [
      'with a slot twice',
      { packs: [{ ...pack, entries: [entry, entry] }] },
      'the slot of ‘Day’ ‘hero’ is in it twice',
    ],
    [
      'with an odd placement',
      { packs: [{ ...pack, entries: [{ ...entry, placement: { scale: 'big' } }] }] as never },
      '‘packs/1.json’ at /entries/0/placement/scale',
    ],
  ])('%s is refused', async (_, change, message) => {
    await expect(read(await bundleBytes({ ...SOUND, ...change }))).rejects.toMatchObject({
      code: 'invalid-bundle',
      message: expect.stringContaining(message),
    });
  });
});

function members(name: string, content: unknown): Partial<StatedBundle> {
  return { members: { [name]: content } };
}

describe('a zip', () => {
  it('of more files than its first format could count is read', async () => {
    const count = 70_000;
    const bytes = await zipBytes(
      Array.from({ length: count }, (_, n) => ({
        name: `${n}`,
        bytes: new Uint8Array([n & 0xff]),
        isText: false,
      })),
    );
    const entries = await openZip(await held(bytes));
    expect(entries.size).toBe(count);
    expect(await entries.get('69999')?.read()).toEqual(new Uint8Array([69_999 & 0xff]));
  });

  it.each<[string, () => Promise<Uint8Array<ArrayBuffer>>, string]>([
    ['that is none', async () => new Uint8Array(100), 'invalid-bundle'],
    ['that is empty', async () => new Uint8Array(), 'invalid-bundle'],
    ['that ends early', async () => (await bundleBytes(SOUND)).slice(0, -30), 'invalid-bundle'],
    ['whose bytes are damaged', damaged, 'invalid-bundle'],
    ['whose files lie over each other', overlapping, 'invalid-bundle'],
    ['with a file twice', twice, 'invalid-bundle'],
    ['whose text unpacks to more than the limit', bomb, 'too-large'],
    ['whose text unpacks to more than it says', lyingBomb, 'invalid-bundle'],
    ['whose texts together are too large', manyTexts, 'too-large'],
  ])('%s is refused', async (_, bytes, code) => {
    await expect(bytes().then(read)).rejects.toMatchObject({ code });
  });
});

/** One byte of game.json is another: its checksum tells. */
async function damaged() {
  const bytes = await zipBytes(Object.entries(await unzipped(await bundleBytes(SOUND))).map(stored));
  const at = Buffer.from(bytes).indexOf('"hero"');
  return bytes.with(at + 1, 0x78);
}

function stored([name, content]: [string, unknown]) {
  const bytes = content instanceof Uint8Array ? content : new TextEncoder().encode(JSON.stringify(content));
  return { name, bytes, isText: false };
}

/** The directory's second file begins where the first does: what is there once would be unpacked as often as it says. */
async function overlapping() {
  const bytes = await bundleBytes(SOUND);
  const view = new DataView(bytes.buffer);
  const [first = 0, second = 0] = signatures(bytes, 'PK\x01\x02');
  view.setUint32(second + 42, view.getUint32(first + 42, true), true);
  return bytes;
}

async function twice() {
  const game = stored(['game.json', {}]);
  return zipBytes([game, game]);
}

async function bomb() {
  return bundleBytes({ ...SOUND, members: { 'game.json': new Uint8Array(BUNDLE_LIMITS.text + 1) } });
}

/** A directory that says 10 bytes of what unpacks to many. */
async function lyingBomb() {
  const bytes = await bundleBytes({ ...SOUND, members: { 'game.json': new Uint8Array(50_000_000) } });
  const view = new DataView(bytes.buffer);
  const game = signatures(bytes, 'PK\x01\x02')[1] ?? 0;
  expect(view.getUint32(game + 24, true)).toBe(50_000_000);
  expect(view.getUint32(game + 20, true)).toBe(deflateRawSync(new Uint8Array(50_000_000)).length);
  view.setUint32(game + 24, 10, true);
  return bytes;
}

async function manyTexts() {
  const text = new Uint8Array(BUNDLE_LIMITS.text);
  const packs = Array.from({ length: 5 }, (_, n) => [`packs/${n + 1}.json`, text]);
  return bundleBytes({ ...SOUND, members: Object.fromEntries(packs) });
}

function signatures(bytes: Uint8Array, signature: string): number[] {
  const text = Buffer.from(bytes).toString('latin1');
  return [...text.matchAll(new RegExp(signature, 'g'))].map(({ index }) => index);
}
