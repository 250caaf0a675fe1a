import type { Kysely } from 'kysely';
import type { AssetPlacement } from '../../../packs/model/generated/types.ts';
import type { Tables } from '../../../packs/store/tables.ts';
import { newAssets } from './new-assets.ts';
import type { Answer, Asker, TestService } from './with-service.ts';

/** An empty pack in a game of its own (templates hero, slime, door), with three assets to fill it. */
export interface TestPack {
  readonly db: Kysely<Tables>;
  readonly gameId: string;
  readonly packId: string;
  readonly assets: readonly [string, string, string];
  /** As someone who may edit the game. */
  readonly ask: Asker;
  readonly put: (templateId: string, assetId: string, more?: PutOptions) => Promise<Answer>;
}

export interface PutOptions {
  readonly placement?: AssetPlacement;
  /** ETag of what the slot shows, or * for whatever it is. */
  readonly ifMatch?: string;
}

export async function newPack(service: TestService): Promise<TestPack> {
  const { db } = service.context.store;
  const gameId = await service.newGame();
  const ask = service.as('edit', gameId);
  const [first = '', second = '', third = ''] = await newAssets(db, gameId, 3);
  const { body } = await ask('POST', `/games/${gameId}/asset-packs`, { body: { name: 'Lamplight' } });
  const packId: string = body.packId;
  return {
    db,
    gameId,
    packId,
    assets: [first, second, third],
    ask,
    put: (templateId, assetId, { placement, ifMatch } = {}) =>
      ask('PUT', `/asset-packs/${packId}/entries/${encodeURIComponent(templateId)}`, {
        body: { assetId, ...(placement && { placement }) },
        headers: ifMatch === undefined ? {} : { 'if-match': ifMatch },
      }),
  };
}
