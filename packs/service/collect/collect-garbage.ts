import type { CollectedImages, GarbageCollection } from '../../model/generated/types.ts';
import type { ServiceContext } from '../service-context.ts';
import { type AssetsToCollect, collectAssets, findGarbage, type GarbageAsset } from './collect-assets.ts';
import { collectImages, findStrayImages, findUnusedImages, type ImagesToCollect } from './collect-images.ts';

export interface CollectOptions {
  /** Only say what would go. */
  readonly dryRun: boolean;
  /** Younger assets and images stay. */
  readonly olderThanDays: number;
  /** Only assets of this game, and their images. */
  readonly gameId?: string | undefined;
  readonly now: Date;
  /** Ends after so many milliseconds, with a part done; undefined for when all is. A dry run looks at all. */
  readonly within?: number | undefined;
}

const DAY = 24 * 60 * 60 * 1000;

/** What came within the last hour may be part of something that is just being done, whatever age was asked for. */
const GRACE = 60 * 60 * 1000;

/** Assets that an answer names. */
const MAX_NAMED = 1000;

/**
 * Takes assets that nothing uses out of the library, and images that nothing names out of the store (specification 000,
 * “Deletion semantics”). It may end at any point: what is left is found the next time. It makes transactions of its own
 * and is no part of a change.
 */
export async function collectGarbage(
  context: ServiceContext,
  { dryRun, olderThanDays, gameId, now, within }: CollectOptions,
): Promise<GarbageCollection> {
  const olderThan = new Date(now.getTime() - olderThanDays * DAY);
  const images = new Date(Math.min(olderThan.getTime(), now.getTime() - GRACE));
  const wanted = { olderThan, gameId };
  const end = within === undefined ? Number.POSITIVE_INFINITY : performance.now() + within;
  // By the clock, not by a timer: the embedded database may keep timers waiting.
  const isOver = () => performance.now() >= end;
  const found = dryRun
    ? await preview(context, wanted, images)
    : await collect(context, wanted, { olderThan: images, isOver });
  const items = found.assets.slice(0, MAX_NAMED).map(({ asset }) => asset);
  const complete = dryRun || !isOver();
  return { dryRun, complete, assets: { count: found.assets.length, items }, images: found.images };
}

interface Found {
  readonly assets: readonly GarbageAsset[];
  readonly images: CollectedImages;
}

async function preview(context: ServiceContext, wanted: AssetsToCollect, olderThan: Date): Promise<Found> {
  const assets = await findGarbage(context.store.db, wanted);
  const hashes = wanted.gameId === undefined ? undefined : hashesOf(assets);
  const unused = await findUnusedImages(context.store.db, {
    olderThan,
    hashes,
    without: assets.map(({ asset }) => asset.id),
  });
  let strays = 0;
  if (hashes === undefined) for await (const _hash of findStrayImages(context, olderThan)) strays += 1;
  const bytes = unused.reduce((sum, { size }) => sum + size, 0);
  return { assets, images: { count: unused.length + strays, bytes } };
}

async function collect(
  context: ServiceContext,
  wanted: AssetsToCollect,
  { olderThan, isOver }: Pick<Required<ImagesToCollect>, 'olderThan' | 'isOver'>,
): Promise<Found> {
  const assets: GarbageAsset[] = [];
  for await (const some of collectAssets(context.store.db, wanted)) {
    assets.push(...some);
    if (isOver()) break;
  }
  const hashes = wanted.gameId === undefined ? undefined : hashesOf(assets);
  return { assets, images: await collectImages(context, { olderThan, hashes, isOver, without: [] }) };
}

function hashesOf(assets: readonly GarbageAsset[]): ReadonlySet<string> {
  return new Set(assets.flatMap(({ hashes }) => hashes));
}
