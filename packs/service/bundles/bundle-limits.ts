import { MAX_IMAGE_BYTES } from '../assets/images/read-image.ts';

/** What a bundle may be at most: who reads one from somewhere else must not run out of memory, disk or time. */
export const BUNDLE_LIMITS = {
  /** Bytes of the file. */
  file: 4 * 1024 ** 3,
  /** Files in it. */
  members: 250_000,
  /** Bytes of one text in it, unpacked. */
  text: 64 * 1024 ** 2,
  /** Bytes of all texts together, unpacked. */
  texts: 256 * 1024 ** 2,
  /** Bytes of one image. */
  image: MAX_IMAGE_BYTES,
  packs: 10_000,
  /** Entries of all packs and versions together. */
  entries: 1_000_000,
  /** Places that a report names of one kind. */
  reported: 1000,
} as const;
