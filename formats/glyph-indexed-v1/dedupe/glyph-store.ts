import { FLIP_X, FLIP_Y } from '../../cell-word.ts';
import { bytesPerGlyphOf, type TileSize } from '../layout.ts';
import { GlyphHasher, mirroredWord } from './glyph-hash.ts';

export interface GlyphStoreOptions {
  readonly tileSize: TileSize;
  /** Glyphs that are stored at most. */
  readonly capacity: number;
  /** Whether a mirrored glyph is the glyph that it mirrors. */
  readonly hasFlips: boolean;
}

/** Glyphs without repetition, numbered in the order in which they come. */
export class GlyphStore {
  readonly #words: Int32Array;
  readonly #wordsPerGlyph: number;
  /** By flip (none, left and right, up and down, both): from where each word of a glyph so mirrored is taken. */
  readonly #orders: readonly Uint8Array[];
  readonly #capacity: number;
  readonly #hasher: GlyphHasher;
  /** By glyph. */
  readonly #hashes: Int32Array;
  /** Open addressing: a glyph’s number and one, or 0 where free. Never more than half full. */
  readonly #slots: Int32Array;
  #count = 0;

  constructor({ tileSize, capacity, hasFlips }: GlyphStoreOptions) {
    const orders = wordOrders(tileSize);
    this.#capacity = capacity;
    this.#orders = hasFlips ? orders : orders.slice(0, 1);
    this.#wordsPerGlyph = bytesPerGlyphOf(tileSize) / 4;
    this.#words = new Int32Array(capacity * this.#wordsPerGlyph);
    this.#hasher = new GlyphHasher(this.#orders);
    this.#hashes = new Int32Array(capacity);
    this.#slots = new Int32Array(2 ** Math.ceil(Math.log2(Math.max(1, capacity) * 2)));
  }

  get count(): number {
    return this.#count;
  }

  /** The glyphs one after the other. */
  get bytes(): Uint8Array {
    return new Uint8Array(this.#words.buffer, 0, this.#count * this.#wordsPerGlyph * 4);
  }

  /**
   * The number of the glyph whose words begin at `at`, with the flips of {@link FLIP_X} and {@link FLIP_Y} that make it
   * of the stored one: of several the lowest. Stores it where it is new; -1 where it is new and there is no room.
   */
  place(words: Int32Array, at: number): number {
    const hash = this.#hasher.hash(words, at);
    const mask = this.#slots.length - 1;
    let slot = hash & mask;
    for (; this.#slots[slot] !== 0; slot = (slot + 1) & mask) {
      const glyph = this.#slots[slot] - 1;
      const flip = this.#hashes[glyph] === hash ? this.#flipOf(glyph, words, at) : -1;
      if (flip >= 0) return glyph | FLIPS[flip];
    }
    if (this.#count === this.#capacity) return -1;
    this.#slots[slot] = this.#count + 1;
    this.#hashes[this.#count] = hash;
    this.#words.set(words.subarray(at, at + this.#wordsPerGlyph), this.#count * this.#wordsPerGlyph);
    return this.#count++;
  }

  /** The lowest flip that makes the words of a stored glyph; -1 where none does. */
  #flipOf(glyph: number, words: Int32Array, at: number): number {
    for (let flip = 0; flip < this.#orders.length; flip++)
      if (this.#isSame(glyph, flip, words, at)) return flip;
    return -1;
  }

  // Four numbers rather than an object: this is the loop in which the time goes.
  #isSame(glyph: number, flip: number, words: Int32Array, at: number): boolean {
    const order = this.#orders[flip];
    const start = glyph * this.#wordsPerGlyph;
    const isMirrored = (flip & 1) === 1;
    for (let n = 0; n < order.length; n++) {
      const word = this.#words[start + order[n]];
      if ((isMirrored ? mirroredWord(word) : word) !== words[at + n]) return false;
    }
    return true;
  }
}

/** By flip. */
const FLIPS: readonly number[] = [0, FLIP_X, FLIP_Y, FLIP_X | FLIP_Y];

function wordOrders(tileSize: TileSize): Uint8Array[] {
  const columns = tileSize / 8;
  const positions = Array.from({ length: tileSize * columns }, (_, n) => [
    n % columns,
    Math.floor(n / columns),
  ]);
  return [0, 1, 2, 3].map((flip) =>
    Uint8Array.from(positions, ([column, row]) => {
      const fromColumn = (flip & 1) === 0 ? column : columns - 1 - column;
      const fromRow = (flip & 2) === 0 ? row : tileSize - 1 - row;
      return fromRow * columns + fromColumn;
    }),
  );
}
