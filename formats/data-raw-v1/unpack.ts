import type { BuiltBank, UnpackedFile } from '../format.ts';
import { viewBlobs } from './view.ts';

/** The blobs, each a view of the payload. */
export function unpackBlobs(bank: BuiltBank): UnpackedFile[] {
  return viewBlobs(bank).blobs.map(({ name, bytes }) => ({ name, kind: 'blob', bytes }));
}
