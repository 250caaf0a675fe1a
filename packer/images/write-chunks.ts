import { crc32 } from 'node:zlib';
import { PNG_SIGNATURE, type PngHeader } from './png-header.ts';

export interface ChunkToWrite {
  /** Four letters. */
  readonly type: string;
  readonly data: Uint8Array;
}

/** A PNG file of the given chunks, with their lengths and checksums. */
export function writePng(chunks: readonly ChunkToWrite[]): Uint8Array {
  const size = chunks.reduce((sum, { data }) => sum + data.length + 12, PNG_SIGNATURE.length);
  const file = new Uint8Array(size);
  const view = new DataView(file.buffer);
  file.set(PNG_SIGNATURE);
  let at = PNG_SIGNATURE.length;
  for (const { type, data } of chunks) {
    const end = at + 8 + data.length;
    view.setUint32(at, data.length);
    for (let i = 0; i < 4; i++) file[at + 4 + i] = type.charCodeAt(i);
    file.set(data, at + 8);
    view.setUint32(end, crc32(file.subarray(at + 4, end)));
    at = end + 4;
  }
  return file;
}

export function writeIhdr({
  width,
  height,
  depth,
  colorType,
  interlaced,
}: Omit<PngHeader, 'kind'>): ChunkToWrite {
  const data = new Uint8Array(13);
  const view = new DataView(data.buffer);
  view.setUint32(0, width);
  view.setUint32(4, height);
  data.set([depth, colorType, 0, 0, interlaced ? 1 : 0], 8);
  return { type: 'IHDR', data };
}
