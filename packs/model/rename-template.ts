import type { GameDefinitionV2, GameEntity, Id } from './generated/types.ts';

export type RenamePlan = RenamedGame | { readonly kind: 'unknown' } | { readonly kind: 'taken' };

export interface RenamedGame {
  /**
   * `game`: the game calls the template another name, and everything follows. `followed`: the game did so already,
   * and what still goes by the old name follows now.
   */
  readonly kind: 'game' | 'followed';
  readonly definition: GameDefinitionV2;
  /** How many entities name the template. */
  readonly entities: number;
}

/**
 * What a game is once its template `from` is called `to` (specification 000, “Template IDs stability”): the template in
 * its place, and every entity that names it. Overrides are by entity and stay with theirs. `unknown`: there is neither.
 * `taken`: there are both.
 */
export function planRename(definition: GameDefinitionV2, from: Id, to: Id): RenamePlan {
  const { templates } = definition;
  const isThere = Object.hasOwn(templates, from);
  const isTaken = Object.hasOwn(templates, to);
  if (isThere && isTaken) return { kind: 'taken' };
  if (!isThere && !isTaken) return { kind: 'unknown' };
  let count = 0;
  const entities = definition.entities.map((entity) => {
    const renamed = renameIn(entity, from, to);
    if (renamed !== entity) count++;
    return renamed;
  });
  const renamed = Object.entries(templates).map(([id, template]) => [id === from ? to : id, template]);
  return {
    kind: isThere ? 'game' : 'followed',
    definition: { ...definition, templates: Object.fromEntries(renamed), entities },
    entities: count,
  };
}

function renameIn(entity: GameEntity, from: Id, to: Id): GameEntity {
  if (entity.template !== from && entity.templateId !== from) return entity;
  return {
    ...entity,
    ...(entity.template === from && { template: to }),
    ...(entity.templateId === from && { templateId: to }),
  };
}
