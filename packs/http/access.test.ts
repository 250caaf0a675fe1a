import { expect, it } from 'vitest';
import { describeOnBothStores } from '../../test/packs/support/with-service.ts';
import type { Role } from '../model/role.ts';
import { newId } from '../service/new-id.ts';
import { ServiceProblem } from '../service/problems.ts';
import { requireAccess } from './access.ts';
import type { Access } from './route.ts';

describeOnBothStores('access', (service) => {
  it.each<[string, Role, string | undefined, Access, string]>([
    ['what all games share is there for each to see', 'read', 'own', { role: 'read' }, 'let in'],
    ['what all games share no game’s token changes', 'admin', 'own', { role: 'edit' }, 'forbidden'],
    ['what all games share a token of all games changes', 'edit', undefined, { role: 'edit' }, 'let in'],
    [
      'what takes a token of all games takes no other',
      'admin',
      'own',
      { role: 'read', scope: 'all' },
      'forbidden',
    ],
  ])('%s', async (_, role, game, access, expected) => {
    const gameId = game === undefined ? undefined : await service().newGame();
    const params = { assetId: await asset(null) };
    expect(await verdict(role, gameId, access, params)).toBe(expected);
  });

  it('tells which game it is about', async () => {
    const gameId = await service().newGame();
    const { db } = service().context.store;
    const caller = { name: 'anna', role: 'read', gameId: undefined, scope: 'x' } as const;
    const assetId = await asset(gameId);
    expect(await requireAccess({ role: 'read' }, { db, caller, params: { assetId } })).toBe(gameId);
  });

  it('follows an asset that comes to be shared, also where it was seen before', async () => {
    const [own, other] = [await service().newGame(), await service().newGame()];
    const params = { assetId: await asset(own) };
    const seen = () =>
      Promise.all([
        verdict('read', own, { role: 'read' }, params),
        verdict('edit', own, { role: 'edit' }, params),
        verdict('read', other, { role: 'read' }, params),
        verdict('edit', other, { role: 'edit' }, params),
      ]);
    expect(await seen()).toEqual(['let in', 'let in', 'not-found', 'not-found']);
    await service()
      .context.store.db.updateTable('assets')
      .set({ owner_game_id: null })
      .where('id', '=', params.assetId)
      .execute();
    expect(await seen()).toEqual(['let in', 'forbidden', 'let in', 'forbidden']);
  });

  it('does not tell another’s from nobody’s', async () => {
    const [own, other] = [await service().newGame(), await service().newGame()];
    const said = async (assetId: string) =>
      (await verdict('admin', own, { role: 'edit' }, { assetId }, ({ message }) => message)).replace(
        assetId,
        'it',
      );
    expect(await said(await asset(other))).toBe(await said('nobody’s'));
  });

  async function asset(owner: string | null): Promise<string> {
    const id = newId();
    await service()
      .context.store.db.insertInto('assets')
      .values({ id, owner_game_id: owner, source: 'uploaded', image_url: 'res://x.png' })
      .execute();
    return id;
  }

  async function verdict(
    role: Role,
    gameId: string | undefined,
    access: Access,
    params: Record<string, string>,
    told: (problem: ServiceProblem) => string = ({ code }) => code,
  ): Promise<string> {
    const { db } = service().context.store;
    try {
      await requireAccess(access, { db, caller: { name: 'anna', role, gameId, scope: 'x' }, params });
      return 'let in';
    } catch (error) {
      if (error instanceof ServiceProblem) return told(error);
      throw error;
    }
  }
});
