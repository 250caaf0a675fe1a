import { agglomerate } from './agglomerate.ts';
import { type Bin, Bins, MAX_BINS, type Seed } from './bins.ts';
import { ROOM } from './collect-sets.ts';
import { colorHash } from './color-hash.ts';
import { overloadAndRemove } from './overload-and-remove.ts';
import type { SetPool } from './set-pool.ts';

/** Which colours are put into which palette, as colour numbers of the pool. */
export interface Packing {
  /** What is added to each seed, in their order. */
  readonly seeds: readonly (readonly number[])[];
  readonly added: readonly (readonly number[])[];
}

/** A heuristic puts every set somewhere. */
type Heuristic = (bins: Bins, pool: SetPool) => void;

/**
 * Puts each set into a palette that holds all of it. Several heuristics have a try, and the one that needs the fewest
 * palettes counts, then the one whose palettes have the fewest colours, then the first; none is tried after one that
 * needs no more than must be. Work is bounded by counts: what a machine needs for it changes nothing. Undefined where more than 256 palettes are needed.
 */
export function packSets(pool: SetPool, seeds: readonly Seed[]): Packing | undefined {
  const least = leastNeeded(pool, seeds);
  let best: Bins | undefined;
  for (const heuristic of heuristicsFor(pool)) {
    const bins = new Bins(pool, seeds, ROOM);
    heuristic(bins, pool);
    if (bins.isOverfull) continue;
    dissolve(bins);
    if (best === undefined || score(bins) < score(best)) best = bins;
    if (opened(best) <= least) break;
  }
  if (best === undefined) return undefined;
  const { all } = best;
  const brought = (bins: readonly Bin[]) => bins.map((bin) => [...best.broughtInto(bin)]);
  return {
    seeds: brought(all.filter(({ isGiven }) => isGiven)),
    added: brought(all.filter((bin) => !bin.isGiven && bin.used > 0)),
  };
}

/** What is looked at where there are more sets is the quick ones alone. */
const MANY_SETS = 512;
/** Palettes that overloading may look at in one try. */
const LOOKS = 8_000_000;
/** Orders beside the one by size that overloading tries. */
const SHUFFLES = 4;

function heuristicsFor(pool: SetPool): readonly Heuristic[] {
  const { sets } = pool;
  const order = [...sets.keys()];
  const shuffled = Array.from({ length: sets.length > MANY_SETS ? 0 : SHUFFLES }, (_, salt) =>
    shuffle(pool, salt + 1),
  );
  return [
    (bins) => bestFit(bins, order),
    (bins) => overload(bins, order),
    ...(sets.length > MANY_SETS ? [] : [byMerging]),
    (bins) => firstFit(bins, order),
    ...shuffled.map((other) => (bins: Bins) => overload(bins, other)),
  ];
}

function overload(bins: Bins, order: readonly number[]): void {
  bestFit(bins, overloadAndRemove(bins, order, LOOKS));
}

function firstFit(bins: Bins, order: readonly number[]): void {
  for (const set of order) {
    if (bins.isOverfull) return;
    bins.add(
      set,
      bins.all.find((bin) => bins.fits(set, bin)),
    );
  }
}

function bestFit(bins: Bins, order: readonly number[]): void {
  for (const set of order) {
    if (bins.isOverfull) return;
    bins.add(set, bins.best(set));
  }
}

/** Groups of sets that share much, each into one palette where it finds room and one by one where it does not. */
function byMerging(bins: Bins, pool: SetPool): void {
  for (const group of agglomerate(pool, ROOM)) {
    const rest = group.filter(
      (set) => !bins.all.some((bin) => bins.lacking(set, bin) === 0 && addTo(bin, set)),
    );
    const home = bins.all.find((bin) => holdsAll(bins, rest, bin));
    if (home !== undefined || rest.length === 0) continue;
    const [first, ...others] = rest;
    bins.add(first);
    for (const set of others) bins.add(set, bins.best(set));
  }

  function addTo(bin: Bin, set: number): boolean {
    bins.add(set, bin);
    return true;
  }
}

/** Puts sets into a palette together, or takes those back that it took where it has no room for all. */
function holdsAll(bins: Bins, sets: readonly number[], bin: Bin): boolean {
  for (const [position, set] of sets.entries()) {
    if (bins.fits(set, bin)) {
      bins.add(set, bin);
      continue;
    }
    for (const taken of sets.slice(0, position)) bins.remove(taken, bin);
    return false;
  }
  return true;
}

/** Empties palettes whose sets all find room in others, the smallest first. */
function dissolve(bins: Bins): void {
  const smallest = bins.all.filter(({ isGiven }) => !isGiven).sort((a, b) => a.used - b.used);
  for (const bin of smallest) {
    const moved: [set: number, from: Bin, to: Bin][] = [];
    for (const set of [...bin.sets].sort((a, b) => a - b)) {
      const to = bins.best(set, bin);
      if (to === undefined || (to.used === 0 && !to.isGiven)) break;
      bins.remove(set, bin);
      bins.add(set, to);
      moved.push([set, bin, to]);
    }
    if (bin.sets.size === 0) continue;
    for (const [set, from, to] of moved) {
      bins.remove(set, to);
      bins.add(set, from);
    }
  }
}

function score(bins: Bins): number {
  return opened(bins) * 0x100000 + colorsIn(bins);
}

function opened({ all }: Bins): number {
  return all.filter(({ isGiven, used }) => !isGiven && used > 0).length;
}

function colorsIn({ all }: Bins): number {
  return all.reduce((sum, { used }) => sum + used, 0);
}

/** How many palettes must be opened: the colours fill so many, and so many sets are there of which no two fit one. */
function leastNeeded({ colors, sets }: SetPool, seeds: readonly Seed[]): number {
  const given = new Set(seeds.flatMap((seed) => seed.colors));
  const room = seeds.reduce((sum, seed) => sum + seed.room, 0);
  const byCount = Math.ceil((colors.length - given.size - room) / ROOM);
  return Math.max(byCount, apart(sets) - seeds.length);
}

/** Sets of which no two fit one palette, taken one after the other. */
function apart(sets: readonly Uint16Array[]): number {
  const chosen: ReadonlySet<number>[] = [];
  for (const set of sets) {
    if (chosen.every((other) => together(set, other) > ROOM)) chosen.push(new Set(set));
    if (chosen.length > MAX_BINS) break;
  }
  return chosen.length;
}

function together(set: Uint16Array, other: ReadonlySet<number>): number {
  return other.size + set.reduce((sum, id) => sum + Number(!other.has(id)), 0);
}

/** An order by hash alone, which one set more leaves as it is for the others. */
function shuffle({ sets, colors }: SetPool, salt: number): number[] {
  const keys = sets.map((set) => set.reduce((key, id) => (key + colorHash(colors[id] + salt)) | 0, salt));
  return [...sets.keys()].sort((a, b) => keys[a] - keys[b] || a - b);
}
