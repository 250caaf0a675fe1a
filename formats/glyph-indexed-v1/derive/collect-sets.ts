import type { TrueColorImage } from '../../decoded-input.ts';
import { isOpaque, rgbOfWord, type WordSheet, wordSheet } from '../glyph-matcher.ts';
import { COLORS_PER_PALETTE, rangesOf, type TileSize } from '../layout.ts';
import { colorHash } from './color-hash.ts';
import { ColorTable, firstPlace } from './color-table.ts';

/** Opaque colours that a palette can hold. */
export const ROOM = COLORS_PER_PALETTE - 1;

/** The colours of glyphs, each set once and none empty. Numbers follow the pixels, what is in a set does not. */
export interface ColorSets {
  /** `0xRRGGBB` by colour number; of all glyphs, also of those that are crowded. */
  readonly colors: Int32Array;
  /** How many sets there are. */
  readonly count: number;
  /** Colours of each set, 1 to 15. */
  readonly sizes: Uint8Array;
  /** Colour numbers, for each set a stretch of 15 of which it uses the first. */
  readonly members: Int32Array;
}

export interface CollectedSets extends ColorSets {
  /** For each image the glyphs that have more colours than a palette, from 0 in reading order. */
  readonly crowded: readonly (readonly number[])[];
}

/** The sets of opaque colours that the glyphs of some images have. */
export function collectSets(images: readonly TrueColorImage[], tileSize: TileSize): CollectedSets {
  const table = new ColorTable();
  const sets = new SetTable();
  const reader = new GlyphReader(table, tileSize);
  const crowded = images.map((image) => {
    const sheet = wordSheet(image, tileSize);
    const [range] = rangesOf([image], tileSize);
    const over: number[] = [];
    for (let glyph = 0; glyph < range.glyph_count; glyph++) {
      const size = reader.read(sheet, glyph);
      if (size > ROOM) over.push(glyph);
      else if (size > 0) sets.add(reader.found, size);
    }
    return over;
  });
  const { count, sizes, members } = sets;
  return { colors: table.words.map(rgbOfWord), count, sizes, members, crowded };
}

class GlyphReader {
  /** The colours of the glyph that was read last. */
  readonly found = new Int32Array(ROOM);
  readonly #table: ColorTable;
  readonly #tileSize: TileSize;
  /** By colour number, the last glyph that had it. */
  #seenIn = new Int32Array(4096);
  #glyphs = 0;

  constructor(table: ColorTable, tileSize: TileSize) {
    this.#table = table;
    this.#tileSize = tileSize;
  }

  /** How many opaque colours a glyph has; one more than 15 where it has more. */
  read({ words, width, columns }: WordSheet, glyph: number): number {
    const { found } = this;
    const table = this.#table;
    const size = this.#tileSize;
    const mark = ++this.#glyphs;
    let seenIn = this.#seenIn;
    const { pairs, shift } = table;
    let from = Math.floor(glyph / columns) * size * width + (glyph % columns) * size;
    let last = 0;
    let count = 0;
    for (let y = 0; y < size; y++, from += width) {
      for (let at = from; at < from + size; at++) {
        const word = words[at];
        if (word === last || !isOpaque(word)) continue;
        last = word;
        const place = firstPlace(word, shift);
        const id = pairs[place] === word ? pairs[place + 1] : table.idOf(word);
        if (id >= seenIn.length) seenIn = this.#grow();
        if (seenIn[id] === mark) continue;
        seenIn[id] = mark;
        if (count === ROOM) return count + 1;
        found[count++] = id;
      }
    }
    return count;
  }

  #grow(): Int32Array<ArrayBuffer> {
    const more = new Int32Array(this.#seenIn.length * 2);
    more.set(this.#seenIn);
    this.#seenIn = more;
    return more;
  }
}

/** Sets of numbers, each once: their members' hashes add up alike in any order. */
class SetTable {
  count = 0;
  sizes = new Uint8Array(512);
  members = new Int32Array(512 * ROOM);
  #sums = new Int32Array(512);
  /** Open addressing by sum, never more than half full: 0 where free, else the number of a set, from 1. */
  #slots = new Int32Array(1024);

  /** Adds what a list begins with, if it is not there. */
  add(list: Int32Array, size: number): void {
    let sum = size;
    for (let n = 0; n < size; n++) sum = (sum + colorHash(list[n])) | 0;
    const mask = this.#slots.length - 1;
    let slot = colorHash(sum) & mask;
    for (; this.#slots[slot] !== 0; slot = (slot + 1) & mask) {
      const set = this.#slots[slot] - 1;
      if (this.#sums[set] === sum && this.sizes[set] === size && this.#hasAll(set, list, size)) return;
    }
    const set = this.count++;
    this.#slots[slot] = set + 1;
    this.#sums[set] = sum;
    this.sizes[set] = size;
    for (let n = 0; n < size; n++) this.members[set * ROOM + n] = list[n];
    if (this.count === this.sizes.length) this.#grow();
  }

  #hasAll(set: number, list: Int32Array, size: number): boolean {
    const from = set * ROOM;
    for (let n = 0; n < size; n++) {
      let at = from;
      while (at < from + size && this.members[at] !== list[n]) at++;
      if (at === from + size) return false;
    }
    return true;
  }

  #grow(): void {
    const { sizes, members } = this;
    const sums = this.#sums;
    this.sizes = new Uint8Array(sizes.length * 2);
    this.sizes.set(sizes);
    this.members = new Int32Array(members.length * 2);
    this.members.set(members);
    this.#sums = new Int32Array(sums.length * 2);
    this.#sums.set(sums);
    this.#slots = new Int32Array(sizes.length * 4);
    const mask = this.#slots.length - 1;
    for (let set = 0; set < this.count; set++) {
      let slot = colorHash(this.#sums[set]) & mask;
      while (this.#slots[slot] !== 0) slot = (slot + 1) & mask;
      this.#slots[slot] = set + 1;
    }
  }
}
