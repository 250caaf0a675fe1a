import type { TrueColorImage } from '../decoded-input.ts';
import { MAX_PALETTES, type TileSize } from './layout.ts';
import type { BankPalette } from './palettes.ts';

/** A true-colour image as words of four bytes, of which whole glyphs are read. */
export interface WordSheet {
  readonly words: Int32Array;
  readonly width: number;
  /** Glyphs a row. */
  readonly columns: number;
}

/** `rgba` as words in the machine's byte order; copied only where it does not stand at a multiple of four. */
export function wordSheet({ rgba, width }: TrueColorImage, tileSize: TileSize): WordSheet {
  const { buffer, byteOffset, length } = rgba.byteOffset % 4 === 0 ? rgba : rgba.slice();
  return {
    words: new Int32Array(buffer, byteOffset, length / 4),
    width,
    columns: Math.floor(width / tileSize),
  };
}

/** Slots of the colour table; 64 palettes hold at most 960 colours. */
const SLOT_BITS = 12;
const SLOTS = 1 << SLOT_BITS;
/** Colour ids. Every palette has transparency, and none has a colour that is in none. */
const TRANSPARENT = 0;
const UNKNOWN = 1;

/**
 * Finds for each glyph the palette that holds all its colours, and writes its entries. Built once for a bank;
 * matching allocates nothing.
 */
export class GlyphMatcher {
  readonly #tileSize: TileSize;
  /** Open addressing: the word of a colour (0 where free: an opaque colour is never 0) and its id. */
  readonly #slotWords = new Int32Array(SLOTS);
  readonly #slotIds = new Uint16Array(SLOTS);
  /** By colour id, a bit for each palette that has the colour: 0 to 31 low, 32 to 63 high. */
  readonly #low: number[] = [0, 0];
  readonly #high: number[] = [0, 0];
  /** By colour id and palette index, the lowest entry that has the colour. */
  readonly #entries: Uint8Array;
  /** Colour ids of the glyph that was matched last. */
  readonly #ids: Uint16Array;

  constructor(palettes: readonly BankPalette[], tileSize: TileSize) {
    this.#tileSize = tileSize;
    this.#ids = new Uint16Array(tileSize * tileSize);
    const colors = palettes.reduce((sum, palette) => sum + palette.colors.length, 0);
    this.#entries = new Uint8Array((colors + 2) * MAX_PALETTES);
    for (const palette of palettes) this.#addPalette(palette);
  }

  /** The lowest index of a palette that has all opaque colours of a glyph, or -1 where none has. */
  match({ words, width, columns }: WordSheet, glyph: number): number {
    const size = this.#tileSize;
    let from = Math.floor(glyph / columns) * size * width + (glyph % columns) * size;
    let low = this.#low[TRANSPARENT];
    let high = this.#high[TRANSPARENT];
    let lastWord = 0;
    let lastId = TRANSPARENT;
    for (let to = 0, rowEnd = size; to < size * size; rowEnd += size, from += width - size) {
      for (; to < rowEnd; to++, from++) {
        const word = words[from];
        if (word !== lastWord) {
          lastWord = word;
          lastId = this.#idOf(word);
          low &= this.#low[lastId];
          high &= this.#high[lastId];
        }
        this.#ids[to] = lastId;
      }
    }
    if (low !== 0) return lowestBit(low);
    return high !== 0 ? 32 + lowestBit(high) : -1;
  }

  /** Writes the glyph that was matched last, with entries of palette `index`, to `target` at `at`. */
  write(index: number, target: Uint8Array, at: number): void {
    const ids = this.#ids;
    const entries = this.#entries;
    for (let from = 0, to = at; from < ids.length; from += 2, to++) {
      const left = entries[ids[from] * MAX_PALETTES + index];
      target[to] = left | (entries[ids[from + 1] * MAX_PALETTES + index] << 4);
    }
  }

  #addPalette({ index, colors }: BankPalette): void {
    this.#mark(TRANSPARENT, index);
    for (let entry = colors.length - 1; entry >= 1; entry--) {
      const id = this.#idFor(opaqueWord(colors[entry]));
      this.#mark(id, index);
      this.#entries[id * MAX_PALETTES + index] = entry;
    }
  }

  #mark(id: number, index: number): void {
    if (index < 32) this.#low[id] |= 1 << index;
    else this.#high[id] |= 1 << (index - 32);
  }

  /** The id of a palette's colour, a new one where it is met first. */
  #idFor(word: number): number {
    const slot = this.#slotOf(word);
    if (this.#slotWords[slot] !== 0) return this.#slotIds[slot];
    const id = this.#low.length;
    this.#low.push(0);
    this.#high.push(0);
    this.#slotWords[slot] = word;
    this.#slotIds[slot] = id;
    return id;
  }

  #idOf(word: number): number {
    if ((word & ALPHA) !== ALPHA) return TRANSPARENT;
    const slot = this.#slotOf(word);
    return this.#slotWords[slot] === 0 ? UNKNOWN : this.#slotIds[slot];
  }

  /** The slot that has `word`, or the free one where it would stand: the table is never a quarter full. */
  #slotOf(word: number): number {
    let slot = Math.imul(word, 0x9e3779b1) >>> (32 - SLOT_BITS);
    while (this.#slotWords[slot] !== 0 && this.#slotWords[slot] !== word) slot = (slot + 1) % SLOTS;
    return slot;
  }
}

const ALPHA = wordOfBytes(0, 0, 0, 255);

export function isOpaque(word: number): boolean {
  return (word & ALPHA) === ALPHA;
}

/** `0xRRGGBB` of a pixel. */
export function rgbOfWord(word: number): number {
  return IS_LITTLE_ENDIAN
    ? ((word & 0xff) << 16) | (word & 0xff00) | ((word >>> 16) & 0xff)
    : (word >>> 8) & 0xffffff;
}

const IS_LITTLE_ENDIAN = ALPHA < 0;

export function opaqueWord(rgb: number): number {
  return wordOfBytes(rgb >>> 16, (rgb >>> 8) & 0xff, rgb & 0xff, 255);
}

/** As `wordSheet` sees these four bytes, whatever the machine's byte order. */
function wordOfBytes(...bytes: readonly number[]): number {
  return new Int32Array(Uint8Array.from(bytes).buffer)[0];
}

function lowestBit(bits: number): number {
  return 31 - Math.clz32(bits & -bits);
}
