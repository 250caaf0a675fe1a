import { createHash, randomUUID } from 'node:crypto';
import type { Role } from '../../../../packs/model/role.ts';
import type { ServiceContext } from '../../../../packs/service/service-context.ts';
import { createToken } from '../../../../packs/service/tokens/create-token.ts';
import { json } from '../../../../packs/store/json-column.ts';

/**
 * A game with one of everything that a path or a body can name, written as rows: what the routes make is what is to be
 * tested. Each of its ids has `mark` in it, so that whatever belongs to it can be found anywhere.
 */
export interface WalkedGame {
  readonly mark: string;
  /** Values of parameters of paths and of fields of bodies, by their names. */
  readonly names: Readonly<Record<string, string>>;
  /** A new token of the game. */
  readonly token: (role: Role) => Promise<string>;
}

export async function walkedGame(context: ServiceContext): Promise<WalkedGame> {
  const mark = `walk${randomUUID().slice(0, 8)}`;
  const id = (kind: string) => `${mark}-${kind}`;
  const hash = await putBlob(context, mark);
  const changeId = await putRows(context, id, hash);
  const tokenIn = (role: Role) =>
    createToken(context.store.db, new Date(), { name: `${role} of ${mark}`, role, gameId: id('game') });
  return {
    mark,
    names: {
      gameId: id('game'),
      packId: id('pack'),
      versionId: id('version'),
      assetId: id('asset'),
      kind: 'resolution',
      name: '2x',
      jobId: id('job'),
      taskId: id('task'),
      templateId: 'hero',
      changeId: String(changeId),
      tokenId: (await tokenIn('read')).record.id,
      assetUuid: randomUUID(),
      contentHash: hash,
    },
    token: async (role) => (await tokenIn(role)).token,
  };
}

async function putBlob({ store, blobs }: ServiceContext, mark: string): Promise<string> {
  const bytes = new TextEncoder().encode(mark);
  const hash = createHash('sha256').update(bytes).digest('hex');
  await blobs.put(hash, bytes, 'image/png');
  await store.db
    .insertInto('blobs')
    .values({ hash, size: bytes.length, media_type: 'image/png', width: 1, height: 1 })
    .execute();
  return hash;
}

/** @returns id of a change of the slot `hero` that can be reverted */
async function putRows(
  { store }: ServiceContext,
  id: (kind: string) => string,
  hash: string,
): Promise<number> {
  const { db } = store;
  const image = { image_url: `sha256:${hash}`, width: 1, height: 1, content_hash: hash };
  const definition = json({
    templates: { hero: {}, slime: {} },
    entities: [{ id: 'e1', templateId: 'hero' }],
  });
  const slot = { pack_id: id('pack'), template_id: 'hero', asset_id: id('asset') };
  await db
    .insertInto('games')
    .values({ id: id('game'), definition_json: definition })
    .execute();
  await db
    .insertInto('assets')
    .values({
      ...image,
      id: id('asset'),
      owner_game_id: id('game'),
      source: 'uploaded',
      asset_uuid: randomUUID(),
    })
    .execute();
  await db
    .insertInto('asset_variants')
    .values({ ...image, id: id('variant'), asset_id: id('asset'), kind: 'resolution', name: '2x' })
    .execute();
  await db
    .insertInto('asset_packs')
    .values({ id: id('pack'), game_id: id('game'), name: id('pack') })
    .execute();
  await db
    .insertInto('asset_pack_entries')
    .values({ ...slot, id: id('entry') })
    .execute();
  const change = await db
    .insertInto('slot_changes')
    .values({ ...slot, action: 'assign', actor: 'walk' })
    .returning('id')
    .executeTakeFirstOrThrow();
  await db
    .insertInto('pack_versions')
    .values({ id: id('version'), pack_id: id('pack'), number: 1, actor: 'walk' })
    .execute();
  await db
    .insertInto('pack_version_entries')
    .values({ version_id: id('version'), template_id: 'hero', asset_id: id('asset') })
    .execute();
  await putJob({ store }, id);
  await db
    .insertInto('events')
    .values({ game_id: id('game'), type: 'pack.created', payload_json: json({ packId: id('pack') }) })
    .execute();
  await db
    .insertInto('audit_log')
    .values({
      ...{ actor: 'walk', operation: 'walk', game_id: id('game'), target: id('pack') },
      ...{ status: 200, request_id: 'walk' },
    })
    .execute();
  return change.id;
}

async function putJob({ store: { db } }: Pick<ServiceContext, 'store'>, id: (kind: string) => string) {
  await db
    .insertInto('generation_jobs')
    .values({
      id: id('job'),
      game_id: id('game'),
      pack_id: id('pack'),
      status: 'running',
      prompt_defaults_json: '{}',
    })
    .execute();
  const task = {
    job_id: id('job'),
    compiled_prompt: id('prompt'),
    prompt_components_json: json({ entityPrompt: 'hero' }),
  };
  await db
    .insertInto('generation_tasks')
    .values([
      { ...task, id: id('task'), template_id: 'hero', status: 'failed' },
      { ...task, id: id('other-task'), template_id: 'slime', status: 'queued' },
    ])
    .execute();
}
