import { v7 } from 'uuid';

/** An id that sorts by the time it was made (RFC 9562, version 7). */
export function newId(): string {
  return v7();
}
