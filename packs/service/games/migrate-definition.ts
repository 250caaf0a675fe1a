import { createHash } from 'node:crypto';
import type {
  AssetSystem,
  GameDefinitionV2,
  MigrationNote,
  MigrationReport,
} from '../../model/generated/types.ts';
import { quote } from '../../model/migration/migration-notes.ts';
import type { MigrationPlan, PlannedEntry, PlannedPack } from '../../model/migration/migration-plan.ts';
import { planMigration } from '../../model/migration/plan-migration.ts';
import { json } from '../../store/json-column.ts';
import type { Change } from '../change.ts';
import { createPack } from '../packs/create-pack.ts';
import { putEntries } from '../slots/put-entries.ts';
import { requireDefinition } from './check-definition.ts';
import { type ExistingPack, existingPacks, knownTo } from './existing-packs.ts';
import { makeAssets } from './make-assets.ts';
import type { OlderDefinition } from './prepare-definition.ts';

export interface Migrated {
  readonly definition: GameDefinitionV2;
  readonly report: MigrationReport;
}

/**
 * Makes packs, assets and entries of an older definition (specification 000, “Migration path”, step 2), and gives the
 * definition that takes its place. Safe to repeat: a pack that was made of the same key before is that one, a slot that
 * was ever filled or emptied since stays as it is, and an image is the asset that the game has of it. What a person did
 * after the first time is never undone. The game must be locked.
 *
 * @throws ServiceProblem invalid-body where the definition is too large, unprocessable-image where a reference names an
 *   image that was not stored
 */
export async function migrateDefinition(
  change: Change,
  gameId: string,
  { source, context }: OlderDefinition,
): Promise<Migrated> {
  const sourceHash = hashOf(source);
  const plan = planMigration(source, { ...context, ...(await knownTo(change.trx, gameId, source)) });
  requireDefinition(plan.definition);
  const existing = await existingPacks(change.trx, gameId, plan.packs);
  const isRepeat = await wasMigrated(change, gameId, sourceHash);
  const toPut = entriesToPut(plan.packs, existing);
  const assetIds = await makeAssets(change, gameId, neededAssets(plan, { toPut, isRepeat }));
  const packIds = await makePacks(change, gameId, { plan, existing });
  let entries = 0;
  for (const [key, put] of toPut) entries += await fill(change, packIds.get(key), { put, assetIds });
  const definition = withIds(plan, { assetIds, packIds });
  const report: MigrationReport = {
    packs: plan.packs.flatMap((pack) => {
      const packId = packIds.get(pack.key);
      const isActive = packId !== undefined && packId === definition.assetSystem?.activeAssetPackId;
      return packId === undefined
        ? []
        : [{ key: pack.key, packId, name: pack.name, entries: pack.entries.length, isActive }];
    }),
    assets: assetIds.size,
    entries,
    overrides: Object.keys(definition.assetSystem?.entityAssetOverrides ?? {}).length,
    notes: [...plan.notes, ...notesOnExisting(plan.packs, existing)],
  };
  if (!isRepeat) await recordMigration(change, gameId, { sourceHash, source, report });
  return { definition, report };
}

