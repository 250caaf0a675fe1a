import { toBase64 } from '../../protocol/base64.ts';

/** The bytes as a `data:` URI of that media type. */
export function dataUri(mediaType: string, bytes: Uint8Array): string {
  return `data:${mediaType};base64,${toBase64(bytes)}`;
}
