import type { Place } from '../game-outline.ts';
import type { AssetBindingRef, GameEntity, Id } from '../generated/types.ts';
import { type Fields, field, itemsOf, namedIn } from '../lenient.ts';
import { quote } from './migration-notes.ts';
import { isId } from './plan-definition.ts';
import { type Planning, planEntry } from './plan-entry.ts';

export type Overrides = ReadonlyMap<Id, AssetBindingRef>;

/** What single entities show, wherever the definition says it. */
export function planOverrides(
  game: Fields,
  entities: readonly { entity: GameEntity; place: Place }[],
  planning: Planning,
): Overrides {
  const overrides = new Map<Id, AssetBindingRef>();
  const add = (id: string, value: unknown, place: Place): void => {
    const planned = isId(id) ? planEntry({ value, place, name: id }, planning) : undefined;
    if (!isId(id)) planning.tell('left', place, `${quote(id)} cannot be an entity's id`);
    if (planned === undefined) return;
    const { assetKey: assetId, placement } = planned;
    overrides.set(id, { assetId, ...(placement !== undefined && { placement }) });
  };
  for (const { entity, place } of entities) {
    if (entity.assetOverride === undefined || entity.assetOverride === null) continue;
    const at = [...place, 'assetOverride'];
    if (entity.id === undefined) planning.tell('left', at, 'The entity has no id to override its asset by');
    else add(entity.id, entity.assetOverride, at);
  }
  for (const place of [['entityAssetOverrides'], ['assetSystem', 'entityAssetOverrides']] satisfies Place[]) {
    const value =
      place.length === 1 ? game.entityAssetOverrides : field(game.assetSystem, 'entityAssetOverrides');
    for (const item of itemsOf(value, Number.POSITIVE_INFINITY, 'entityId'))
      add(namedIn(item, 'entityId') ?? '', item.value, [...place, item.key]);
  }
  return overrides;
}

export function withoutOverride(entity: GameEntity): GameEntity {
  const { assetOverride: _, ...rest } = entity;
  return rest;
}
