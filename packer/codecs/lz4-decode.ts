import { CodecError, checkDecodedSize, wrongSize } from './codec.ts';
import { MIN_MATCH } from './lz4-encode.ts';

/** No byte of a block stands for more decoded bytes than this, so a larger claim need not be given memory. */
const MAX_EXPANSION = 255;

/** Reads one LZ4 block that anyone may have made. Throws {@link CodecError}; never reads or writes outside. */
export function decodeLz4(stored: Uint8Array, decodedSize: number): Uint8Array {
  checkDecodedSize('LZ4_BLOCK', decodedSize);
  if (decodedSize > stored.length * MAX_EXPANSION) throw wrongSize('LZ4_BLOCK', 'fewer', decodedSize);
  return new BlockReader(stored, decodedSize).read();
}

class BlockReader {
  readonly #stored: Uint8Array;
  readonly #decoded: Uint8Array;
  #from = 0;
  #to = 0;

  constructor(stored: Uint8Array, decodedSize: number) {
    this.#stored = stored;
    this.#decoded = new Uint8Array(decodedSize);
  }

  read(): Uint8Array {
    for (;;) {
      const token = this.#byte();
      this.#copyLiterals(this.#length(token >>> 4));
      if (this.#from === this.#stored.length) break;
      const offset = this.#byte() | (this.#byte() << 8);
      this.#copyMatch(offset, this.#length(token & 15) + MIN_MATCH);
    }
    if (this.#to !== this.#decoded.length) throw wrongSize('LZ4_BLOCK', this.#to, this.#decoded.length);
    return this.#decoded;
  }

  #byte(): number {
    if (this.#from >= this.#stored.length) throw new CodecError('LZ4_BLOCK', 'the block ends too early');
    return this.#stored[this.#from++];
  }

  /** A length of 15 goes on in the bytes that follow, up to the first that is not 255. */
  #length(nibble: number): number {
    let length = nibble;
    if (nibble < 15) return length;
    for (let more = 255; more === 255; length += more) more = this.#byte();
    return length;
  }

  #copyLiterals(length: number): void {
    const end = this.#from + length;
    if (end > this.#stored.length) throw new CodecError('LZ4_BLOCK', 'the block ends inside literals');
    this.#checkRoom(length);
    if (length > 32) this.#decoded.set(this.#stored.subarray(this.#from, end), this.#to);
    else for (let i = 0; i < length; i++) this.#decoded[this.#to + i] = this.#stored[this.#from + i];
    this.#from = end;
    this.#to += length;
  }

  #copyMatch(offset: number, length: number): void {
    const start = this.#to - offset;
    if (offset === 0 || start < 0) {
      throw new CodecError('LZ4_BLOCK', `a match goes ${offset} bytes back from byte ${this.#to}`);
    }
    this.#checkRoom(length);
    if (length > 32 && offset >= length) this.#decoded.copyWithin(this.#to, start, start + length);
    // A match may overlap its own output and then repeats it: byte by byte, first to last.
    else for (let i = 0; i < length; i++) this.#decoded[this.#to + i] = this.#decoded[start + i];
    this.#to += length;
  }

  #checkRoom(length: number): void {
    if (length > this.#decoded.length - this.#to) throw wrongSize('LZ4_BLOCK', 'more', this.#decoded.length);
  }
}
