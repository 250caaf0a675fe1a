import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { declared, readRegistry, registryOf } from '../../test/registry-samples.ts';
import { type DeclaredAsset, reconcile } from './reconcile.ts';
import type { Registry } from './registry.ts';
import { writeRegistry } from './write-registry.ts';

/** What a project holds on one branch. */
interface Branch {
  readonly declarations: readonly DeclaredAsset[];
  readonly text: string;
}

/** An ancestor, and what two branches add to it: root and uuid of each asset differ from all others. */
const forks = fc
  .record({
    uuids: fc.uniqueArray(fc.nat(4000), { minLength: 3, maxLength: 24 }),
    cuts: fc.tuple(fc.nat(23), fc.nat(23)),
  })
  .map(({ uuids, cuts }) => {
    const [first, second] = cuts.map((cut) => cut % uuids.length).sort((a, b) => a - b);
    const assets = declared(...uuids.map((uuid): [number, string] => [uuid, `art/${(uuid * 7919) % 4001}`]));
    return {
      shared: assets.slice(0, first),
      ours: assets.slice(first, second),
      theirs: assets.slice(second),
    };
  });

describe('two branches that both add assets', () => {
  it('merge, and each side gives the same ids', () => {
    fc.assert(
      fc.property(forks, ({ shared, ours, theirs }) => {
        const base = build({ declarations: [], text: writeRegistry(registryOf([])) }, shared);
        const left = build(base, ours);
        const right = build(base, theirs);
        const declarations = [...shared, ...ours, ...theirs];
        const fromLeft = build({ declarations: [], text: mergeLines(left.text, right.text) }, declarations);
        const fromRight = build(
          { declarations: [], text: mergeLines(right.text, left.text) },
          [...declarations].reverse(),
        );
        expect(fromRight.text).toBe(fromLeft.text);
        expectOneIdEach(fromLeft.text, declarations.length);
        expectKept(base.text, fromLeft.text);
      }),
    );
  });

  it('keep the ids of whoever has the smaller uuid', () => {
    const base = build({ declarations: [], text: writeRegistry(registryOf([])) }, declared([50, 'shared']));
    const left = build(base, declared([20, 'left']));
    const right = build(base, declared([90, 'right']));
    const merged = reconcile(readRegistry(mergeLines(left.text, right.text)), [
      ...right.declarations,
      ...left.declarations,
    ]);
    expect(merged.registry).toEqual(
      registryOf([
        [20, 2, 'left'],
        [50, 1, 'shared'],
        [90, 3, 'right'],
      ]),
    );
  });
});

/** Adds `assets` to a branch and reconciles its registry, as a build does. */
function build(branch: Branch, assets: readonly DeclaredAsset[]): Branch {
  const declarations = [...branch.declarations, ...assets];
  const { registry } = reconcile(readRegistry(branch.text), declarations);
  return { declarations, text: writeRegistry(registry) };
}

/** The lines of both texts, as a merge by lines leaves them where both only added. */
function mergeLines(ours: string, theirs: string): string {
  const assetLines = (text: string) =>
    text
      .split('\n')
      .filter((line) => line.startsWith('    "'))
      .map((line) => line.replace(/,$/, ''));
  const lines = [...new Set([...assetLines(ours), ...assetLines(theirs)])].sort();
  return `{\n  "schema_version": 1,\n  "assets": {\n${lines.join(',\n')}\n  },\n  "retired": []\n}\n`;
}

function expectOneIdEach(text: string, size: number): void {
  const { assets } = readRegistry(text);
  expect(assets.size).toBe(size);
  expect(new Set([...assets.values()].map(({ assetId }) => assetId)).size).toBe(size);
}

/** What both branches had from before keeps its id. */
function expectKept(before: string, after: string): void {
  const kept = readRegistry(after).assets;
  const { assets }: Registry = readRegistry(before);
  for (const [uuid, { assetId }] of assets) expect(kept.get(uuid)?.assetId).toBe(assetId);
}
