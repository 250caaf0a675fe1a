import type { EntitySlot, GameSlots } from './game-slots.ts';
import type { AssetBindingRef, AssetPlacement, Binding, Id } from './generated/types.ts';
import { mergePlacement, placementForAnotherImage } from './merge-placement.ts';

/** What a game's slots can show. */
export interface Choices {
  /** What the active pack maps, or the version of it that is pinned; undefined where no pack is active. */
  readonly entries: ReadonlyMap<Id, AssetBindingRef> | undefined;
  /** Undefined for an asset that was deleted, or that is another game's. */
  readonly asset: (assetId: Id) => ShownAsset | undefined;
}

export interface ShownAsset {
  readonly imageUrl: string;
  readonly name?: string | undefined;
  readonly assetUuid?: string | undefined;
}

/**
 * What each template and each entity shows: an entity's override, else the active pack's entry for its template, else
 * nothing, with the reason. Total and deterministic: one answer for each, templates first, both in the order of the
 * game. Of entities that share an id the first counts.
 *
 * An asset that is gone shows nothing; no other takes its place, for nobody chose that one.
 */
export function resolveBindings(game: GameSlots, choices: Choices): Binding[] {
  const entities = new Map<Id, EntitySlot>();
  for (const entity of game.entities) if (!entities.has(entity.id)) entities.set(entity.id, entity);
  return [
    ...[...game.templates].map((id) => resolveTemplate(id, game, choices)),
    ...[...entities.values()].map((entity) => resolveEntity(entity, game, choices)),
  ];
}

export function resolveTemplate(id: Id, game: GameSlots, choices: Choices): Binding {
  return { kind: 'template', id, ...fromPack(id, game, choices) };
}

export function resolveEntity({ id, templateId }: EntitySlot, game: GameSlots, choices: Choices): Binding {
  const slot = { kind: 'entity' as const, id, ...(templateId !== undefined && { templateId }) };
  const override = game.overrides.get(id);
  if (override === undefined) return { ...slot, ...fromPack(templateId, game, choices) };
  const entry = entryOf(templateId, game, choices);
  const below =
    entry?.assetId === override.assetId ? entry.placement : placementForAnotherImage(entry?.placement);
  return { ...slot, ...show(override, { origin: 'override', below }, choices) };
}

type Shown = Omit<Binding, 'kind' | 'id' | 'templateId'>;

function fromPack(templateId: Id | undefined, game: GameSlots, choices: Choices): Shown {
  if (templateId === undefined || !game.templates.has(templateId)) return missing('no-template');
  if (choices.entries === undefined) return missing('no-active-pack');
  const entry = entryOf(templateId, game, choices);
  return entry === undefined ? missing('no-entry') : show(entry, { origin: 'pack', below: {} }, choices);
}

/** An entry for a template that the game does not have shows nowhere, and so places nothing. */
function entryOf(templateId: Id | undefined, { templates }: GameSlots, { entries }: Choices) {
  return templateId !== undefined && templates.has(templateId) ? entries?.get(templateId) : undefined;
}

interface Source {
  readonly origin: 'override' | 'pack';
  /** What the placement falls back to, before the defaults. */
  readonly below: AssetPlacement | undefined;
}

function show({ assetId, placement }: AssetBindingRef, { origin, below }: Source, choices: Choices): Shown {
  const asset = choices.asset(assetId);
  if (asset === undefined) return missing('asset-gone');
  return {
    origin,
    assetId,
    ...(asset.name !== undefined && { assetName: asset.name }),
    ...(asset.assetUuid !== undefined && { assetUuid: asset.assetUuid }),
    imageUrl: asset.imageUrl,
    placement: mergePlacement(placement, below),
  };
}

function missing(reason: NonNullable<Binding['reason']>): Shown {
  return { origin: 'missing', reason };
}
