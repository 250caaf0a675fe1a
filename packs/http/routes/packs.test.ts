import { expect, it } from 'vitest';
import { describeOnBothStores, expectRecord } from '../../../test/packs/support/with-service.ts';

describeOnBothStores('packs', (service) => {
  it('are made empty', async () => {
    const gameId = await service().newGame();
    const ask = service().as('edit', gameId);
    const { status, body, headers } = await ask('POST', `/games/${gameId}/asset-packs`, {
      body: { name: 'Lamplight', description: 'By night' },
    });
    expect(status).toBe(201);
    expectRecord('CreatedAssetPack', body);
    expect(body.pack).toMatchObject({ gameId, name: 'Lamplight', description: 'By night', revision: 1 });
    expect(headers.get('etag')).toBe('"1"');
  });

  it('of one Idempotency-Key are one', async () => {
    const gameId = await service().newGame();
    const ask = service().as('edit', gameId);
    const send = (name: string) =>
      ask('POST', `/games/${gameId}/asset-packs`, { body: { name }, headers: { 'idempotency-key': 'k1' } });
    const answers = await Promise.all(Array.from({ length: 8 }, () => send('Once')));
    expect(new Set(answers.map(({ body }) => body.packId)).size).toBe(1);
    expect(answers.map(({ status }) => status)).toEqual(Array(8).fill(201));
    expect((await send('Other')).body.code).toBe('idempotency-key-reused');
  });
});
