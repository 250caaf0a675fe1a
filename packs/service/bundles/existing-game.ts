import { type Kysely, sql } from 'kysely';
import type { AssetPlacement, GameDefinitionV2, PromptDefaults } from '../../model/generated/types.ts';
import type { Tables } from '../../store/tables.ts';
import { livePacks } from './live-packs.ts';
import type { Bundle } from './read-bundle.ts';

/** What an import meets: the game as it is, and which of the bundle's ids are taken. */
export interface ExistingGame {
  readonly definition: GameDefinitionV2 | undefined;
  /** Not deleted: the game's own, and those that all games share. */
  readonly assets: readonly ExistingAsset[];
  readonly packs: readonly ExistingPack[];
  /** Ids of the bundle that something has already, in whatever game, deleted or not. */
  readonly takenIds: ReadonlySet<string>;
  /** Keys by which packs of this game remember where they come from, of deleted ones too. */
  readonly sourceKeys: ReadonlySet<string>;
}

export interface ExistingAsset {
  readonly id: string;
  readonly isShared: boolean;
  readonly name: string | null;
  readonly imageUrl: string;
  readonly contentHash: string | null;
  readonly assetUuid: string | null;
}

export interface ExistingPack {
  readonly id: string;
  readonly sourceKey: string | null;
  readonly name: string;
  readonly description: string | null;
  readonly promptDefaults: PromptDefaults | null;
  readonly publishedVersionId: string | null;
  readonly entries: ReadonlyMap<string, ExistingEntry>;
  readonly versions: readonly ExistingVersion[];
}

export interface ExistingEntry {
  readonly assetId: string;
  readonly placement: AssetPlacement | null;
}

export interface ExistingVersion {
  readonly id: string;
  readonly number: number;
  readonly entries: ReadonlyMap<string, ExistingEntry>;
}

/** @param gameId of a game that is there, or is not yet */
export async function readExistingGame(
  db: Kysely<Tables>,
  gameId: string,
  bundle: Bundle,
): Promise<ExistingGame> {
  const game = await db
    .selectFrom('games')
    .select('definition_json')
    .where('id', '=', gameId)
    .executeTakeFirst();
  return {
    definition: game?.definition_json,
    assets: await readAssets(db, gameId),
    packs: game === undefined ? [] : await readPacks(db, gameId),
    takenIds: await readTakenIds(db, bundle),
    sourceKeys: await readSourceKeys(db, gameId),
  };
}

async function readAssets(db: Kysely<Tables>, gameId: string): Promise<ExistingAsset[]> {
  const rows = await db
    .selectFrom('assets')
    .select(['id', 'owner_game_id', 'name', 'image_url', 'content_hash', 'asset_uuid'])
    .where((where) => where.or([where('owner_game_id', '=', gameId), where('owner_game_id', 'is', null)]))
    .where('deleted_at', 'is', null)
    .orderBy('created_at')
    .orderBy('id')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    isShared: row.owner_game_id === null,
    name: row.name,
    imageUrl: row.image_url,
    contentHash: row.content_hash,
    assetUuid: row.asset_uuid,
  }));
}

async function readPacks(db: Kysely<Tables>, gameId: string): Promise<ExistingPack[]> {
  const packs = await livePacks(db, gameId);
  const entries = await readSlots(db, gameId, 'entries');
  const versionEntries = await readSlots(db, gameId, 'versions');
  const versions = await db
    .selectFrom('pack_versions')
    .select(['id', 'pack_id', 'number'])
    .where('pack_id', 'in', (select) =>
      select.selectFrom('asset_packs').select('id').where('game_id', '=', gameId),
    )
    .orderBy('number')
    .execute();
  return packs.map((pack) => ({
    id: pack.id,
    sourceKey: pack.source_key,
    name: pack.name,
    description: pack.description,
    promptDefaults: pack.prompt_defaults_json,
    publishedVersionId: pack.published_version_id,
    entries: entries.get(pack.id) ?? new Map(),
    versions: versions
      .filter(({ pack_id }) => pack_id === pack.id)
      .map(({ id, number }) => ({ id, number, entries: versionEntries.get(id) ?? new Map() })),
  }));
}

type Slots = ReadonlyMap<string, ReadonlyMap<string, ExistingEntry>>;

interface SlotRow {
  readonly owner: string;
  readonly template_id: string;
  readonly asset_id: string;
  readonly placement_json: AssetPlacement | null;
}

/** By pack or by version, by template. */
async function readSlots(db: Kysely<Tables>, gameId: string, of: 'entries' | 'versions'): Promise<Slots> {
  const query =
    of === 'entries'
      ? sql<SlotRow>`select entry.pack_id as owner, template_id, asset_id, placement_json
          from asset_pack_entries entry
          join asset_packs pack on pack.id = entry.pack_id and pack.deleted_at is null
          where pack.game_id = ${gameId}`
      : sql<SlotRow>`select entry.version_id as owner, template_id, asset_id, placement_json
          from pack_version_entries entry
          join pack_versions version on version.id = entry.version_id
          join asset_packs pack on pack.id = version.pack_id and pack.deleted_at is null
          where pack.game_id = ${gameId}`;
  const { rows } = await query.execute(db);
  const slots = new Map<string, Map<string, ExistingEntry>>();
  for (const { owner, template_id, asset_id, placement_json } of rows) {
    const own = slots.get(owner) ?? new Map<string, ExistingEntry>();
    slots.set(owner, own.set(template_id, { assetId: asset_id, placement: placement_json }));
  }
  return slots;
}

async function readTakenIds(db: Kysely<Tables>, { assets, packs }: Bundle): Promise<ReadonlySet<string>> {
  const ids = [
    ...assets.map(({ id }) => id),
    ...packs.flatMap(({ id, versions }) => [id, ...versions.map((version) => version.id)]),
  ];
  const { rows } = await sql<{ id: string }>`
    with wanted as (select jsonb_array_elements_text(${JSON.stringify(ids)}::jsonb) as id)
    select id from assets where id in (select id from wanted)
    union select id from asset_packs where id in (select id from wanted)
    union select id from pack_versions where id in (select id from wanted)`.execute(db);
  return new Set(rows.map(({ id }) => id));
}

async function readSourceKeys(db: Kysely<Tables>, gameId: string): Promise<ReadonlySet<string>> {
  const rows = await db
    .selectFrom('asset_packs')
    .select('source_key')
    .where('game_id', '=', gameId)
    .where('source_key', 'is not', null)
    .execute();
  return new Set(rows.map(({ source_key }) => source_key ?? ''));
}
