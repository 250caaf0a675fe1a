import type { AssetSystem, GameDefinitionV2, ImportReport } from '../../model/generated/types.ts';
import { isSameJson } from '../../model/same-json.ts';
import type { ExistingGame } from './existing-game.ts';
import { ImportNotes, type OnConflict } from './import-notes.ts';
import { type AssetPlan, planAssets } from './plan-assets.ts';
import { type PackPlan, type PlannedPack, planPacks } from './plan-packs.ts';
import type { Bundle } from './read-bundle.ts';

/** What an import is to do, worked out before anything is written. */
export interface ImportPlan {
  readonly gameId: string;
  readonly game: ImportReport['game'];
  /** With the ids of here. */
  readonly definition: GameDefinitionV2;
  readonly assets: AssetPlan;
  readonly packs: readonly PlannedPack[];
  readonly notes: ImportNotes;
}

export interface ImportTarget {
  readonly gameId: string;
  readonly onConflict: OnConflict;
}

/** Reads nothing and writes nothing: the same bundle and the same game give the same plan, but for new ids. */
export function planImport(
  bundle: Bundle,
  existing: ExistingGame,
  { gameId, onConflict }: ImportTarget,
): ImportPlan {
  const notes = new ImportNotes(onConflict);
  const assets = planAssets(bundle.assets, existing, notes);
  // What the bundle names and does not have may be here all the same: ids of its own come first.
  const assetIds = new Map([...existing.assets.map(({ id }): [string, string] => [id, id]), ...assets.ids]);
  const packs = planPacks(bundle.packs, { existing, assetIds, notes });
  const definition = mapDefinition(bundle.definition, { existing, assetIds, packs, notes });
  return {
    gameId,
    game: gameAction(definition, { existing, gameId, notes }),
    definition,
    assets,
    packs: packs.packs,
    notes,
  };
}

function gameAction(
  definition: GameDefinitionV2,
  { existing, gameId, notes }: { existing: ExistingGame; gameId: string; notes: ImportNotes },
): ImportReport['game'] {
  if (existing.definition === undefined) return 'created';
  if (isSameJson(definition, existing.definition)) return 'unchanged';
  const message = 'The definition of the game differs from that of the bundle';
  return notes.conflict({ kind: 'game', id: gameId, message }) ? 'kept' : 'replaced';
}

interface Mapping {
  readonly existing: ExistingGame;
  readonly assetIds: ReadonlyMap<string, string>;
  readonly packs: PackPlan;
  readonly notes: ImportNotes;
}

function mapDefinition(definition: GameDefinitionV2, mapping: Mapping): GameDefinitionV2 {
  const { assetSystem, ...rest } = definition;
  if (assetSystem === undefined) return definition;
  const mapped: AssetSystem = {
    ...mapActive(assetSystem, mapping),
    ...(assetSystem.entityAssetOverrides !== undefined && {
      entityAssetOverrides: mapOverrides(assetSystem.entityAssetOverrides, mapping),
    }),
  };
  return { ...rest, assetSystem: mapped };
}

/** A pin without its pack would show nothing anybody chose. */
function mapActive(
  { activeAssetPackId, pinnedPackVersionId }: AssetSystem,
  { existing, packs, notes }: Mapping,
): AssetSystem {
  if (activeAssetPackId === undefined) return {};
  const here = existing.packs.find(({ id }) => id === activeAssetPackId);
  const pack = packs.ids.get(activeAssetPackId) ?? here?.id;
  if (pack === undefined) {
    notes.note(`The active pack ‘${activeAssetPackId}’ is not in the bundle: none is active`);
    return {};
  }
  if (pinnedPackVersionId === undefined) return { activeAssetPackId: pack };
  const version =
    packs.ids.get(pinnedPackVersionId) ?? here?.versions.find(({ id }) => id === pinnedPackVersionId)?.id;
  if (version === undefined)
    notes.note(
      `The version ‘${pinnedPackVersionId}’ is not in the bundle: the pack is active, and not pinned`,
    );
  return { activeAssetPackId: pack, ...(version !== undefined && { pinnedPackVersionId: version }) };
}

type Overrides = NonNullable<AssetSystem['entityAssetOverrides']>;

function mapOverrides(overrides: Overrides, { assetIds, notes }: Mapping): Overrides {
  const mapped = Object.entries(overrides).flatMap(([entityId, override]) => {
    if (override === undefined) return [];
    const assetId = assetIds.get(override.assetId);
    if (assetId !== undefined) return [[entityId, { ...override, assetId }] as const];
    notes.note(
      `The override of ‘${entityId}’ names the asset ‘${override.assetId}’, which is neither in the bundle nor here: it is left out`,
    );
    return [];
  });
  return Object.fromEntries(mapped);
}
