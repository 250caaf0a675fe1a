import type { BankViewData, ByteSection } from '../../../protocol/bank-view.ts';
import { fromBase64 } from '../../../protocol/base64.ts';
import { byteSections } from '../../../protocol/byte-sections.ts';

/** The bytes of the view that is shown, so that those of the next one need not be sent where they are the same. */
export class ByteStore {
  #bytes: ReadonlyMap<string, Uint8Array> = new Map();

  /** Takes the bytes that a view brings along; of those before it keeps what the view still has, and no other. */
  take(view: BankViewData): void {
    const kept = new Map<string, Uint8Array>();
    for (const { id, bytes } of byteSections(view)) {
      const known = bytes === null ? this.#bytes.get(id) : fromBase64(bytes);
      if (known !== undefined) kept.set(id, known);
    }
    this.#bytes = kept;
  }

  /** Undefined of a section that was too large to send. */
  of({ id }: ByteSection): Uint8Array | undefined {
    return this.#bytes.get(id);
  }
}
