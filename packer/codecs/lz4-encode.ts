/** Shorter repeats do not pay for their offset. */
export const MIN_MATCH = 4;
/** The farthest back a match may reach. */
const MAX_OFFSET = 65_535;
/** A block ends with at least so many literals … */
const LAST_LITERALS = 5;
/** … and its last match starts at least so many bytes before the end. */
const MATCH_MARGIN = 12;

/**
 * How many earlier places are tried for a match. Twice as many take 3 % off a bank of tiles and half as many are a
 * third faster. A change of this or the next number changes the bytes of archives.
 */
const MAX_ATTEMPTS = 32;
/** A match so long is taken without looking for a better one. */
const GOOD_LENGTH = 128;

/**
 * Writes one LZ4 block. The search is exact integer work without a clock or a random number in it, so the same bytes
 * give the same block everywhere.
 */
export function encodeLz4(decoded: Uint8Array): Uint8Array {
  const writer = new BlockWriter(decoded);
  const matches = new MatchFinder(decoded);
  const lastStart = decoded.length - MATCH_MARGIN;
  for (let at = 0; at <= lastStart; ) {
    let length = matches.find(at);
    if (length < MIN_MATCH) {
      at++;
      continue;
    }
    let offset = matches.offset;
    // Lazy: where the next place begins a longer match, this byte is better off as a literal.
    while (length < GOOD_LENGTH && at < lastStart) {
      const next = matches.find(at + 1);
      if (next <= length) break;
      at++;
      length = next;
      offset = matches.offset;
    }
    writer.sequence(at, offset, length);
    at += length;
  }
  return writer.end();
}

/** Finds earlier places with the same four bytes through a hash table of chains. */
class MatchFinder {
  /** Of the match that `find` found last. */
  offset = 0;
  readonly #bytes: Uint8Array;
  readonly #shift: number;
  /** By hash: 1 + the latest place, 0 for none. */
  readonly #heads: Int32Array;
  /** By place modulo the window: 1 + the place before it in its chain. */
  readonly #previous: Int32Array;
  readonly #mask: number;
  #inserted = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    const bits = Math.min(Math.max(32 - Math.clz32(bytes.length), 6), 16);
    this.#shift = 32 - bits;
    this.#heads = new Int32Array(1 << bits);
    this.#previous = new Int32Array(1 << bits);
    this.#mask = (1 << bits) - 1;
  }

  /** The length of the longest match at `at`, the nearest of equals; 0 for none. Places must not go down. */
  find(at: number): number {
    this.#insertUpTo(at);
    const bytes = this.#bytes;
    const end = bytes.length - LAST_LITERALS;
    const farthest = Math.max(at - MAX_OFFSET, 0);
    let longest = MIN_MATCH - 1;
    let place = this.#previous[at & this.#mask] - 1;
    for (let attempts = MAX_ATTEMPTS; place >= farthest && attempts > 0; attempts--) {
      if (bytes[place + longest] === bytes[at + longest]) {
        const length = matchLength(bytes, { at, place, end });
        if (length > longest) {
          longest = length;
          this.offset = at - place;
          if (length >= GOOD_LENGTH || at + length === end) break;
        }
      }
      place = this.#previous[place & this.#mask] - 1;
    }
    return longest < MIN_MATCH ? 0 : longest;
  }

  /** Enters all places up to and with `at`. */
  #insertUpTo(at: number): void {
    const bytes = this.#bytes;
    for (let place = this.#inserted; place <= at; place++) {
      const four =
        bytes[place] | (bytes[place + 1] << 8) | (bytes[place + 2] << 16) | (bytes[place + 3] << 24);
      const hash = Math.imul(four, 0x9e3779b1) >>> this.#shift;
      this.#previous[place & this.#mask] = this.#heads[hash];
      this.#heads[hash] = place + 1;
    }
    this.#inserted = Math.max(this.#inserted, at + 1);
  }
}

function matchLength(
  bytes: Uint8Array,
  { at, place, end }: { at: number; place: number; end: number },
): number {
  let length = 0;
  while (at + length < end && bytes[at + length] === bytes[place + length]) length++;
  return length;
}

/** Sequences of literals and matches, as the block holds them. */
class BlockWriter {
  readonly #bytes: Uint8Array;
  readonly #block: Uint8Array;
  #size = 0;
  /** Where the literals of the next sequence begin. */
  #anchor = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    // Without one match, a block is its token, its literals and one byte for every 255 of them.
    this.#block = new Uint8Array(bytes.length + Math.floor(bytes.length / 255) + 16);
  }

  /** The literals since the last sequence, then a match. */
  sequence(at: number, offset: number, length: number): void {
    const extra = length - MIN_MATCH;
    this.#literals(at, Math.min(extra, 15));
    this.#block[this.#size++] = offset & 255;
    this.#block[this.#size++] = offset >>> 8;
    this.#length(extra);
    this.#anchor = at + length;
  }

  /** The literals that end the block; they may be none only where the payload is empty. */
  end(): Uint8Array {
    this.#literals(this.#bytes.length, 0);
    return this.#block.slice(0, this.#size);
  }

  #literals(end: number, matchNibble: number): void {
    const count = end - this.#anchor;
    this.#block[this.#size++] = (Math.min(count, 15) << 4) | matchNibble;
    this.#length(count);
    this.#block.set(this.#bytes.subarray(this.#anchor, end), this.#size);
    this.#size += count;
  }

  #length(length: number): void {
    if (length < 15) return;
    let rest = length - 15;
    for (; rest >= 255; rest -= 255) this.#block[this.#size++] = 255;
    this.#block[this.#size++] = rest;
  }
}
