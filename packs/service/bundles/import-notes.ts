import type { ImportConflict, ImportQuery } from '../../model/generated/types.ts';
import { BUNDLE_LIMITS } from './bundle-limits.ts';

export type OnConflict = NonNullable<ImportQuery['onConflict']>;

/** What an import has to say beside its numbers. */
export class ImportNotes {
  readonly conflicts: ImportConflict[] = [];
  readonly notes: string[] = [];
  conflictCount = 0;
  readonly #onConflict: OnConflict;

  constructor(onConflict: OnConflict) {
    this.#onConflict = onConflict;
  }

  /** Says that bundle and game differ; answers whether what is there stays. */
  conflict(conflict: ImportConflict): boolean {
    this.conflictCount += 1;
    if (this.conflicts.length < BUNDLE_LIMITS.reported) this.conflicts.push(conflict);
    return this.#onConflict !== 'replace';
  }

  note(sentence: string): void {
    if (this.notes.length < BUNDLE_LIMITS.reported) this.notes.push(sentence);
  }
}

/** The bundle's id where it is one that this service would give, and nobody has it. */
export function freeId(id: string, taken: ReadonlySet<string>): string | undefined {
  return UUID.test(id) && !taken.has(id) ? id : undefined;
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
