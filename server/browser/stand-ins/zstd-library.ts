import { tooLong, withCode } from './zlib-errors.ts';
import { readZstdFrame } from './zstd-frame.ts';

/** Zstandard's own library, as `@bokuweb/zstd-wasm` has compiled it. */
export interface ZstdLibrary {
  /** One frame that states its content size and has no checksum. */
  compress(data: Uint8Array, level: number): Uint8Array;
  /**
   * What the first frame of `data` holds, and how long that frame is. Throws errors with the codes of `node:zlib`, and
   * takes no more memory than the frame can fill.
   */
  decompress(data: Uint8Array, limit: number): { readonly bytes: Uint8Array; readonly used: number };
}

/** Makes the library at once, for which a browser wants a worker. */
export function zstdLibrary(wasm: Uint8Array): ZstdLibrary {
  const imports = { a: { a: stop, b: nothing, c: stop, d: nothing, e: grow } };
  // Of these bytes it is known what they export; a test holds them to it.
  const code = new WebAssembly.Instance(new WebAssembly.Module(new Uint8Array(wasm)), imports)
    .exports as unknown as Code;
  function grow(bytes: number): number {
    const more = Math.ceil(((bytes >>> 0) - code.f.buffer.byteLength) / PAGE);
    try {
      code.f.grow(more);
      return 1;
    } catch {
      // There is no more: the library is told so, and says it with its result.
      return 0;
    }
  }
  code.g();
  const heap = () => new Uint8Array(code.f.buffer);
  return {
    compress: (data, level) => {
      const room = code.i(data.length);
      return withMemory(code, [room, data.length], (to, from) => {
        heap().set(data, from);
        const size = checked(code, code.m(to, room, from, data.length, level));
        return heap().slice(to, to + size);
      });
    },
    decompress: (data, limit) => {
      const { room, used } = roomFor(data, limit);
      const bytes = withMemory(code, [room, used], (to, from) => {
        heap().set(data.subarray(0, used), from);
        const size = checked(code, code.r(to, room, from, used));
        return heap().slice(to, to + size);
      });
      return { bytes, used };
    },
  };
}

/** What the library exports, by the names that its build has shortened; pointers and sizes are numbers. */
interface Code {
  readonly f: WebAssembly.Memory;
  /** Constructors, to be called first. */
  g(): void;
  /** ZSTD_isError */
  h(size: number): number;
  /** ZSTD_compressBound */
  i(size: number): number;
  /** ZSTD_compress */
  m(to: number, room: number, from: number, size: number, level: number): number;
  /** ZSTD_decompress */
  r(to: number, room: number, from: number, size: number): number;
  /** malloc; 0 where there is no memory. */
  s(size: number): number;
  /** free */
  t(pointer: number): void;
}

const PAGE = 65536;

function stop(): never {
  throw new Error('Zstandard has stopped');
}

function nothing(): number {
  return 0;
}

function roomFor(data: Uint8Array, limit: number): { room: number; used: number } {
  const frame = readZstdFrame(data);
  if (frame === undefined) throw damaged();
  const { length, contentSize, maxContentSize } = frame;
  if (contentSize !== undefined && contentSize > maxContentSize) throw damaged();
  if (contentSize !== undefined && contentSize > limit) throw tooLong(limit);
  return { room: contentSize ?? Math.min(maxContentSize, limit), used: length };
}

function withMemory<T>(code: Code, sizes: [number, number], use: (a: number, b: number) => T): T {
  const [a, b] = [code.s(Math.max(1, sizes[0])), code.s(Math.max(1, sizes[1]))];
  try {
    if (a === 0 || b === 0) throw withCode('ERR_BUFFER_TOO_LARGE', 'there is not enough memory');
    return use(a >>> 0, b >>> 0);
  } finally {
    code.t(a);
    code.t(b);
  }
}

/** The library's number for a result that is longer than its room. */
const TOO_LONG = -70;

function checked(code: Code, size: number): number {
  if (code.h(size) === 0) return size >>> 0;
  throw size === TOO_LONG ? tooLong(0) : damaged();
}

function damaged(): Error {
  return withCode('ZSTD_error_corruption_detected', 'Data corruption detected');
}
