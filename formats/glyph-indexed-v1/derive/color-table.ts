const FIRST_BITS = 12;

/** Gives each opaque pixel, seen as a word, the number of its colour: 0, 1 and so on as they are met. */
export class ColorTable {
  /** Open addressing, never more than half full: 0 where free, for an opaque pixel is never 0. */
  #words = new Int32Array(1 << FIRST_BITS);
  #ids = new Int32Array(1 << FIRST_BITS);
  #shift = 32 - FIRST_BITS;
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
    const words = this.#words;
    const mask = words.length - 1;
    let slot = Math.imul(word, 0x9e3779b1) >>> this.#shift;
    while (words[slot] !== word) {
      if (words[slot] === 0) return this.#add(word, slot);
      slot = (slot + 1) & mask;
    }
    return this.#ids[slot];
  }

  #add(word: number, slot: number): number {
    const id = this.#size++;
    this.#words[slot] = word;
    this.#ids[slot] = id;
    this.#byId[id] = word;
    if (this.#size === this.#byId.length) this.#grow();
    return id;
  }

  #grow(): void {
    const byId = new Int32Array(this.#byId.length * 2);
    byId.set(this.#byId);
    this.#byId = byId;
    this.#shift--;
    this.#words = new Int32Array(byId.length * 2);
    this.#ids = new Int32Array(byId.length * 2);
    const mask = this.#words.length - 1;
    for (let id = 0; id < this.#size; id++) {
      let slot = Math.imul(byId[id], 0x9e3779b1) >>> this.#shift;
      while (this.#words[slot] !== 0) slot = (slot + 1) & mask;
      this.#words[slot] = byId[id];
      this.#ids[slot] = id;
    }
  }
}
