import { type Kysely, sql } from 'kysely';
import type { AssetPage, AssetQuery } from '../../model/generated/types.ts';
import type { Tables } from '../../store/tables.ts';
import { type Cursor, DEFAULT_LIMIT, decodeCursor, pageOf } from '../page.ts';
import { type AssetRow, type AssetSelection, assetRecord, selectAssets } from './asset-record.ts';
import { IS_UNUSED } from './asset-uses.ts';

/**
 * The library of assets, the newest first; deleted ones are not in it. Where nothing is searched for a page is read off
 * an index, however many assets there are.
 *
 * @throws ServiceProblem bad-cursor
 */
export async function listAssets(db: Kysely<Tables>, query: AssetQuery): Promise<AssetPage> {
  const limit = query.limit ?? DEFAULT_LIMIT;
  const page = selectAssets(db)
    .where('assets.deleted_at', 'is', null)
    .orderBy('assets.created_at', 'desc')
    .orderBy('assets.id', 'desc')
    .limit(limit + 1);
  const wanted = afterCursor(searched(page, query), decodeCursor(query.cursor));
  // What a game may use is read owner by owner: an index has each of the two in order, and none has both.
  const owned = ownersOf(query).map((narrowed) => sql`(${narrowed(wanted)})`);
  const { rows } = await sql<AssetRow>`
    select * from (${sql.join(owned, sql` union all `)}) as page
    order by created_at desc, id desc limit ${limit + 1}`.execute(db);
  return pageOf(rows, limit, {
    item: assetRecord,
    cursor: ({ created_at, id }) => ({ at: created_at, id }),
  });
}

type Narrowed = (selection: AssetSelection) => AssetSelection;

function ownersOf({ gameId, shared }: AssetQuery): Narrowed[] {
  const ofAll: Narrowed = (selection) => selection.where('assets.owner_game_id', 'is', null);
  const ofGame: Narrowed = (selection) =>
    gameId === undefined
      ? selection.where('assets.owner_game_id', 'is not', null)
      : selection.where('assets.owner_game_id', '=', gameId);
  if (shared === true) return [ofAll];
  if (shared === false) return [ofGame];
  return gameId === undefined ? [(selection) => selection] : [ofGame, ofAll];
}

function afterCursor(selection: AssetSelection, cursor: Cursor | undefined): AssetSelection {
  if (cursor === undefined) return selection;
  return selection.where(sql<boolean>`(assets.created_at, assets.id) < (${cursor.at}, ${cursor.id})`);
}

function searched(selection: AssetSelection, query: AssetQuery): AssetSelection {
  return [bySource, byText, byUse, byIdentity, byPixels, byBytes].reduce(
    (narrowed, by) => by(narrowed, query),
    selection,
  );
}

type Filter = (selection: AssetSelection, query: AssetQuery) => AssetSelection;

const bySource: Filter = (selection, { source }) =>
  source === undefined ? selection : selection.where('assets.source', '=', source);

const byText: Filter = (selection, { q }) => {
  if (q === undefined) return selection;
  const pattern = `%${q.replaceAll(/[\\%_]/g, '\\$&')}%`;
  return selection.where(
    sql<boolean>`(assets.name ilike ${pattern} or assets.id in (
      select asset_id from generation_tasks where asset_id is not null and compiled_prompt ilike ${pattern}
    ))`,
  );
};

const byUse: Filter = (selection, { unused }) => {
  if (unused === undefined) return selection;
  return selection.where(unused ? IS_UNUSED : sql<boolean>`not ${IS_UNUSED}`);
};

const byIdentity: Filter = (selection, { assetUuid, contentHash }) => {
  const declared = assetUuid === undefined ? selection : selection.where('assets.asset_uuid', '=', assetUuid);
  return contentHash === undefined ? declared : declared.where('assets.content_hash', '=', contentHash);
};

const byPixels: Filter = (selection, { minWidth, maxWidth, minHeight, maxHeight }) => {
  const wide = within(selection, 'assets.width', minWidth, maxWidth);
  return within(wide, 'assets.height', minHeight, maxHeight);
};

const byBytes: Filter = (selection, { minSize, maxSize }) =>
  within(selection, 'blobs.size', minSize, maxSize);

function within(
  selection: AssetSelection,
  column: 'assets.width' | 'assets.height' | 'blobs.size',
  from: number | undefined,
  to: number | undefined,
): AssetSelection {
  const above = from === undefined ? selection : selection.where(column, '>=', from);
  return to === undefined ? above : above.where(column, '<=', to);
}
