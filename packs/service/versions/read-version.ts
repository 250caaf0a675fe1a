import { type Kysely, sql } from 'kysely';
import type {
  PackVersion,
  PackVersionDetail,
  PackVersionEntry,
  PackVersionPage,
} from '../../model/generated/types.ts';
import { present, timestamp } from '../../store/read-columns.ts';
import type { Tables } from '../../store/tables.ts';
import { DEFAULT_LIMIT, decodeCursor, pageOf } from '../page.ts';
import { notFound } from '../problems.ts';
import { cursorNumber } from '../slots/cursor-number.ts';

/**
 * A version of a pack, which may have been deleted since: what was published stays.
 *
 * @throws ServiceProblem not-found
 */
export async function requireVersion(db: Kysely<Tables>, versionId: string): Promise<PackVersion> {
  const row = await versions(db).where('version.id', '=', versionId).executeTakeFirst();
  if (row === undefined) throw notFound('version', versionId);
  return versionRecord(row);
}

/**
 * A version with what it maps, in the order of the templates.
 *
 * @throws ServiceProblem not-found
 */
export async function readVersionDetail(db: Kysely<Tables>, versionId: string): Promise<PackVersionDetail> {
  const version = await requireVersion(db, versionId);
  const rows = await db
    .selectFrom('pack_version_entries')
    .selectAll()
    .where('version_id', '=', versionId)
    .orderBy(sql`template_id collate "C"`)
    .execute();
  const entries = rows.map(
    (row): PackVersionEntry =>
      present({ templateId: row.template_id, assetId: row.asset_id, placement: row.placement_json }),
  );
  return { version, entries };
}

/**
 * The versions of a pack, the latest first.
 *
 * @throws ServiceProblem bad-cursor
 */
export async function listVersions(
  db: Kysely<Tables>,
  packId: string,
  { limit = DEFAULT_LIMIT, cursor }: { limit?: number; cursor?: string },
): Promise<PackVersionPage> {
  const below = decodeCursor(cursor);
  let query = versions(db).where('version.pack_id', '=', packId);
  if (below !== undefined) query = query.where('version.number', '<', cursorNumber(below));
  const rows = await query
    .orderBy('version.number', 'desc')
    .limit(limit + 1)
    .execute();
  return pageOf(rows, limit, {
    item: versionRecord,
    cursor: (row) => ({ at: row.created_at, id: String(row.number) }),
  });
}

type VersionRow = Awaited<ReturnType<ReturnType<typeof versions>['execute']>>[number];

function versions(db: Kysely<Tables>) {
  return db
    .selectFrom('pack_versions as version')
    .innerJoin('asset_packs as pack', 'pack.id', 'version.pack_id')
    .selectAll('version')
    .select([
      sql<boolean>`pack.published_version_id is not distinct from version.id`.as('is_published'),
      sql<number>`(select count(*)::integer from pack_version_entries where version_id = version.id)`.as(
        'entries',
      ),
    ]);
}

function versionRecord(row: VersionRow): PackVersion {
  return present({
    id: row.id,
    packId: row.pack_id,
    number: row.number,
    label: row.label,
    entries: row.entries,
    isPublished: row.is_published,
    actor: row.actor,
    createdAt: timestamp(row.created_at),
  });
}
