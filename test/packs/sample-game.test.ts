import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { writeBindings } from '../../contract/bindings/write-bindings.ts';
import type { AssetPackSummary, Binding } from '../../packs/model/generated/types.ts';
import { bindingsOf } from '../../packs/node/write-bindings-file.ts';
import { sampleGame } from './support/sample-game.ts';
import { type Asker, describeOnBothStores } from './support/with-service.ts';

const { folder, definition, references } = sampleGame();

describeOnBothStores('the sample game', (service) => {
  it('has two packs, the active one of which its bindings are', async () => {
    const { ask, gameId } = await create(service().as('admin'), 'lantern-keep');
    const { body } = await ask('GET', `/games/${gameId}/asset-packs`);
    const packs: AssetPackSummary[] = body.items;
    expect(packs.map(({ name, filled, templates }) => `${name} ${filled}/${templates}`).sort()).toEqual([
      'Ashes 2/8',
      'Lamplight 7/8',
    ]);
    expect(packs.find(({ isActive }) => isActive)?.name).toBe('Lamplight');
    const committed = readFileSync(join(folder, 'packwright.bindings.json'), 'utf8');
    expect(writeBindings(bindingsOf(await bindings(ask, gameId)))).toBe(committed);
  });

  it('shows the other pack where that is active, and the door by its override all the same', async () => {
    const { ask, gameId } = await create(service().as('admin'), 'lantern-keep-in-ashes');
    const { body } = await ask('GET', `/games/${gameId}/asset-packs`);
    const ashes = body.items.find(({ name }: AssetPackSummary) => name === 'Ashes');
    await ask('PUT', `/games/${gameId}/active-asset-pack`, {
      body: { packId: ashes.id },
      headers: { 'if-match': '*' },
    });
    const { templates, entities } = bindingsOf(await bindings(ask, gameId));
    expect([...templates.keys()].sort()).toEqual(['ground', 'warden']);
    expect(templates.get('warden')).not.toHaveProperty('placement');
    expect([...entities]).toEqual([
      ['door-to-the-cellar', { asset_uuid: references.declaredAssets.terrain, placement: { offset_y: -8 } }],
    ]);
  });
});

async function create(ask: Asker, gameId: string): Promise<{ ask: Asker; gameId: string }> {
  const { status, body } = await ask('POST', '/games', { body: { id: gameId, definition, references } });
  expect({ status, body }).toMatchObject({ status: 201 });
  return { ask, gameId };
}

async function bindings(ask: Asker, gameId: string): Promise<Binding[]> {
  return (await ask('GET', `/games/${gameId}/bindings?limit=1000`)).body.items;
}
