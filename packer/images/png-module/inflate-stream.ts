import { readU32 } from '../read-u32.ts';
import type { PngCode } from './png-code.ts';

export interface Inflated {
  readonly bytes: Uint8Array;
  /** How much of the input the stream is. */
  readonly used: number;
}

/** `zlib` has a header and a checksum (RFC 1950), `raw` neither (RFC 1951). */
export type StreamFrame = 'zlib' | 'raw';

interface StreamOptions {
  readonly frame: StreamFrame;
  readonly limit: number;
}

/**
 * Inflates through the module's memory, a piece of input and a piece of output at a time. Undefined where the stream is
 * in any way broken or gives more than `limit` bytes.
 */
export function inflateStream(
  code: PngCode,
  data: Uint8Array,
  { frame, limit }: StreamOptions,
): Inflated | undefined {
  if (frame === 'zlib' && !isZlibHeader(data)) return undefined;
  const input = new StreamInput(code, data, frame === 'zlib' ? 2 : 0);
  const output = new StreamOutput(code, limit);
  for (let status = WANTS_INPUT; status !== DONE; ) {
    if (status === WRONG || (status === WANTS_INPUT && !input.next())) return undefined;
    status = code.inflate(code.rawAt + code.rawSize);
    if (!output.take()) return undefined;
  }
  const used = input.offsetOf(code.streamEnd());
  if (frame === 'raw') return { bytes: output.whole(), used };
  const hasChecksum = used + 4 <= data.length && readU32(data, used) === output.adler;
  return hasChecksum ? { bytes: output.whole(), used: used + 4 } : undefined;
}

/** What `inflate` returns (assembly/inflate.ts). */
const DONE = 0;
const WANTS_INPUT = 1;
const WRONG = 3;

const WINDOW_BYTES = 32768;

/** Deflate of a window of at most 32 KiB, no dictionary, and the check bits of both bytes. */
function isZlibHeader(data: Uint8Array): boolean {
  const [first = 0, second = 0] = data;
  return (first & 15) === 8 && first >> 4 <= 7 && (second & 0x20) === 0 && (first * 256 + second) % 31 === 0;
}

/** The stream, piece by piece where the module looks for it. */
class StreamInput {
  readonly #code: PngCode;
  readonly #data: Uint8Array;
  /** How much of the data the module has, and where in its memory that ends. */
  #given: number;
  #end: number;

  constructor(code: PngCode, data: Uint8Array, from: number) {
    this.#code = code;
    this.#data = data;
    this.#given = from;
    this.#end = code.inputAt;
    code.beginInflate(code.rawAt);
    code.giveInput(code.inputAt, code.inputAt, 0);
  }

  /** Lays the next piece behind what is not read of the last one. False where there is none. */
  next(): boolean {
    const { bytes, inputAt, inputSize } = this.#code;
    if (this.#given === this.#data.length) return false;
    const unread = this.#code.unreadAt();
    bytes.copyWithin(inputAt, unread, this.#end);
    const at = inputAt + this.#end - unread;
    const piece = this.#data.subarray(this.#given, this.#given + inputAt + inputSize - at);
    bytes.set(piece, at);
    this.#given += piece.length;
    this.#end = at + piece.length;
    this.#code.giveInput(inputAt, this.#end, this.#given === this.#data.length ? 1 : 0);
    return true;
  }

  /** Where in the data an address of the present piece is. */
  offsetOf(address: number): number {
    return this.#given - (this.#end - address);
  }
}

/** What comes out, taken from the module's memory before it is written over. */
class StreamOutput {
  /** Checksum of all that was taken. */
  adler = 1;
  readonly #code: PngCode;
  readonly #limit: number;
  readonly #pieces: Uint8Array[] = [];
  #size = 0;
  /** Where in the module's memory the next piece begins. */
  #at: number;

  constructor(code: PngCode, limit: number) {
    this.#code = code;
    this.#limit = limit;
    this.#at = code.rawAt;
  }

  /** False where it is too much. */
  take(): boolean {
    const { bytes, rawAt, rawSize, windowAt } = this.#code;
    const end = this.#code.outputEnd();
    if (end === this.#at) return true;
    this.adler = this.#code.adler32(this.adler, this.#at, end - this.#at) >>> 0;
    this.#pieces.push(bytes.slice(this.#at, end));
    this.#size += end - this.#at;
    this.#at = end;
    if (end > rawAt + rawSize) {
      // Full: matches may reach back as far as a window, which is kept in front.
      bytes.copyWithin(windowAt, end - WINDOW_BYTES, end);
      this.#code.moveOutput(rawAt, windowAt);
      this.#at = rawAt;
    }
    return this.#size <= this.#limit;
  }

  whole(): Uint8Array {
    if (this.#pieces.length === 1) return this.#pieces[0];
    const whole = new Uint8Array(this.#size);
    let at = 0;
    for (const piece of this.#pieces) {
      whole.set(piece, at);
      at += piece.length;
    }
    return whole;
  }
}
