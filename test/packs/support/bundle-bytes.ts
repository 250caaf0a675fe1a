import { createHash } from 'node:crypto';
import { PNG } from 'pngjs';
import type { BundleAsset, BundlePack, GameDefinitionV2 } from '../../../packs/model/generated/types.ts';
import { openZip } from '../../../packs/service/bundles/zip-directory.ts';
import { writeZip, type ZipMember } from '../../../packs/service/bundles/zip-writer.ts';

/** A bundle as a test states it. */
export interface StatedBundle {
  readonly gameId: string;
  readonly definition?: GameDefinitionV2;
  readonly assets?: readonly BundleAsset[];
  readonly packs?: readonly BundlePack[];
  readonly images?: readonly Uint8Array[];
  /** Files by name that are laid over those that follow from the rest; null takes one away. */
  readonly members?: Readonly<Record<string, unknown>>;
}

export async function bundleBytes(stated: StatedBundle): Promise<Uint8Array<ArrayBuffer>> {
  return zipBytes(membersOf(stated));
}

function membersOf({ gameId, definition, assets = [], packs = [], images = [], members = {} }: StatedBundle) {
  const all: Record<string, unknown> = {
    'bundle.json': {
      format: 'packwright-bundle',
      version: 1,
      exportedAt: '2026-01-02T03:04:05.678Z',
      game: { id: gameId },
      packs: packs.length,
      assets: assets.length,
      images: images.length,
    },
    'game.json': definition ?? { templates: { hero: {}, slime: {} }, entities: [] },
    'assets.json': { assets },
    ...Object.fromEntries(packs.map((pack, n) => [`packs/${n + 1}.json`, pack])),
    ...Object.fromEntries(images.map((bytes) => [`images/${hashOf(bytes)}.png`, bytes])),
    ...members,
  };
  return Object.entries(all)
    .filter(([, content]) => content !== null)
    .map(([name, content]): ZipMember => ({ name, bytes: bytesOf(content), isText: true }));
}

function bytesOf(content: unknown): Uint8Array {
  if (content instanceof Uint8Array) return content;
  return new TextEncoder().encode(typeof content === 'string' ? content : JSON.stringify(content));
}

export async function zipBytes(members: Iterable<ZipMember>): Promise<Uint8Array<ArrayBuffer>> {
  async function* each() {
    yield* members;
  }
  const chunks: Uint8Array[] = [];
  for await (const chunk of writeZip(each(), new Date('2026-01-02T03:04:06Z'))) chunks.push(chunk);
  return new Uint8Array(Buffer.concat(chunks));
}

/** What a zip holds, by name: of JSON its value, else the bytes. */
export async function unzipped(bytes: Uint8Array): Promise<Record<string, unknown>> {
  const entries = await openZip({
    size: bytes.length,
    read: async (offset, length) => bytes.subarray(offset, offset + length),
    close: async () => {},
  });
  const all: Record<string, unknown> = {};
  for (const [name, entry] of entries) {
    const content = await entry.read();
    all[name] = name.endsWith('.json') ? JSON.parse(new TextDecoder().decode(content)) : content;
  }
  return all;
}

/** A picture of one colour: another number, another picture. */
export function picture(color: number, size = 2): Uint8Array {
  const png = new PNG({ width: size, height: size });
  for (let at = 0; at < png.data.length; at += 4) png.data.writeUInt32BE(((color << 8) | 0xff) >>> 0, at);
  return new Uint8Array(PNG.sync.write(png));
}

export function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** An asset that shows `bytes`. */
export function pictureAsset(id: string, bytes: Uint8Array, more: Partial<BundleAsset> = {}): BundleAsset {
  const contentHash = hashOf(bytes);
  return {
    id,
    source: 'uploaded',
    imageUrl: `sha256:${contentHash}`,
    contentHash,
    width: 2,
    height: 2,
    ...more,
  };
}
