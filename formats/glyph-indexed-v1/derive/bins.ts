import type { SetPool } from './set-pool.ts';

/** A palette that fills. */
export interface Bin {
  /** By colour number, how many of its sets have the colour; {@link GIVEN} where it is there whatever happens. */
  readonly counts: Int32Array;
  /** Colours that it can take beside those given. */
  readonly room: number;
  /** Colours that its sets have brought; more than `room` where it is overloaded. */
  used: number;
  /** Positions in the pool. */
  readonly sets: Set<number>;
  readonly isGiven: boolean;
}

/** A palette that is there already: the numbers of its colours that the pool knows, and its free entries. */
export interface Seed {
  readonly colors: readonly number[];
  readonly room: number;
}

const GIVEN = 1 << 24;
/** Palettes that may be opened: far more than a bank may have, and few enough to look at for each set. */
export const MAX_BINS = 256;
/** What one colour costs; shares of it are whole numbers, so that sums are the same in any order. */
export const COST = 1 << 20;

/** What a colour costs a set that shares it with so many others. */
function shareOf(others: number): number {
  return others < SHARES.length ? SHARES[others] : Math.floor(COST / (others + 1));
}

const SHARES = Int32Array.from({ length: 1024 }, (_, others) => Math.floor(COST / (others + 1)));

/** Palettes of `room` colours that sets are put into and taken out of. */
export class Bins {
  readonly all: Bin[];
  readonly #pool: SetPool;
  readonly #room: number;

  constructor(pool: SetPool, seeds: readonly Seed[], room: number) {
    this.#pool = pool;
    this.#room = room;
    this.all = seeds.map((seed) => {
      const counts = new Int32Array(pool.colors.length);
      for (const id of seed.colors) counts[id] = GIVEN;
      return { counts, room: seed.room, used: 0, sets: new Set(), isGiven: true };
    });
  }

  /** Whether more palettes are needed than are looked at. Then nothing that is put anywhere matters. */
  get isOverfull(): boolean {
    return this.all.length > MAX_BINS;
  }

  add(set: number, bin = this.#open()): void {
    for (const id of this.#pool.sets[set]) if (bin.counts[id]++ === 0) bin.used++;
    bin.sets.add(set);
  }

  remove(set: number, bin: Bin): void {
    for (const id of this.#pool.sets[set]) if (--bin.counts[id] === 0) bin.used--;
    bin.sets.delete(set);
  }

  /** Whether a set has room there. */
  fits(set: number, bin: Bin): boolean {
    return bin.used + this.lacking(set, bin) <= bin.room;
  }

  /** How many colours of a set a palette lacks. */
  lacking(set: number, { counts }: Bin): number {
    const colors = this.#pool.sets[set];
    let lacking = 0;
    for (let n = 0; n < colors.length; n++) if (counts[colors[n]] === 0) lacking++;
    return lacking;
  }

  /** What a set costs a palette that it is in, or would be in: colours that others share cost their share. */
  costOf(set: number, { counts }: Bin): number {
    const colors = this.#pool.sets[set];
    let cost = 0;
    for (let n = 0; n < colors.length; n++) cost += shareOf(counts[colors[n]]);
    return cost;
  }

  /** The palette with room for a set to which it adds the fewest colours; then the one where it shares most. */
  best(set: number, except?: Bin): Bin | undefined {
    let best: Bin | undefined;
    let fewest = 0;
    for (const bin of this.all) {
      if (bin === except) continue;
      const lacking = this.lacking(set, bin);
      if (bin.used + lacking > bin.room) continue;
      if (best !== undefined && lacking > fewest) continue;
      if (best !== undefined && lacking === fewest && this.costOf(set, bin) >= this.costOf(set, best))
        continue;
      best = bin;
      fewest = lacking;
    }
    return best;
  }

  /** The colours that its sets have brought. */
  *broughtInto({ counts }: Bin): Generator<number> {
    for (const [id, count] of counts.entries()) if (count > 0 && count < GIVEN) yield id;
  }

  sizeOf(set: number): number {
    return this.#pool.sets[set].length;
  }

  #open(): Bin {
    const counts = new Int32Array(this.#pool.colors.length);
    const bin: Bin = { counts, room: this.#room, used: 0, sets: new Set(), isGiven: false };
    this.all.push(bin);
    return bin;
  }
}
