import type { CodecName } from '../../contract/codec-name.ts';

/** How a bank's payload is stored (`docs/artifact.md`, "Codecs"). A codec knows nothing of the bytes' meaning. */
export interface Codec {
  readonly name: CodecName;
  encode(decoded: Uint8Array): Uint8Array;
  /**
   * The inverse of `encode`, for bytes that anyone may have made. The result may share memory with `stored`.
   * Throws {@link CodecError} where `stored` is damaged, goes on after its end, or is not `decodedSize` bytes when
   * decoded.
   */
  decode(stored: Uint8Array, decodedSize: number): Uint8Array;
}

/** More is never decoded in one piece: a runtime may count a bank's bytes in a signed 32-bit integer. */
export const MAX_DECODED_SIZE = 2 ** 31 - 1;

/** Stored bytes that cannot be what the codec wrote: a damaged archive. */
export class CodecError extends Error {
  override readonly name = 'CodecError';
  readonly codec: CodecName;

  constructor(codec: CodecName, problem: string, options?: ErrorOptions) {
    super(`cannot decode ${codec}: ${problem}`, options);
    this.codec = codec;
  }
}

export function checkDecodedSize(codec: CodecName, decodedSize: number): void {
  if (Number.isInteger(decodedSize) && decodedSize >= 0 && decodedSize <= MAX_DECODED_SIZE) return;
  throw new CodecError(codec, `a decoded size of ${decodedSize} is not in 0 to ${MAX_DECODED_SIZE}`);
}

export function wrongSize(codec: CodecName, actual: number | string, decodedSize: number): CodecError {
  return new CodecError(codec, `it decodes to ${actual} bytes; the header says ${decodedSize}`);
}
