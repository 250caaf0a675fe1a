import { type Bin, type Bins, COST } from './bins.ts';

/**
 * Packs sets in a given order by overloading palettes and removing what fits them least (Grange, Kacem, Martin:
 * "Algorithms for the bin packing problem with overlapping items", arXiv 1605.00558). Each set goes where it shares
 * most, room or no room; a palette with too much gives up the sets that gain least from it, and none comes back to
 * where it was. Returns what found no palette.
 */
export function overloadAndRemove(bins: Bins, order: readonly number[], budget: number): number[] {
  const queue = [...order];
  const left: number[] = [];
  const banned = new Map<number, Set<Bin>>();
  let looks = 0;
  for (let next = 0; next < queue.length; next++) {
    const set = queue[next];
    looks += bins.all.length;
    if (looks > budget || bins.isOverfull) return [...left, ...queue.slice(next)];
    const home = mostShared(bins, set, banned.get(set));
    bins.add(set, home);
    if (home === undefined) continue;
    while (home.used > home.room) {
      const worst = leastGaining(bins, home);
      if (worst === undefined) break;
      looks += home.sets.size;
      bins.remove(worst, home);
      ban(banned, worst, home);
      queue.push(worst);
    }
  }
  for (const bin of bins.all.filter(({ used, room }) => used > room)) {
    for (const set of [...bin.sets]) {
      bins.remove(set, bin);
      left.push(set);
    }
  }
  return left;
}

/** The palette that a set costs least, if that is less than a palette of its own would. */
function mostShared(bins: Bins, set: number, banned: ReadonlySet<Bin> | undefined): Bin | undefined {
  let best: Bin | undefined;
  let least = bins.sizeOf(set) * COST;
  for (const bin of bins.all) {
    if (banned?.has(bin)) continue;
    const cost = bins.costOf(set, bin);
    if (cost >= least) continue;
    least = cost;
    best = bin;
  }
  return best;
}

/** The set of the fewest colours for what it costs; undefined where all gain alike. */
function leastGaining(bins: Bins, bin: Bin): number | undefined {
  let worst: number | undefined;
  let least = Number.POSITIVE_INFINITY;
  let most = 0;
  for (const set of bin.sets) {
    const gain = bins.sizeOf(set) / bins.costOf(set, bin);
    most = Math.max(most, gain);
    if (gain >= least) continue;
    least = gain;
    worst = set;
  }
  return least < most ? worst : undefined;
}

function ban(banned: Map<number, Set<Bin>>, set: number, bin: Bin): void {
  const bins = banned.get(set) ?? new Set();
  banned.set(set, bins.add(bin));
}
