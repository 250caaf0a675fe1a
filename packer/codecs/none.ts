import { type Codec, checkDecodedSize, wrongSize } from './codec.ts';

/** The payload as it is. Neither way copies. */
export const none: Codec = {
  name: 'NONE',
  encode: (decoded) => decoded,
  decode(stored, decodedSize) {
    checkDecodedSize('NONE', decodedSize);
    if (stored.length !== decodedSize) throw wrongSize('NONE', stored.length, decodedSize);
    return stored;
  },
};
