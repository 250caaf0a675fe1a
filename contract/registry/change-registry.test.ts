import { describe, expect, it } from 'vitest';
import { registryOf, uuidOf } from '../../test/registry-samples.ts';
import { parseDocument } from '../json/document.ts';
import { indexProject } from '../project/project-index.ts';
import { excludeAsset, forgetAsset, includeAsset } from './change-registry.ts';
import type { AssetLookup } from './select-asset.ts';

const REGISTRY = registryOf(
  [
    [1, 1, 'art/hero'],
    [2, 2, 'art/slime', 'excluded'],
    [3, 3, 'art/gone'],
    [4, 4, '.'],
    [5, 5, 'left'],
    [6, 6, 'right'],
  ],
  [9],
);

const LOOKUP: AssetLookup = indexProject(
  [
    declaration('art/hero', 1, 'hero'),
    declaration('monsters/slime', 2, 'slime'),
    declaration('.', 4, 'everything'),
    declaration('left', 5, 'twin'),
    declaration('right', 6, 'twin'),
    declaration('art/new', 7, 'new'),
  ],
  REGISTRY,
);

describe('an asset is called', () => {
  it.each([
    ['by its uuid', uuidOf(1), 1],
    ['by its uuid in another spelling', `{${uuidOf(1).toUpperCase()}}`, 1],
    ['by its name', 'hero', 1],
    ['by its root', 'art/hero', 1],
    ['by its root as a shell writes it', './art/hero/', 1],
    ['by its root as Windows writes it', 'art\\hero', 1],
    ['by the root it moved to', 'monsters/slime', 2],
    ['by the root it was last at', 'art/gone', 3],
    ['by the project itself', '.', 4],
  ])('%s', (_, text, id) => {
    const result = includeAsset(LOOKUP, text);
    expect(result.kind === 'refused' ? result.reason : result.asset.assetId).toBe(id);
  });

  it.each([
    ['two have the name', 'twin', `is more than one asset: say which by its asset_uuid, ‘${uuidOf(5)}’ or`],
    ['not registered', 'new', '‘new’ is not in the registry yet'],
    ['not registered', uuidOf(7), 'is not in the registry yet'],
    ['misspelt', 'heroo', 'no asset_uuid, asset root or name of this project; did you mean ‘hero’?'],
    ['a root it left', 'art/slime', 'is no asset_uuid, asset root or name'],
    ['nothing like it', 'zzzzzzzz', '‘zzzzzzzz’ is no asset_uuid, asset root or name of this project'],
    ['empty', '', '‘’ is no asset_uuid'],
  ])('and refused where it is %s', (_, text, reason) => {
    const result = includeAsset(LOOKUP, text);
    expect(result.kind === 'refused' ? result.reason : result.kind).toContain(reason);
  });
});

it('includes and excludes', () => {
  const excluded = excludeAsset(LOOKUP, 'hero');
  expect(excluded).toMatchObject({ kind: 'changed', asset: { uuid: uuidOf(1), includedInBuild: false } });
  if (excluded.kind === 'refused') return;
  expect(excluded.registry.assets.get(uuidOf(1))?.includedInBuild).toBe(false);
  expect(excluded.registry.assets.size).toBe(6);
  expect(excludeAsset({ ...LOOKUP, registry: excluded.registry }, 'hero').kind).toBe('unchanged');
  expect(includeAsset({ ...LOOKUP, registry: excluded.registry }, 'hero')).toMatchObject({
    registry: REGISTRY,
  });
});

it('forgets what is missing and retires its id', () => {
  const result = forgetAsset(LOOKUP, 'art/gone');
  expect(result).toMatchObject({ kind: 'changed', asset: { assetId: 3 }, registry: { retired: [3, 9] } });
  if (result.kind !== 'refused') expect(result.registry.assets.has(uuidOf(3))).toBe(false);
});

it('does not forget what is still declared', () => {
  expect(forgetAsset(LOOKUP, 'slime')).toEqual({
    kind: 'refused',
    reason: expect.stringContaining('‘monsters/slime’ still has its asset.json'),
  });
});

it('does not retire an id that another asset has too', () => {
  const doubled = registryOf([
    [1, 1, 'art/hero'],
    [3, 1, 'art/gone'],
  ]);
  expect(forgetAsset({ ...LOOKUP, registry: doubled }, uuidOf(3))).toMatchObject({
    registry: { retired: [] },
  });
});

function declaration(root: string, uuid: number, name: string) {
  const text = JSON.stringify({ asset_uuid: uuidOf(uuid), name });
  return { root, document: parseDocument(`${root}/asset.json`, text) };
}
