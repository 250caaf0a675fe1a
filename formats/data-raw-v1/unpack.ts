import { records, uniqueNames, wholeNumber } from '../bank-fields.ts';
import { BankError, type BuiltBank, type UnpackedFile } from '../format.ts';
import { layOut } from './layout.ts';

/** The blobs, each a view of the payload. */
export function unpackBlobs({ payload, metadata }: BuiltBank): UnpackedFile[] {
  const blobs = records(metadata, 'blobs');
  const names = uniqueNames(blobs);
  const sizes = blobs.map((blob) => wholeNumber(blob, 'size', [0, payload.length]));
  const { offsets, size } = layOut(sizes);
  if (size !== payload.length) {
    throw new BankError(`the payload has ${payload.length} bytes where its metadata gives ${size}`);
  }
  return blobs.map((blob, position) => {
    const offset = wholeNumber(blob, 'offset', [offsets[position], offsets[position]]);
    return { name: names[position], kind: 'blob', bytes: payload.subarray(offset, offset + sizes[position]) };
  });
}
