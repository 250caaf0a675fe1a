import type { Kysely } from 'kysely';
import type {
  BundleEntry,
  BundlePack,
  BundleVersion,
  PackVersionEntry,
} from '../../model/generated/types.ts';
import { present } from '../../store/read-columns.ts';
import type { Tables } from '../../store/tables.ts';
import { livePacks } from './live-packs.ts';

/** The packs of a game with their entries and their published versions, by age. */
export async function readBundlePacks(trx: Kysely<Tables>, gameId: string): Promise<BundlePack[]> {
  const packs = await livePacks(trx, gameId);
  const entries = await readEntries(trx, gameId);
  const versions = await readVersions(trx, gameId);
  return packs.map((pack) => ({
    ...present({
      id: pack.id,
      name: pack.name,
      description: pack.description,
      promptDefaults: pack.prompt_defaults_json,
      createdAt: pack.created_at.toISOString(),
    }),
    entries: entries.get(pack.id) ?? [],
    versions: (versions.get(pack.id) ?? []).map((version) =>
      version.id === pack.published_version_id ? { ...version, isPublished: true } : version,
    ),
  }));
}

async function readEntries(trx: Kysely<Tables>, gameId: string): Promise<ReadonlyMap<string, BundleEntry[]>> {
  const rows = await trx
    .selectFrom('asset_pack_entries as entry')
    .innerJoin('asset_packs as pack', 'pack.id', 'entry.pack_id')
    .select([
      'entry.pack_id',
      'entry.template_id as templateId',
      'entry.asset_id as assetId',
      'entry.placement_json as placement',
      'entry.last_generation_json as lastGeneration',
    ])
    .where('pack.game_id', '=', gameId)
    .where('pack.deleted_at', 'is', null)
    .orderBy('entry.template_id')
    .execute();
  return grouped(rows, ({ pack_id, ...entry }) => [pack_id, present(entry)]);
}

async function readVersions(
  trx: Kysely<Tables>,
  gameId: string,
): Promise<ReadonlyMap<string, BundleVersion[]>> {
  const versions = await trx
    .selectFrom('pack_versions as version')
    .innerJoin('asset_packs as pack', 'pack.id', 'version.pack_id')
    .selectAll('version')
    .where('pack.game_id', '=', gameId)
    .where('pack.deleted_at', 'is', null)
    .orderBy('version.number')
    .execute();
  const entries = await readVersionEntries(trx, gameId);
  return grouped(versions, ({ pack_id, id, number, label, actor, created_at }) => [
    pack_id,
    {
      ...present({ id, number, label, actor, createdAt: created_at.toISOString() }),
      entries: entries.get(id) ?? [],
    },
  ]);
}

async function readVersionEntries(
  trx: Kysely<Tables>,
  gameId: string,
): Promise<ReadonlyMap<string, PackVersionEntry[]>> {
  const rows = await trx
    .selectFrom('pack_version_entries as entry')
    .innerJoin('pack_versions as version', 'version.id', 'entry.version_id')
    .innerJoin('asset_packs as pack', 'pack.id', 'version.pack_id')
    .select([
      'entry.version_id',
      'entry.template_id as templateId',
      'entry.asset_id as assetId',
      'entry.placement_json as placement',
    ])
    .where('pack.game_id', '=', gameId)
    .where('pack.deleted_at', 'is', null)
    .orderBy('entry.template_id')
    .execute();
  return grouped(rows, ({ version_id, ...entry }) => [version_id, present(entry)]);
}

function grouped<R, T>(
  rows: readonly R[],
  pair: (row: R) => readonly [key: string, item: T],
): ReadonlyMap<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const [key, item] = pair(row);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}
