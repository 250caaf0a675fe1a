import { type ColorSets, ROOM } from './collect-sets.ts';
import { colorHash } from './color-hash.ts';

/** What is to be packed, in an order that has to do with nothing but the colours. */
export interface SetPool {
  /** `0xRRGGBB` by colour number, those first whose hashes are low; at most 65,536. */
  readonly colors: readonly number[];
  /** Colour numbers, ascending; the largest sets first. None is within another. */
  readonly sets: readonly Uint16Array[];
}

/** `0xRRGGBB` of each colour that is in a set, those first whose hashes are low. */
export function colorsInSets({ colors, count, sizes, members }: ColorSets): number[] {
  const isUsed = new Uint8Array(colors.length);
  for (let set = 0; set < count; set++) {
    for (let n = 0; n < sizes[set]; n++) isUsed[members[set * ROOM + n]] = 1;
  }
  const used = [...colors].filter((_, id) => isUsed[id] === 1);
  return used.sort((a, b) => colorHash(a) - colorHash(b));
}

/** `colors` are those in the sets, in their order: {@link colorsInSets}. */
export function poolOf(collected: ColorSets, colors: readonly number[]): SetPool {
  const sets = renumbered(collected, colors);
  const kept = maximal(sets).map((set) => {
    const from = set * ROOM;
    return Uint16Array.from(sets.members.subarray(from, from + sets.sizes[set])).sort();
  });
  const hashes = colors.map((rgb) => colorHash(~rgb));
  const keyed = kept.map((set) => ({ set, key: set.reduce((sum, id) => (sum + hashes[id]) >>> 0, 0) }));
  keyed.sort((a, b) => b.set.length - a.set.length || a.key - b.key || compare(a.set, b.set));
  return { colors, sets: keyed.map(({ set }) => set) };
}

/** The same sets with each colour numbered by its place in `colors`. */
function renumbered(
  { colors: before, count, sizes, members }: ColorSets,
  colors: readonly number[],
): ColorSets {
  const places = new Map(colors.map((rgb, place) => [rgb, place]));
  const placeOf = before.map((rgb) => places.get(rgb) ?? 0);
  return {
    colors: Int32Array.from(colors),
    count,
    sizes,
    members: members.subarray(0, count * ROOM).map((id) => placeOf[id]),
  };
}

function compare(a: Uint16Array, b: Uint16Array): number {
  for (let n = 0; n < a.length; n++) if (a[n] !== b[n]) return a[n] - b[n];
  return 0;
}

/** So many pairs of sets are looked at: a set within another that stays costs time, and nothing else. */
const BUDGET = 4_000_000;

/**
 * The sets that lie within no other. Those of one size are looked at together, and none of them can lie within
 * another, so that their order does not matter, nor where the budget ends.
 */
function maximal(sets: ColorSets): number[] {
  const index = new HostIndex(sets);
  const kept: number[] = [];
  let budget = BUDGET;
  for (const alike of bySize(sets)) {
    const hosts = alike.map((set) => index.hostsOf(set));
    budget -= hosts.reduce((looks, { length }) => looks + length, 0);
    const fresh = budget < 0 ? alike : alike.filter((set, n) => !index.isWithinAny(set, hosts[n]));
    for (const set of fresh) index.add(set);
    kept.push(...fresh);
  }
  return kept;
}

/** The sets of each size, the largest first. */
function bySize({ count, sizes }: ColorSets): number[][] {
  const classes = Array.from({ length: ROOM }, (): number[] => []);
  for (let set = 0; set < count; set++) classes[ROOM - sizes[set]].push(set);
  return classes;
}

/** Sets, to be found by what lies within them. */
class HostIndex {
  readonly #sets: ColorSets;
  readonly #stride: number;
  #bits: Uint32Array;
  /** By colour number, the sets that have it, as numbers of this index. */
  readonly #having: number[][];
  #size = 0;

  constructor(sets: ColorSets) {
    this.#sets = sets;
    this.#stride = (sets.colors.length + 31) >>> 5;
    this.#bits = new Uint32Array(this.#stride * 64);
    this.#having = Array.from({ length: sets.colors.length }, () => []);
  }

  add(set: number): void {
    const stride = this.#stride;
    const number = this.#size++;
    if (this.#size * stride > this.#bits.length) {
      const more = new Uint32Array(this.#bits.length * 2);
      more.set(this.#bits);
      this.#bits = more;
    }
    const { members, sizes } = this.#sets;
    for (let n = set * ROOM; n < set * ROOM + sizes[set]; n++) {
      this.#bits[number * stride + (members[n] >>> 5)] |= 1 << (members[n] & 31);
      this.#having[members[n]].push(number);
    }
  }

  /** The sets in which one may lie: those that have its rarest colour. */
  hostsOf(set: number): readonly number[] {
    const { members, sizes } = this.#sets;
    let hosts = this.#having[members[set * ROOM]];
    for (let n = set * ROOM + 1; n < set * ROOM + sizes[set]; n++) {
      if (this.#having[members[n]].length < hosts.length) hosts = this.#having[members[n]];
    }
    return hosts;
  }

  isWithinAny(set: number, hosts: readonly number[]): boolean {
    for (let n = 0; n < hosts.length; n++) if (this.#isWithin(set, hosts[n])) return true;
    return false;
  }

  #isWithin(set: number, host: number): boolean {
    const { members, sizes } = this.#sets;
    const bits = this.#bits;
    const at = host * this.#stride;
    for (let n = set * ROOM; n < set * ROOM + sizes[set]; n++) {
      if ((bits[at + (members[n] >>> 5)] & (1 << (members[n] & 31))) === 0) return false;
    }
    return true;
  }
}
