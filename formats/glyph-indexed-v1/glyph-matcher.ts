import type { TrueColorImage } from '../decoded-input.ts';
import type { TileSize } from './layout.ts';
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
/** Where a pixel that is transparent in any other colour than black counts; that one has slot 0, as its hash is. */
const TRANSPARENT = SLOTS;

/**
 * Finds for each glyph the palette that holds all its colours, and writes its entries. Built once for a bank;
 * matching allocates nothing.
 */
export class GlyphMatcher {
  readonly #tileSize: TileSize;
  /** Open addressing: the word of a colour, 0 where free. No other colour may stand in slot 0. */
  readonly #words = new Int32Array(SLOTS);
  /** By slot, a bit for each palette that has the colour: 0 to 31 low, 32 to 63 high; none where free. */
  readonly #low = new Int32Array(SLOTS + 1);
  readonly #high = new Int32Array(SLOTS + 1);
  /** By palette index and slot, the lowest entry that has the colour. */
  readonly #entries: Uint8Array[] = [];
  /** Most glyphs have the palette of the one before: with its entries a glyph is written while it is matched. */
  #likely = 0;
  /** The glyph that was matched last, in entries of the likely palette. */
  readonly #packed: Uint8Array;
  #last: { readonly sheet: WordSheet; readonly glyph: number } | undefined;

  constructor(palettes: readonly BankPalette[], tileSize: TileSize) {
    this.#tileSize = tileSize;
    this.#packed = new Uint8Array((tileSize * tileSize) / 2);
    for (const palette of palettes) this.#addPalette(palette);
    this.#likely = palettes[0]?.index ?? 0;
  }

  /** The lowest index of a palette that has all opaque colours of a glyph, or -1 where none has. */
  match(sheet: WordSheet, glyph: number): number {
    this.#last = { sheet, glyph };
    return this.#pack(sheet, glyph);
  }

  /** Writes the glyph that was matched last, with entries of palette `index`, to `target` at `at`. */
  write(index: number, target: Uint8Array, at: number): void {
    if (index !== this.#likely && this.#last !== undefined) {
      this.#likely = index;
      this.#pack(this.#last.sheet, this.#last.glyph);
    }
    const packed = this.#packed;
    for (let i = 0; i < packed.length; i++) target[at + i] = packed[i];
  }

  /**
   * Looks up two pixels at a time without asking whether they are as the ones before: in drawn art that question has
   * no answer which a processor could guess.
   */
  #pack({ words, width, columns }: WordSheet, glyph: number): number {
    const size = this.#tileSize;
    const known = this.#words;
    const lows = this.#low;
    const highs = this.#high;
    const hasHigh = this.#entries.length > 32;
    const entries = this.#entries[this.#likely] ?? NO_ENTRIES;
    const packed = this.#packed;
    let from = Math.floor(glyph / columns) * size * width + (glyph % columns) * size;
    let low = lows[TRANSPARENT];
    let high = highs[TRANSPARENT];
    for (let to = 0; to < packed.length; from += width - size) {
      for (const rowEnd = to + size / 2; to < rowEnd; to++, from += 2) {
        const left = words[from];
        const right = words[from + 1];
        let a = hashOf(left);
        let b = hashOf(right);
        if (known[a] !== left) a = this.#slotOf(left);
        if (known[b] !== right) b = this.#slotOf(right);
        low &= lows[a] & lows[b];
        if (hasHigh) high &= highs[a] & highs[b];
        packed[to] = entries[a] | (entries[b] << 4);
      }
    }
    if (low !== 0) return lowestBit(low);
    return high !== 0 ? 32 + lowestBit(high) : -1;
  }

  #addPalette({ index, colors }: BankPalette): void {
    const entries = new Uint8Array(SLOTS + 1);
    this.#entries[index] = entries;
    this.#mark(0, index);
    this.#mark(TRANSPARENT, index);
    for (let entry = colors.length - 1; entry >= 1; entry--) {
      const word = opaqueWord(colors[entry]);
      const slot = this.#slotOf(word);
      this.#words[slot] = word;
      this.#mark(slot, index);
      entries[slot] = entry;
    }
  }

  #mark(slot: number, index: number): void {
    if (index < 32) this.#low[slot] |= 1 << index;
    else this.#high[slot] |= 1 << (index - 32);
  }

  /** The slot that has `word`, or the free one where it would stand: the table is never a quarter full. */
  #slotOf(word: number): number {
    if (!isOpaque(word)) return word === 0 ? 0 : TRANSPARENT;
    let slot = hashOf(word);
    while (slot === 0 || (this.#words[slot] !== 0 && this.#words[slot] !== word)) slot = (slot + 1) % SLOTS;
    return slot;
  }
}

/** As of a palette that does not exist, which no glyph is written with. */
const NO_ENTRIES = new Uint8Array(SLOTS + 1);

function hashOf(word: number): number {
  return Math.imul(word, 0x9e3779b1) >>> (32 - SLOT_BITS);
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
