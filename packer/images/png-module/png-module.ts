import type { IndexedImage, TrueColorImage } from '../../../formats/decoded-input.ts';
import { NibbleImage } from '../nibble-image.ts';
import type { ColorType } from '../png-header.ts';
import type { Pass } from '../png-layout.ts';
import { type Inflated, inflateStream, type StreamFrame } from './inflate-stream.ts';
import { makePngCode, type PngCode } from './png-code.ts';

/**
 * The PNG decoder that is WebAssembly (README.md beside this). Its memory is 1.1 MiB and never grows: small files are
 * decoded in it whole, and of large ones the rows pass through it, a band at a time.
 */
export class PngModule {
  readonly #code: PngCode;
  readonly #bytes: Uint8Array;
  readonly #words: Uint32Array;
  #pool = new Uint8Array(0);
  #pooledTo = POOL_BYTES;

  constructor(code: PngCode) {
    this.#code = code;
    this.#bytes = code.bytes;
    this.#words = new Uint32Array(code.bytes.buffer);
  }

  /**
   * Decodes a small file that has no interlace and at most 8 bits a sample (in grey, just 8). Undefined where it is
   * larger, of another kind or in any way broken: then the steps of decode-png.ts decode it, or say what is wrong.
   */
  decode(file: Uint8Array): IndexedImage | TrueColorImage | undefined {
    if (file.length > this.#code.inputSize) return undefined;
    this.#bytes.set(file, this.#code.inputAt);
    const form = this.#code.decode(file.length);
    return form === FORM.none ? undefined : this.#imageOf(form);
  }

  /** Undoes the filters of a pass within `raw` itself, and returns the rows. Filter types must have been checked. */
  unfilter(raw: Uint8Array, pass: Pass, unit: number): Uint8Array {
    const samples = new Uint8Array(raw.buffer, raw.byteOffset + pass.at, pass.rowBytes * pass.height);
    const { unfilterNext, rowsAt } = this.#code;
    let to = 0;
    for (const rows of this.#bandsOf(raw, pass)) {
      unfilterNext(pass.rowBytes, rows, unit);
      const size = rows * pass.rowBytes;
      samples.set(this.#bytes.subarray(rowsAt, rowsAt + size), to);
      to += size;
    }
    return samples;
  }

  /** Undoes the filters and makes RGBA of grey, grey and alpha or RGB; `key` as {@link transparentKey} has it. */
  expand(raw: Uint8Array, pass: Pass, { unit, colorType, key }: ToExpand): Uint8Array {
    const rgba = new Uint8Array(pass.width * pass.height * 4);
    const { unfilterNext, expandToRgba, pixelsAt } = this.#code;
    let to = 0;
    for (const rows of this.#bandsOf(raw, pass)) {
      const pixels = rows * pass.width;
      unfilterNext(pass.rowBytes, rows, unit);
      expandToRgba(pixels, colorType, key);
      rgba.set(this.#bytes.subarray(pixelsAt, pixelsAt + pixels * 4), to);
      to += pixels * 4;
    }
    return rgba;
  }

  /**
   * Inflates a stream of any length to at most `limit` bytes. Undefined where there would be more, and where the stream
   * is in any way broken.
   */
  inflate(data: Uint8Array, frame: StreamFrame, limit: number): Inflated | undefined {
    return inflateStream(this.#code, data, { frame, limit });
  }

  /** Lays the scanlines into the module's memory, as many at a time as each number says. */
  *#bandsOf(raw: Uint8Array, { at, rowBytes, height }: Pass): Generator<number> {
    const { beginRows, rawAt } = this.#code;
    const stride = rowBytes + 1;
    const most = Math.max(1, Math.floor(BAND_BYTES / stride));
    beginRows(rowBytes);
    for (let y = 0; y < height; y += most) {
      const rows = Math.min(most, height - y);
      this.#bytes.set(raw.subarray(at + y * stride, at + (y + rows) * stride), rawAt);
      yield rows;
    }
  }

  #imageOf(form: number): IndexedImage | TrueColorImage {
    const words = this.#words;
    const field = this.#code.fieldsAt / 4;
    const [width, height, at] = [words[field], words[field + 1], words[field + 3]];
    const end = at + words[field + 4];
    if (form === FORM.rgba) return { kind: 'true-color', width, height, rgba: this.#bytes.slice(at, end) };
    const first = this.#code.paletteAt / 4;
    const palette = words.slice(first, first + words[field + 2]);
    if (form === FORM.indices)
      return { kind: 'indexed', width, height, pixels: this.#bytes.slice(at, end), palette };
    return new NibbleImage({ width, height, palette, nibbles: this.#pooled(at, end) });
  }

  /** A copy that shares its buffer with others, where it is small: a thousand sprites need not a thousand buffers. */
  #pooled(at: number, end: number): Uint8Array {
    const size = end - at;
    if (size > POOL_BYTES / 8) return this.#bytes.slice(at, end);
    if (this.#pooledTo + size > POOL_BYTES) {
      this.#pool = new Uint8Array(POOL_BYTES);
      this.#pooledTo = 0;
    }
    const copy = this.#pool.subarray(this.#pooledTo, this.#pooledTo + size);
    copy.set(this.#bytes.subarray(at, end));
    // The next one begins where words may.
    this.#pooledTo = (this.#pooledTo + size + 3) & ~3;
    return copy;
  }
}

export interface ToExpand {
  readonly unit: number;
  readonly colorType: ColorType;
  readonly key: number;
}

/** tRNS of a grey or RGB image of 8 bits as the module wants it: grey or `0xBBGGRR`; -1 where there is none. */
export function transparentKey(transparency: Uint8Array | undefined, colorType: ColorType): number {
  if (transparency === undefined || (colorType !== 0 && colorType !== 2)) return -1;
  if (colorType === 0) return transparency[1];
  return transparency[1] | (transparency[3] << 8) | (transparency[5] << 16);
}

/** The module, made when it is first asked for; undefined where WebAssembly may not run. */
export function pngModule(): PngModule | undefined {
  if (known === undefined) {
    const code = makePngCode();
    known = { module: code && new PngModule(code) };
  }
  return known.module;
}

let known: { readonly module: PngModule | undefined } | undefined;

/** What stays in a processor's cache, on its way in and out. */
const BAND_BYTES = 65536;

const POOL_BYTES = 65536;

/** What `decode` returns. */
const FORM = { none: 0, nibbles: 1, indices: 2, rgba: 3 };
