import type { GarbageCollection } from '../model/generated/types.ts';

/**
 * Asks again and again until all garbage went: the service ends each request in time and says where there is more.
 * Ends as well where a request takes nothing, or is a dry run.
 *
 * @param collect one request
 * @returns what all of them took together
 */
export async function collectAll(collect: () => Promise<GarbageCollection>): Promise<GarbageCollection> {
  let all = await collect();
  for (let last = all; !last.complete && !last.dryRun && tookAny(last); ) {
    last = await collect();
    all = together(all, last);
  }
  return all;
}

function tookAny({ assets, images }: GarbageCollection): boolean {
  return assets.count + images.count > 0;
}

function together(before: GarbageCollection, after: GarbageCollection): GarbageCollection {
  const { dryRun, complete } = after;
  return {
    dryRun,
    complete,
    assets: {
      count: before.assets.count + after.assets.count,
      items: [...before.assets.items, ...after.assets.items].slice(0, MOST_NAMED),
    },
    images: {
      count: before.images.count + after.images.count,
      bytes: before.images.bytes + after.images.bytes,
    },
  };
}

/** As one answer of the service names. */
const MOST_NAMED = 1000;
