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
/** A table's word has a bit for each of so many palettes, above the four of an entry. */
const PALETTES_A_TABLE = 28;

/**
 * Finds for each glyph the palette that holds all its colours, and writes its entries. Built once for a bank. Glyphs
 * are looked at a row of the sheet at a time, from left to right as they stand in memory.
 */
export class GlyphMatcher {
  readonly #tileSize: TileSize;
  readonly #palettes: readonly BankPalette[];
  /** Open addressing: the word of a colour, 0 where free. No other colour may stand in slot 0. */
  readonly #words = new Int32Array(SLOTS);
  /** By group of palettes and slot, a bit for each palette that has the colour; none where free. */
  readonly #masks: Int32Array[] = [];
  /** By place of the palette, and slot, the lowest entry that has the colour. */
  readonly #entries: Uint8Array[] = [];
  /** By place of the palette, and group: masks and that palette's entries in one word. */
  readonly #tables: Int32Array[][] = [];
  /** The palette of the glyph that was written last: with its entries glyphs are packed while they are matched. */
  #likely = 0;
  /** The glyphs of the present row; and one that had to be packed again. */
  #row: PackedRow = {
    sheet: NO_SHEET,
    row: 0,
    palette: 0,
    found: new Int32Array(0),
    glyphs: new Uint8Array(0),
  };
  readonly #again: Uint8Array;
  readonly #foundAgain = new Int32Array(1);
  #column = 0;

  /** @param palettes by index */
  constructor(palettes: readonly BankPalette[], tileSize: TileSize) {
    this.#tileSize = tileSize;
    this.#palettes = palettes;
    this.#again = new Uint8Array((tileSize * tileSize) / 2);
    for (let at = 0; at < Math.max(1, palettes.length); at += PALETTES_A_TABLE)
      this.#masks.push(new Int32Array(SLOTS + 1));
    for (const [place, palette] of palettes.entries()) this.#addPalette(palette, place);
  }

  /** The lowest index of a palette that has all opaque colours of a glyph, or -1 where none has. */
  match(sheet: WordSheet, glyph: number): number {
    const row = Math.floor(glyph / sheet.columns);
    this.#column = glyph % sheet.columns;
    if (sheet !== this.#row.sheet || row !== this.#row.row) this.#packRow(sheet, row);
    let found = this.#row.found[this.#column];
    for (let group = 0; ; ) {
      if (found !== 0) return this.#palettes[group * PALETTES_A_TABLE + lowestBit(found)].index;
      if (++group >= this.#masks.length) return -1;
      found = this.#packAgain(this.#tableOf(0, group));
    }
  }

  /** Writes the glyph that was matched last, with entries of palette `index`, to `target` at `at`. */
  write(index: number, target: Uint8Array, at: number): void {
    const { palette, glyphs } = this.#row;
    const size = this.#again.length;
    if (this.#palettes[palette].index === index) {
      copyBytes(glyphs, this.#column * size, { target, at, size });
      return;
    }
    this.#likely = this.#palettes.findIndex((other) => other.index === index);
    this.#packAgain(this.#tableOf(this.#likely, 0));
    copyBytes(this.#again, 0, { target, at, size });
  }

  #packRow(sheet: WordSheet, row: number): void {
    const { columns } = sheet;
    const size = columns * this.#again.length;
    const { found, glyphs } = this.#row;
    this.#row = {
      sheet,
      row,
      palette: this.#likely,
      found: found.length < columns ? new Int32Array(columns) : found,
      glyphs: glyphs.length < size ? new Uint8Array(size) : glyphs,
    };
    const to = { found: this.#row.found, glyphs: this.#row.glyphs };
    this.#pack(this.#tableOf(this.#likely, 0), { first: 0, count: columns }, to);
  }

  /** Packs the present glyph by another table, and returns which of that one's palettes hold it. */
  #packAgain(table: Int32Array): number {
    this.#pack(table, { first: this.#column, count: 1 }, { found: this.#foundAgain, glyphs: this.#again });
    return this.#foundAgain[0];
  }

  /**
   * Looks up two pixels at a time without asking whether they are as the ones before: in drawn art that question has
   * no answer which a processor could guess.
   */
  #pack(table: Int32Array, { first, count }: Columns, { found, glyphs }: Packed): void {
    const { sheet, row } = this.#row;
    const { words, width } = sheet;
    const known = this.#words;
    const size = this.#tileSize;
    const glyphBytes = this.#again.length;
    found.fill(-1, 0, count);
    for (let y = 0; y < size; y++) {
      let from = (row * size + y) * width + first * size;
      for (let column = 0; column < count; column++) {
        let all = found[column];
        let to = column * glyphBytes + (y * size) / 2;
        for (const end = from + size; from < end; from += 2, to++) {
          const left = words[from];
          const right = words[from + 1];
          let a = hashOf(left);
          let b = hashOf(right);
          if (known[a] !== left) a = this.#slotOf(left);
          if (known[b] !== right) b = this.#slotOf(right);
          const low = table[a];
          const high = table[b];
          all &= low & high;
          glyphs[to] = (low & 15) | ((high & 15) << 4);
        }
        found[column] = all;
      }
    }
    for (let column = 0; column < count; column++) found[column] >>>= 4;
  }

  /** Of palette `place` the entries, of all palettes of a group the masks. */
  #tableOf(place: number, group: number): Int32Array {
    this.#tables[place] ??= [];
    const entries = this.#entries[place];
    this.#tables[place][group] ??= this.#masks[group].map(
      (mask, slot) => (mask << 4) | (entries?.[slot] ?? 0),
    );
    return this.#tables[place][group];
  }

  #addPalette({ colors }: BankPalette, place: number): void {
    const entries = new Uint8Array(SLOTS + 1);
    this.#entries[place] = entries;
    this.#mark(0, place);
    this.#mark(TRANSPARENT, place);
    for (let entry = colors.length - 1; entry >= 1; entry--) {
      const word = opaqueWord(colors[entry]);
      const slot = this.#slotOf(word);
      this.#words[slot] = word;
      this.#mark(slot, place);
      entries[slot] = entry;
    }
  }

  #mark(slot: number, place: number): void {
    this.#masks[Math.floor(place / PALETTES_A_TABLE)][slot] |= 1 << (place % PALETTES_A_TABLE);
  }

  /** The slot that has `word`, or the free one where it would stand: the table is never a quarter full. */
  #slotOf(word: number): number {
    if (!isOpaque(word)) return word === 0 ? 0 : TRANSPARENT;
    let slot = hashOf(word);
    while (slot === 0 || (this.#words[slot] !== 0 && this.#words[slot] !== word)) slot = (slot + 1) % SLOTS;
    return slot;
  }
}

interface Columns {
  readonly first: number;
  readonly count: number;
}

interface Packed {
  /** By column, a bit for each palette of a table that holds the glyph. */
  readonly found: Int32Array;
  /** Glyph by glyph, as they are written. */
  readonly glyphs: Uint8Array;
}

/** A row of glyphs of a sheet, in entries of the palette with this place. */
interface PackedRow extends Packed {
  readonly sheet: WordSheet;
  readonly row: number;
  readonly palette: number;
}

const NO_SHEET: WordSheet = { words: new Int32Array(0), width: 0, columns: 0 };

interface CopyTarget {
  readonly target: Uint8Array;
  readonly at: number;
  readonly size: number;
}

function copyBytes(source: Uint8Array, from: number, { target, at, size }: CopyTarget): void {
  for (let i = 0; i < size; i++) target[at + i] = source[from + i];
}

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
