import { PNG_MODULE } from '../../generated/png-module.ts';

/** What the compiled module exports (assembly/index.ts), its addresses as plain numbers. */
export interface PngCode extends PngFunctions {
  /** The whole memory, which never grows. */
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly inputAt: number;
  readonly inputSize: number;
  readonly windowAt: number;
  readonly rawAt: number;
  readonly rawSize: number;
  readonly rowsAt: number;
  readonly pixelsAt: number;
  readonly fieldsAt: number;
  readonly paletteAt: number;
}

/** Compiles the module and makes an instance of it. Undefined where WebAssembly may not run, as a page's policy can say. */
export function makePngCode(): PngCode | undefined {
  const exported = makeExports(Uint8Array.from(atob(PNG_MODULE), (letter) => letter.charCodeAt(0)));
  return exported && codeOf(exported);
}

interface PngFunctions {
  decode(size: number): number;
  beginRows(rowBytes: number): void;
  unfilterNext(rowBytes: number, rows: number, unit: number): void;
  expandToRgba(pixels: number, colorType: number, key: number): void;
  beginInflate(to: number): void;
  giveInput(at: number, end: number, isAll: number): void;
  inflate(limit: number): number;
  unreadAt(): number;
  streamEnd(): number;
  outputEnd(): number;
  moveOutput(to: number, firstByte: number): void;
  adler32(adler: number, at: number, size: number): number;
}

interface Exports extends PngFunctions {
  readonly memory: { readonly buffer: ArrayBuffer };
  readonly INPUT_AT: Constant;
  readonly INPUT_SIZE: Constant;
  readonly WINDOW_AT: Constant;
  readonly RAW_AT: Constant;
  readonly RAW_SIZE: Constant;
  readonly ROWS_AT: Constant;
  readonly PIXELS_AT: Constant;
  readonly FIELDS_AT: Constant;
  readonly PALETTE_AT: Constant;
}

interface Constant {
  readonly value: number;
}

function codeOf(exported: Exports): PngCode {
  return {
    ...exported,
    bytes: new Uint8Array(exported.memory.buffer),
    inputAt: exported.INPUT_AT.value,
    inputSize: exported.INPUT_SIZE.value,
    windowAt: exported.WINDOW_AT.value,
    rawAt: exported.RAW_AT.value,
    rawSize: exported.RAW_SIZE.value,
    rowsAt: exported.ROWS_AT.value,
    pixelsAt: exported.PIXELS_AT.value,
    fieldsAt: exported.FIELDS_AT.value,
    paletteAt: exported.PALETTE_AT.value,
  };
}

function makeExports(wasm: Uint8Array<ArrayBuffer>): Exports | undefined {
  const { WebAssembly: api } = globalThis as { readonly WebAssembly?: WebAssemblyApi };
  if (api === undefined) return undefined;
  try {
    // Of these bytes it is known what they export.
    return new api.Instance(new api.Module(wasm)).exports as Exports;
  } catch (error) {
    if (error instanceof api.CompileError) return undefined;
    throw error;
  }
}

/** What is used of WebAssembly: its types are among those of pages and of no other platform. */
interface WebAssemblyApi {
  readonly Module: new (wasm: Uint8Array<ArrayBuffer>) => object;
  readonly Instance: new (module: object) => { readonly exports: object };
  readonly CompileError: new () => Error;
}
