import { sql } from 'kysely';
import type { BundleAsset } from '../../model/generated/types.ts';
import { json } from '../../store/json-column.ts';
import { lockImages } from '../assets/store-image.ts';
import type { Change } from '../change.ts';
import { newId } from '../new-id.ts';
import { putEntries } from '../slots/put-entries.ts';
import type { PlannedAsset } from './plan-assets.ts';
import type { ImportPlan } from './plan-import.ts';
import type { PlannedPack } from './plan-packs.ts';
import { hashesOf } from './read-bundle.ts';

/** Writes what a plan says, but for images, which are there already. */
export async function applyImport(change: Change, plan: ImportPlan): Promise<void> {
  await writeGame(change, plan);
  await lockImages(change.trx, [...hashesOf(plan.assets.added.map(({ asset }) => asset))]);
  await addAssets(change, plan.gameId, plan.assets.added);
  await addVariants(change, plan.assets.added);
  for (const pack of plan.packs) await writePack(change, plan.gameId, pack);
}

async function writeGame({ trx, now }: Change, { gameId, game, definition }: ImportPlan): Promise<void> {
  if (game !== 'created' && game !== 'replaced') return;
  const isNew = game === 'created';
  await trx
    .updateTable('games')
    .set((field) => ({
      name: definition.name ?? null,
      definition_json: json(definition),
      updated_at: now,
      ...(!isNew && { revision: sql<number>`${field.ref('revision')} + 1` }),
    }))
    .where('id', '=', gameId)
    .execute();
}

/** One statement for all: an image's size is what its bytes say, not what the bundle does. */
async function addAssets(
  { trx, now }: Change,
  gameId: string,
  added: readonly PlannedAsset[],
): Promise<void> {
  const rows = json(added.map(({ id, asset }) => ({ id, ...imageColumns(asset), ...assetColumns(asset) })));
  await sql`
    insert into assets
      (id, owner_game_id, source, name, image_url, width, height, content_hash, asset_uuid, created_at)
    select row.id, ${gameId}, row.source::asset_source, row.name, row.image_url,
      coalesce(blob.width, row.width), coalesce(blob.height, row.height), row.content_hash, row.asset_uuid,
      ${now}::timestamptz
    from jsonb_to_recordset(${rows}::jsonb) as row (id text, source text, name text, image_url text, width int,
      height int, content_hash text, asset_uuid text)
    left join blobs blob on blob.hash = row.content_hash`.execute(trx);
}

async function addVariants({ trx, now }: Change, added: readonly PlannedAsset[]): Promise<void> {
  const rows = json(
    added.flatMap(({ id, asset: { variants = [] } }) =>
      variants.map((variant) => ({
        id: newId(),
        asset_id: id,
        kind: variant.kind,
        name: variant.name,
        metadata: variant.metadata,
        ...imageColumns(variant),
      })),
    ),
  );
  await sql`
    insert into asset_variants
      (id, asset_id, kind, name, image_url, width, height, content_hash, metadata_json, created_at)
    select row.id, row.asset_id, row.kind::variant_kind, row.name, row.image_url,
      coalesce(blob.width, row.width), coalesce(blob.height, row.height), row.content_hash, row.metadata,
      ${now}::timestamptz
    from jsonb_to_recordset(${rows}::jsonb) as row (id text, asset_id text, kind text, name text, image_url text,
      width int, height int, content_hash text, metadata jsonb)
    left join blobs blob on blob.hash = row.content_hash
    on conflict (asset_id, kind, name) do nothing`.execute(trx);
}

function imageColumns(shown: Pick<BundleAsset, 'imageUrl' | 'contentHash' | 'width' | 'height'>) {
  const { imageUrl, contentHash, width, height } = shown;
  return { image_url: imageUrl, content_hash: contentHash, width, height };
}

function assetColumns({ source, name, assetUuid }: BundleAsset) {
  return { source, name, asset_uuid: assetUuid };
}

async function writePack(change: Change, gameId: string, pack: PlannedPack): Promise<void> {
  if (pack.action === 'created') await addPack(change, gameId, pack);
  else if (pack.takesFields) await changePack(change, pack.id, fieldColumns(pack));
  await putEntries(change, { packId: pack.id, entries: pack.entries, action: 'import', orphans: 'keep' });
  await addVersions(change, pack);
  if (pack.publishedVersionId !== undefined)
    await changePack(change, pack.id, { published_version_id: pack.publishedVersionId });
}

async function addPack({ trx, now }: Change, gameId: string, pack: PlannedPack): Promise<void> {
  await trx
    .insertInto('asset_packs')
    .values({
      id: pack.id,
      game_id: gameId,
      source_key: pack.sourceKey ?? null,
      ...fieldColumns(pack),
      created_at: creation(pack, now),
      updated_at: now,
    })
    .execute();
}

/** Lists of packs are by age: they stay in the order that they had. */
function creation({ bundle: { createdAt } }: PlannedPack, now: Date): Date {
  const then = createdAt === undefined ? Number.NaN : Date.parse(createdAt);
  return then <= now.getTime() ? new Date(then) : now;
}

function fieldColumns({ bundle: { name, description, promptDefaults } }: PlannedPack) {
  return {
    name: name.trim(),
    description: description ?? null,
    prompt_defaults_json: promptDefaults === undefined ? null : json(promptDefaults),
  };
}

async function changePack(
  { trx, now }: Change,
  packId: string,
  fields: Partial<ReturnType<typeof fieldColumns>> & { readonly published_version_id?: string },
): Promise<void> {
  await trx
    .updateTable('asset_packs')
    .set((field) => ({ ...fields, updated_at: now, revision: sql<number>`${field.ref('revision')} + 1` }))
    .where('id', '=', packId)
    .execute();
}

async function addVersions(
  { trx, now, actor }: Change,
  { id: packId, versions }: PlannedPack,
): Promise<void> {
  if (versions.length === 0) return;
  await trx
    .insertInto('pack_versions')
    .values(
      versions.map(({ id, number, bundle }) => ({
        id,
        pack_id: packId,
        number,
        label: bundle.label ?? null,
        actor,
        created_at: now,
      })),
    )
    .execute();
  const rows = json(
    versions.flatMap(({ id, entries }) =>
      entries.map(({ templateId, assetId, placement }) => ({
        version_id: id,
        template_id: templateId,
        asset_id: assetId,
        placement,
      })),
    ),
  );
  await sql`
    insert into pack_version_entries (version_id, template_id, asset_id, placement_json)
    select version_id, template_id, asset_id, placement from jsonb_to_recordset(${rows}::jsonb)
      as row (version_id text, template_id text, asset_id text, placement jsonb)`.execute(trx);
}
