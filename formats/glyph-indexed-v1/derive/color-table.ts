const FIRST_BITS = 12;

/** Gives each opaque pixel, seen as a word, the number of its colour: 0, 1 and so on as they are met. */
export class ColorTable {
  /**
   * Open addressing, never more than half full, in pairs: a pixel, 0 where the pair is free, for an opaque pixel is
   * never 0; and its number. Whoever asks for very many pixels looks at the first pair himself.
   */
  pairs = new Int32Array(2 << FIRST_BITS);
  shift = 32 - FIRST_BITS;
  #size = 0;
  #byId = new Int32Array(1 << (FIRST_BITS - 1));

  get size(): number {
    return this.#size;
  }

  /** The pixels, by number. */
  get words(): Int32Array {
    return this.#byId.subarray(0, this.#size);
  }

  idOf(word: number): number {
    const at = this.#placeOf(word);
    return this.pairs[at] === word ? this.pairs[at + 1] : this.#add(word, at);
  }

  /** Where a pixel stands, or would. */
  #placeOf(word: number): number {
    const { pairs } = this;
    let at = firstPlace(word, this.shift);
    while (pairs[at] !== word && pairs[at] !== 0) at = (at + 2) & (pairs.length - 1);
    return at;
  }

  #add(word: number, at: number): number {
    const id = this.#size++;
    this.pairs[at] = word;
    this.pairs[at + 1] = id;
    this.#byId[id] = word;
    if (this.#size === this.#byId.length) this.#grow();
    return id;
  }

  #grow(): void {
    const byId = new Int32Array(this.#byId.length * 2);
    byId.set(this.#byId);
    this.#byId = byId;
    this.shift--;
    this.pairs = new Int32Array(byId.length * 4);
    for (let id = 0; id < this.#size; id++) {
      const at = this.#placeOf(byId[id]);
      this.pairs[at] = byId[id];
      this.pairs[at + 1] = id;
    }
  }
}

/** Where a pixel stands if nothing stood there before it. */
export function firstPlace(word: number, shift: number): number {
  return (Math.imul(word, 0x9e3779b1) >>> shift) << 1;
}
