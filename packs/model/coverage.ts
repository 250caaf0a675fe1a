import type { Coverage, Id } from './generated/types.ts';

/** Slots and entries that a coverage names. */
export const MAX_NAMED = 1000;

export interface CoveringEntry {
  readonly templateId: Id;
  /** Whether its asset is there: one that was deleted fills nothing. */
  readonly isShown: boolean;
}

/** How much of a game's slots the entries of one pack fill (specification 000, “coverage status”). */
export function coverageOf(templates: ReadonlySet<Id>, entries: Iterable<CoveringEntry>): Coverage {
  const filled = new Set<Id>();
  const orphaned = new Set<Id>();
  for (const { templateId, isShown } of entries) {
    if (!templates.has(templateId)) orphaned.add(templateId);
    else if (isShown) filled.add(templateId);
  }
  return {
    templates: templates.size,
    filled: filled.size,
    missing: [...templates].filter((id) => !filled.has(id)).slice(0, MAX_NAMED),
    orphaned: [...orphaned].slice(0, MAX_NAMED),
  };
}
