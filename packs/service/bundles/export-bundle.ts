import { type Kysely, sql } from 'kysely';
import type {
  BundleAsset,
  BundleManifest,
  BundlePack,
  GameDefinitionV2,
} from '../../model/generated/types.ts';
import type { BlobStore } from '../../store/blobs/blob-store.ts';
import { present } from '../../store/read-columns.ts';
import type { Tables } from '../../store/tables.ts';
import { requireCurrent } from '../games/load-game.ts';
import { notFound, ServiceProblem } from '../problems.ts';
import type { ServiceContext } from '../service-context.ts';
import { BUNDLE_LIMITS } from './bundle-limits.ts';
import { ASSETS, GAME, imageMember, MANIFEST, packMember } from './bundle-members.ts';
import { hashesOf } from './read-bundle.ts';
import { readBundleAssets } from './read-bundle-assets.ts';
import { readBundlePacks } from './read-bundle-packs.ts';
import { writeZip, type ZipMember } from './zip-writer.ts';

/**
 * A game with all that it needs, as a zip: its definition, its packs with entries and published versions, every asset
 * that it owns or shows, and their images. Texts are as they were at one moment; images follow one by one, since what
 * is kept under a hash never changes. Not in it: the history of slots, generation jobs, deleted packs.
 *
 * @throws ServiceProblem not-found, too-large
 */
export async function exportBundle(
  context: ServiceContext,
  gameId: string,
): Promise<ReadableStream<Uint8Array>> {
  const { store, blobs } = context;
  await requireCurrent(context, gameId);
  const contents = await store.db
    .transaction()
    .setIsolationLevel('repeatable read')
    .setAccessMode('read only')
    .execute((trx) => readContents(trx, gameId));
  const at = new Date(contents.manifest.exportedAt);
  return ReadableStream.from(writeZip(members(contents, blobs), at)) as ReadableStream<Uint8Array>;
}

interface Contents {
  readonly manifest: BundleManifest;
  readonly definition: GameDefinitionV2;
  readonly assets: readonly BundleAsset[];
  readonly packs: readonly BundlePack[];
  readonly images: readonly { readonly hash: string; readonly media_type: string }[];
}

async function readContents(trx: Kysely<Tables>, gameId: string): Promise<Contents> {
  const game = await trx.selectFrom('games').selectAll().where('id', '=', gameId).executeTakeFirst();
  if (game === undefined) throw notFound('game', gameId);
  const packs = await readBundlePacks(trx, gameId);
  const assets = await readBundleAssets(trx, gameId);
  const images = await readImages(trx, hashesOf(assets));
  const manifest: BundleManifest = {
    format: 'packwright-bundle',
    version: 1,
    exportedAt: new Date().toISOString(),
    game: present({ id: gameId, name: game.name }),
    packs: packs.length,
    assets: assets.length,
    images: images.length,
  };
  if (images.length + packs.length > BUNDLE_LIMITS.members - 3)
    throw new ServiceProblem('too-large', `The game has ${images.length} images, which no bundle takes`);
  return { manifest, definition: game.definition_json, assets, packs, images };
}

async function readImages(trx: Kysely<Tables>, hashes: ReadonlySet<string>): Promise<Contents['images']> {
  return trx
    .selectFrom('blobs')
    .select(['hash', 'media_type'])
    .where(
      'hash',
      'in',
      sql<string>`(select jsonb_array_elements_text(${JSON.stringify([...hashes])}::jsonb))`,
    )
    .orderBy('hash')
    .execute();
}

async function* members(contents: Contents, blobs: BlobStore): AsyncGenerator<ZipMember> {
  yield text(MANIFEST, contents.manifest);
  yield text(GAME, contents.definition);
  yield text(ASSETS, { assets: contents.assets });
  for (const [n, pack] of contents.packs.entries()) yield text(packMember(n), pack);
  for (const { hash, media_type } of contents.images) {
    const bytes = await blobs.get(hash);
    // The stream has begun: to break off is the only way left to say so. Half a zip is none.
    if (bytes === undefined)
      throw new Error(`The image ${hash} is missing or damaged in the store of images`);
    yield { name: imageMember(hash, media_type), bytes, isText: false };
  }
}

function text(name: string, value: unknown): ZipMember {
  return { name, bytes: new TextEncoder().encode(`${JSON.stringify(value, null, 2)}\n`), isText: true };
}
