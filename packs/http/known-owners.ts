/** Games that things belong to, of those that were asked for last. */
export class KnownOwners {
  readonly #owners = new Map<string, { readonly game_id: string | null }>();

  recall(thing: string): { readonly game_id: string | null } | undefined {
    return this.#owners.get(thing);
  }

  remember(thing: string, owner: { readonly game_id: string | null }): void {
    // What is asked for again is soon known again: to sort by age would cost more than it saves.
    if (this.#owners.size >= MOST_KNOWN) this.#owners.clear();
    this.#owners.set(thing, owner);
  }
}

/** Some tens of megabytes at the most, where ids are as long as they may be. */
const MOST_KNOWN = 50_000;
