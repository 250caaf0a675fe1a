import type { AssetBindingRef, GameDefinitionV2, GameEntity, Id } from './generated/types.ts';

/** What of a game resolution looks at. */
export interface GameSlots {
  /** In the order of the game. */
  readonly templates: ReadonlySet<Id>;
  readonly entities: readonly EntitySlot[];
  readonly overrides: ReadonlyMap<Id, AssetBindingRef>;
}

export interface EntitySlot {
  readonly id: Id;
  /** Undefined where it names none. */
  readonly templateId: Id | undefined;
}

/** An entity without an id is left out: nothing can name it, and it shows what its template shows. */
export function slotsOf(definition: GameDefinitionV2): GameSlots {
  const overrides = Object.entries(definition.assetSystem?.entityAssetOverrides ?? {});
  return {
    templates: new Set(Object.keys(definition.templates)),
    entities: definition.entities.flatMap((entity) =>
      entity.id === undefined ? [] : [{ id: entity.id, templateId: templateOf(entity) }],
    ),
    overrides: new Map(overrides.flatMap(([id, ref]) => (ref === undefined ? [] : [[id, ref] as const]))),
  };
}

/** Games say it in either word. */
export function templateOf({ templateId, template }: GameEntity): Id | undefined {
  return templateId ?? template;
}
