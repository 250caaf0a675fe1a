/**
 * Hashes of glyphs that are the same for a glyph and for what it is mirrored: the sum of the hashes of all its flips,
 * which a mirror only puts into another order. Nothing that is written depends on them.
 */
export class GlyphHasher {
  /** By flip and word of a glyph: what the word at that place counts for. */
  readonly #weights: readonly Int32Array[];
  readonly #length: number;

  /** `orders`: by flip, from where each word of a glyph so mirrored is taken; one alone where flips do not count. */
  constructor(orders: readonly Uint8Array[]) {
    this.#length = orders[0].length;
    this.#weights = orders.map((order) => Int32Array.from(order, (place) => mixed(place + 1) | 1));
  }

  hash(words: Int32Array, at: number): number {
    return this.#weights.length === 1 ? this.#plainHash(words, at) : this.#flippedHash(words, at);
  }

  #plainHash(words: Int32Array, at: number): number {
    const [weights] = this.#weights;
    let sum = 0;
    for (let n = 0; n < this.#length; n++) sum = (sum + Math.imul(mixed(words[at + n]), weights[n])) | 0;
    return mixed(sum);
  }

  #flippedHash(words: Int32Array, at: number): number {
    const [plain, x, y, both] = this.#weights;
    let [a, b, c, d] = [0, 0, 0, 0];
    for (let n = 0; n < this.#length; n++) {
      const word = words[at + n];
      const straight = mixed(word);
      const mirrored = mixed(mirroredWord(word));
      a = (a + Math.imul(straight, plain[n])) | 0;
      b = (b + Math.imul(mirrored, x[n])) | 0;
      c = (c + Math.imul(straight, y[n])) | 0;
      d = (d + Math.imul(mirrored, both[n])) | 0;
    }
    return (mixed(a) + mixed(b) + mixed(c) + mixed(d)) | 0;
  }
}

/** Eight pixels, four bits each, from the other end: on a machine of either byte order. */
export function mirroredWord(word: number): number {
  const pairs = ((word & 0x0f0f0f0f) << 4) | ((word >>> 4) & 0x0f0f0f0f);
  const bytes = ((pairs & 0x00ff00ff) << 8) | ((pairs >>> 8) & 0x00ff00ff);
  return (bytes << 16) | (bytes >>> 16);
}

/** Every bit of a word takes part in every bit of what comes out. */
function mixed(word: number): number {
  const first = Math.imul(word ^ (word >>> 16), 0x7feb352d);
  const second = Math.imul(first ^ (first >>> 15), 0x846ca68b);
  return second ^ (second >>> 16);
}
