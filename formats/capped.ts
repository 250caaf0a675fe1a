import type { Draft } from '../contract/rule.ts';

/** More places of one kind in one file say no more than these. */
const LIMIT = 8;

/** The first few of what may be a million places, and how many there are. */
export class Capped<T> {
  readonly first: T[] = [];
  #total = 0;

  add(place: T): void {
    if (this.#total++ < LIMIT) this.first.push(place);
  }

  /** How many were left out. */
  get more(): number {
    return this.#total - this.first.length;
  }
}

/** A draft for each place that was kept; the last says how many more there are. */
export function* cappedDrafts<T>(places: Capped<T>, draftOf: (place: T) => Draft): Generator<Draft> {
  for (const [position, place] of places.first.entries()) {
    const draft = draftOf(place);
    const isLast = position === places.first.length - 1;
    yield isLast && places.more > 0
      ? { ...draft, message: `${draft.message}; and ${places.more} more like it in this file` }
      : draft;
  }
}
