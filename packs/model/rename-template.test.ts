import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { GameDefinitionV2 } from './generated/types.ts';
import { planRename } from './rename-template.ts';

const GAME: GameDefinitionV2 = {
  templates: { hero: { name: 'Hero' }, slime: {} },
  entities: [
    { id: 'e1', template: 'hero' },
    { id: 'e2', templateId: 'hero' },
    { id: 'e3', template: 'slime' },
  ],
  assetSystem: { entityAssetOverrides: { e1: { assetId: 'a1' } } },
  level: { width: 12 },
};

it('moves the template in its place and every entity that names it', () => {
  expect(planRename(GAME, 'hero', 'knight')).toEqual({
    kind: 'game',
    entities: 2,
    definition: {
      ...GAME,
      templates: { knight: { name: 'Hero' }, slime: {} },
      entities: [
        { id: 'e1', template: 'knight' },
        { id: 'e2', templateId: 'knight' },
        { id: 'e3', template: 'slime' },
      ],
    },
  });
});

it('keeps the order of the templates', () => {
  const plan = planRename(GAME, 'hero', 'a');
  expect(plan.kind === 'game' && Object.keys(plan.definition.templates)).toEqual(['a', 'slime']);
});

it('lets the rest follow where the game has the new name already', () => {
  const followed = { ...GAME, templates: { knight: {} } };
  expect(planRename(followed, 'hero', 'knight')).toMatchObject({ kind: 'followed', entities: 2 });
});

it.each([
  ['taken', 'hero', 'slime'],
  ['unknown', 'ghost', 'wraith'],
  ['unknown', 'constructor', 'toString'],
])('is %s', (kind, from, to) => {
  expect(planRename(GAME, from, to)).toEqual({ kind });
});

it('is undone by the rename back', () => {
  const id = fc.constantFrom<string>('a', 'b', 'c', '__proto__', 'constructor');
  fc.assert(
    fc.property(fc.uniqueArray(id), fc.array(id), id, id, (templates, entities, from, to) => {
      const game: GameDefinitionV2 = {
        templates: Object.fromEntries(templates.map((name) => [name, {}])),
        // An entity that names the new name before there is such a template would not come back.
        entities: entities.filter((name) => name !== to).map((template) => ({ template })),
      };
      const there = planRename(game, from, to);
      if (there.kind !== 'game') return;
      expect(planRename(there.definition, to, from)).toMatchObject({ kind: 'game', definition: game });
    }),
  );
});
