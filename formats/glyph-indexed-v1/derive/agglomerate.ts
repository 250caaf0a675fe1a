import type { SetPool } from './set-pool.ts';

/**
 * Sets merged two by two, always those that share most colours and together have at most `room`, until no two share
 * any: groups of positions in the pool, those of most colours first.
 */
export function agglomerate({ colors, sets }: SetPool, room: number): number[][] {
  const merger = new Merger(sets, colors.length, room);
  for (let pair = merger.bestPair(); pair !== undefined; pair = merger.bestPair()) merger.merge(...pair);
  return merger.groups();
}

class Merger {
  readonly #stride: number;
  readonly #bits: Uint32Array;
  readonly #sizes: number[];
  readonly #members: number[][];
  readonly #room: number;
  /** Of each group the one to merge it with, and how much speaks for it; -1 where there is none. */
  readonly #partners: Int32Array;
  readonly #scores: Int32Array;

  constructor(sets: readonly Uint16Array[], colorCount: number, room: number) {
    this.#room = room;
    this.#stride = (colorCount + 31) >>> 5;
    this.#bits = new Uint32Array(this.#stride * sets.length);
    this.#sizes = sets.map(({ length }) => length);
    this.#members = sets.map((_, position) => [position]);
    this.#partners = new Int32Array(sets.length).fill(-1);
    this.#scores = new Int32Array(sets.length).fill(-1);
    for (const [position, set] of sets.entries()) {
      for (const id of set) this.#bits[position * this.#stride + (id >>> 5)] |= 1 << (id & 31);
    }
    for (let a = 0; a < sets.length; a++) this.#find(a);
  }

  bestPair(): [number, number] | undefined {
    let best = -1;
    for (let a = 0; a < this.#scores.length; a++) {
      if (this.#scores[a] >= 0 && (best < 0 || this.#scores[a] > this.#scores[best])) best = a;
    }
    return best < 0 ? undefined : [best, this.#partners[best]];
  }

  merge(a: number, b: number): void {
    const stride = this.#stride;
    this.#sizes[a] += this.#sizes[b] - this.#shared(a, b);
    this.#sizes[b] = 0;
    for (let word = 0; word < stride; word++) this.#bits[a * stride + word] |= this.#bits[b * stride + word];
    this.#members[a].push(...this.#members[b]);
    this.#members[b] = [];
    this.#scores[b] = -1;
    for (let c = 0; c < this.#sizes.length; c++) {
      if (this.#sizes[c] === 0) continue;
      // With more colours a partner shares no fewer, and is still the best if there is room for all.
      const hasLost = c !== a && (this.#partners[c] === a || this.#partners[c] === b);
      if (hasLost) this.#scores[c] = -1;
      const isBest = c !== a && this.#consider(c, a);
      if (c === a || (hasLost && !isBest)) this.#find(c);
    }
  }

  groups(): number[][] {
    return this.#members
      .map((members, position) => ({ members, size: this.#sizes[position] }))
      .filter(({ size }) => size > 0)
      .sort((a, b) => b.size - a.size)
      .map(({ members }) => members);
  }

  #find(a: number): void {
    this.#scores[a] = -1;
    this.#partners[a] = -1;
    for (let b = 0; b < this.#sizes.length; b++) if (b !== a && this.#sizes[b] > 0) this.#consider(a, b);
  }

  /** Most shared colours first, then the fullest together. */
  #consider(a: number, b: number): boolean {
    const shared = this.#shared(a, b);
    const together = this.#sizes[a] + this.#sizes[b] - shared;
    if (shared === 0 || together > this.#room) return false;
    const score = shared * 64 + together;
    if (score <= this.#scores[a]) return false;
    this.#scores[a] = score;
    this.#partners[a] = b;
    return true;
  }

  #shared(a: number, b: number): number {
    const stride = this.#stride;
    let shared = 0;
    for (let word = 0; word < stride; word++) {
      const both = this.#bits[a * stride + word] & this.#bits[b * stride + word];
      if (both !== 0) shared += bitCount(both);
    }
    return shared;
  }
}

function bitCount(bits: number): number {
  let pairs = bits - ((bits >>> 1) & 0x55555555);
  pairs = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((pairs + (pairs >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