/** Of a definition, whatever the order of its keys. */
export function hashOf(definition: unknown): string {
  const sorted = JSON.stringify(definition, (_, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
  return createHash('sha256').update(sorted).digest('hex');
}

async function wasMigrated({ trx }: Change, gameId: string, sourceHash: string): Promise<boolean> {
  const row = await trx
    .selectFrom('game_migrations')
    .select('created_at')
    .where('game_id', '=', gameId)
    .where('source_hash', '=', sourceHash)
    .executeTakeFirst();
  return row !== undefined;
}

async function recordMigration(
  { trx, now }: Change,
  gameId: string,
  { sourceHash, source, report }: { sourceHash: string; source: unknown; report: MigrationReport },
): Promise<void> {
  await trx
    .insertInto('game_migrations')
    .values({
      game_id: gameId,
      source_hash: sourceHash,
      source_json: json(source),
      report_json: json(report),
      created_at: now,
    })
    .execute();
}

type Existing = ReadonlyMap<string, ExistingPack>;

/** By pack: what goes into slots that nobody ever touched. */
function entriesToPut(packs: readonly PlannedPack[], existing: Existing): Map<string, PlannedEntry[]> {
  return new Map(
    packs.map(({ key, entries }) => {
      const known = existing.get(key);
      if (known?.isDeleted) return [key, []];
      return [key, entries.filter(({ templateId }) => !known?.touched.has(templateId))];
    }),
  );
}

function notesOnExisting(packs: readonly PlannedPack[], existing: Existing): MigrationNote[] {
  return packs.flatMap(({ key, path, entries }): MigrationNote[] => {
    const known = existing.get(key);
    if (known === undefined) return [];
    if (known.isDeleted)
      return [{ code: 'left', path, message: `The pack ${quote(key)} was deleted since; it stays so` }];
    const kept = entries.filter(({ templateId }) => known.touched.has(templateId)).length;
    if (kept === 0) return [];
    const message = `The pack ${quote(key)} is there already: ${kept} of its slots stay as they are`;
    return [{ code: 'left', path, message }];
  });
}

/** What the first migration of a definition makes is all of its assets; a repeated one makes what it shows. */
function neededAssets(
  { assets, definition }: MigrationPlan,
  { toPut, isRepeat }: { toPut: ReadonlyMap<string, readonly PlannedEntry[]>; isRepeat: boolean },
) {
  if (!isRepeat) return assets;
  const needed = new Set([...toPut.values()].flatMap((put) => put.map(({ assetKey }) => assetKey)));
  for (const ref of Object.values(definition.assetSystem?.entityAssetOverrides ?? {}))
    if (ref !== undefined) needed.add(ref.assetId);
  return assets.filter(({ key }) => needed.has(key));
}

/** Ids by key, without those of packs that were deleted. */
async function makePacks(
  change: Change,
  gameId: string,
  { plan, existing }: { plan: MigrationPlan; existing: Existing },
): Promise<Map<string, string>> {
  const ids = new Map<string, string>();
  for (const { key, name, description, promptDefaults } of plan.packs) {
    const known = existing.get(key);
    if (known?.isDeleted) continue;
    const details = {
      ...(description !== undefined && { description }),
      ...(promptDefaults !== undefined && { promptDefaults }),
    };
    const id = known?.id ?? (await createPack(change, { gameId, name, sourceKey: key, ...details })).id;
    ids.set(key, id);
  }
  return ids;
}

async function fill(
  change: Change,
  packId: string | undefined,
  { put, assetIds }: { put: readonly PlannedEntry[]; assetIds: ReadonlyMap<string, string> },
): Promise<number> {
  if (packId === undefined || put.length === 0) return 0;
  const entries = put.map(({ templateId, assetKey, placement }) => ({
    templateId,
    assetId: assetIds.get(assetKey) ?? '',
    placement,
  }));
  return (await putEntries(change, { packId, entries, action: 'migrate', orphans: 'keep' })).length;
}

interface Ids {
  readonly assetIds: ReadonlyMap<string, string>;
  readonly packIds: ReadonlyMap<string, string>;
}

function withIds({ definition, packs }: MigrationPlan, { assetIds, packIds }: Ids): GameDefinitionV2 {
  const { activeAssetPackId: active, entityAssetOverrides = {}, ...rest } = definition.assetSystem ?? {};
  const isPlanned = packs.some(({ key }) => key === active);
  const activeId = active !== undefined && isPlanned ? packIds.get(active) : active;
  const overrides = Object.entries(entityAssetOverrides).flatMap(([entityId, ref]) =>
    ref === undefined
      ? []
      : [[entityId, { ...ref, assetId: assetIds.get(ref.assetId) ?? ref.assetId }] as const],
  );
  const assetSystem: AssetSystem = {
    ...rest,
    ...(activeId !== undefined && { activeAssetPackId: activeId }),
    ...(overrides.length > 0 && { entityAssetOverrides: Object.fromEntries(overrides) }),
  };
  return { ...definition, assetSystem };
}
