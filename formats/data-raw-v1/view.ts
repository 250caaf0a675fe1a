import { records, uniqueNames, wholeNumber } from '../bank-fields.ts';
import type { BlobsView } from '../bank-view.ts';
import { BankError, type BuiltBank } from '../format.ts';
import { layOut } from './layout.ts';

export function viewBlobs({ payload, metadata }: BuiltBank): BlobsView {
  const blobs = records(metadata, 'blobs');
  const names = uniqueNames(blobs);
  const sizes = blobs.map((blob) => wholeNumber(blob, 'size', [0, payload.length]));
  const { offsets, size } = layOut(sizes);
  if (size !== payload.length) {
    throw new BankError(`the payload has ${payload.length} bytes where its metadata gives ${size}`);
  }
  return {
    kind: 'blobs',
    blobs: blobs.map((blob, position) => {
      const offset = wholeNumber(blob, 'offset', [offsets[position], offsets[position]]);
      return { name: names[position], offset, bytes: payload.subarray(offset, offset + sizes[position]) };
    }),
  };
}
