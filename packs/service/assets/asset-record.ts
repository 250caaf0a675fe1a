import type { Kysely, Nullable, Selectable, SelectQueryBuilder } from 'kysely';
import type { Asset, ImageMediaType } from '../../model/generated/types.ts';
import { present, timestamp, timestampOrNull } from '../../store/read-columns.ts';
import type { Tables } from '../../store/tables.ts';

/** An asset with what is known of its image. */
export type AssetRow = Selectable<Tables['assets']> & {
  readonly media_type: string | null;
  readonly size: number | null;
};

export function assetRecord(row: AssetRow): Asset {
  return present({
    id: row.id,
    ownerGameId: row.owner_game_id,
    source: row.source,
    name: row.name,
    imageUrl: row.image_url,
    // Only what `readImage` named is in the table.
    mediaType: row.media_type as ImageMediaType | null,
    size: row.size,
    width: row.width,
    height: row.height,
    contentHash: row.content_hash,
    assetUuid: row.asset_uuid,
    revision: row.revision,
    createdAt: timestamp(row.created_at),
    deletedAt: timestampOrNull(row.deleted_at),
  });
}

/** The tables where `blobs` is joined and may have no row. */
type AssetTables = Omit<Tables, 'blobs'> & { blobs: Nullable<Tables['blobs']> };

export type AssetSelection = SelectQueryBuilder<AssetTables, 'assets' | 'blobs', AssetRow>;

/** Rows for `assetRecord`. */
export function selectAssets(db: Kysely<Tables>): AssetSelection {
  return db
    .selectFrom('assets')
    .leftJoin('blobs', 'blobs.hash', 'assets.content_hash')
    .selectAll('assets')
    .select(['blobs.media_type', 'blobs.size']);
}
