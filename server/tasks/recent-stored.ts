import type { Codec } from '../../packer/codecs/codec.ts';
import { isSameBytes } from './same-bytes.ts';

/** A larger payload is not kept. There is one for each codec at most. */
const MAX_KEPT = 8 * 1024 * 1024;

interface Kept {
  readonly payload: Uint8Array;
  readonly stored: Uint8Array;
}

/**
 * Encodes payloads, and knows the one that each codec encoded last: to encode takes longest of all there is to pack, and after
 * an edit the preview, the lenses and whoever points at something ask for the same bank one after the other.
 */
export class RecentStored {
  readonly #maxKept: number;
  readonly #kept = new Map<Codec, Kept>();

  constructor(maxKept = MAX_KEPT) {
    this.#maxKept = maxKept;
  }

  encode(codec: Codec, payload: Uint8Array): Uint8Array {
    const kept = this.#kept.get(codec);
    if (kept !== undefined && isSameBytes(kept.payload, payload)) return kept.stored;
    const stored = codec.encode(payload);
    if (payload.length > this.#maxKept) this.#kept.delete(codec);
    else this.#kept.set(codec, { payload, stored });
    return stored;
  }
}

/** That of the thread. */
export const recentStored = new RecentStored();
