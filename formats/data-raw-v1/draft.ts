import { byteSize } from '../../contract/byte-size.ts';
import { count } from '../../contract/quote.ts';
import type { DraftDeclaration } from '../draft.ts';

/** Files of any kind, as they are; what another format reads is that one's. */
export const draft: DraftDeclaration = (inputs) => {
  const blobs = inputs.flatMap(({ input }) => (input.kind === 'blob' ? [input] : []));
  if (blobs.length === 0 || blobs.length < inputs.length) return [];
  const size = blobs.reduce((sum, { bytes }) => sum + bytes.length, 0);
  const words = [`${count(blobs.length, 'file')} of ${byteSize(size)}, as they are`];
  return [{ role: 'files', metadata: {}, pipeline: {}, words }];
};
