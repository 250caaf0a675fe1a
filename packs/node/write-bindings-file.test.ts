import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readJson, tempProject } from '../../test/support/temp-project.ts';
import type { Binding } from '../model/generated/types.ts';
import { mergePlacement } from '../model/merge-placement.ts';
import { writeBindingsFile } from './write-bindings-file.ts';

const UUID = '5f0c2d9e-8a54-4c1b-9f3e-2b7a6d1c0e94';
const FILE = 'packwright.bindings.json';
const HERO: Binding = {
  kind: 'template',
  id: 'hero',
  origin: 'pack',
  assetId: 'a1',
  assetUuid: UUID,
  imageUrl: `asset:${UUID}`,
  placement: mergePlacement({ offsetY: -16, nineSlice: { left: 1, top: 2, right: 3, bottom: 4 } }),
};

it('says of each template and of entities with an override what they show, and how, as far as it is news', async () => {
  const folder = tempProject({});
  const bindings: Binding[] = [
    HERO,
    { kind: 'template', id: 'bat', origin: 'missing', reason: 'no-entry' },
    { ...HERO, kind: 'template', id: 'slime', placement: mergePlacement() },
    { kind: 'template', id: 'door', origin: 'pack', assetId: 'a2', imageUrl: 'sha256:9f' },
    { ...HERO, kind: 'entity', id: 'first-hero', templateId: 'hero' },
    {
      ...HERO,
      kind: 'entity',
      id: 'other-hero',
      templateId: 'hero',
      origin: 'override',
      placement: { scale: 2 },
    },
  ];
  expect(await writeBindingsFile(folder, bindings)).toBe(true);
  expect(readJson(folder, FILE)).toEqual({
    schema_version: 1,
    templates: {
      hero: {
        asset_uuid: UUID,
        placement: { offset_y: -16, nine_slice: { left: 1, top: 2, right: 3, bottom: 4 } },
      },
      slime: { asset_uuid: UUID },
      door: { image: 'sha256:9f' },
    },
    entities: { 'other-hero': { asset_uuid: UUID, placement: { scale: 2 } } },
  });
});

it('writes nothing where there is nothing new, whatever the order', async () => {
  const folder = tempProject({});
  const bat = { ...HERO, id: 'bat' };
  expect(await writeBindingsFile(folder, [HERO, bat])).toBe(true);
  const before = readFileSync(join(folder, FILE), 'utf8');
  expect(await writeBindingsFile(folder, [bat, HERO])).toBe(false);
  expect(readFileSync(join(folder, FILE), 'utf8')).toBe(before);
  expect(await writeBindingsFile(folder, [HERO])).toBe(true);
});

it('makes no file to say nothing, and empties the one that there is', async () => {
  const folder = tempProject({});
  expect(await writeBindingsFile(folder, [])).toBe(false);
  writeFileSync(join(folder, FILE), '{}');
  expect(await writeBindingsFile(folder, [])).toBe(true);
  expect(readJson(folder, FILE)).toEqual({ schema_version: 1, templates: {}, entities: {} });
});
