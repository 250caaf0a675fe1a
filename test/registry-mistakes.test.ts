import { describe, expect, it } from 'vitest';
import { checkRegistry } from '../contract/check.ts';
import type { Finding } from '../contract/finding.ts';
import { fixAll } from '../contract/fix/fix-all.ts';
import { parseDocument } from '../contract/json/document.ts';
import { indexProject } from '../contract/project/project-index.ts';
import { describeChange, reconcile } from '../contract/registry/reconcile.ts';
import { writeRegistry } from '../contract/registry/write-registry.ts';
import { declared, readRegistry, registryOf, uuidOf } from './registry-samples.ts';

const URI = 'packwright.registry.json';
const DECLARATIONS = declared([1, 'art/bat'], [2, 'art/hero'], [3, 'art/slime']);
const SOUND = writeRegistry(
  registryOf(
    [
      [1, 1, 'art/bat'],
      [2, 2, 'art/hero'],
      [3, 4, 'art/slime', 'excluded'],
    ],
    [3],
  ),
);
const LAST = `    "${uuidOf(3)}": { "asset_id": 4, "root": "art/slime", "included_in_build": false }\n`;

/** A sound registry with the first text replaced by the second has findings of exactly these rules. */
type Mistake = readonly [from: string, to: string, ...codes: string[]];

const MISTAKES: readonly Mistake[] = [
  ['"asset_id": 2', '"asset_id": 1', 'registry/duplicate-asset-id'],
  ['"asset_id": 2', '"asset_id": 3', 'registry/retired-id-in-use'],
  ['"asset_id": 2', '"asset_id": 0', 'structure/invalid-value'],
  ['"asset_id": 2', '"asset_id": 4294967296', 'structure/invalid-value'],
  ['"asset_id": 2', '"asset_id": "2"', 'structure/wrong-type'],
  ['"asset_id": 2', '"asset_di": 2', 'structure/unknown-field'],
  ['"asset_id": 2, ', '', 'structure/missing-field'],
  ['"art/hero"', '"art/bat"', 'none, since reconciling follows the file'],
  ['"art/hero"', '"art\\\\hero"', 'registry/malformed-root'],
  ['"art/hero"', '"/art/hero"', 'registry/malformed-root'],
  ['"art/hero"', '12', 'structure/wrong-type'],
  [uuidOf(2), uuidOf(2).replaceAll('-', ''), 'registry/malformed-uuid-key'],
  [uuidOf(2), `{${uuidOf(2)}}`, 'registry/malformed-uuid-key'],
  [uuidOf(2), uuidOf(7), 'registry/missing-root'],
  [
    LAST,
    `${LAST.trimEnd()},\n${LAST.replace(uuidOf(3), uuidOf(4)).replace('4,', '5,')}`,
    'registry/duplicate-root',
  ],
  [LAST, `${LAST.trimEnd()},\n${LAST}`, 'structure/duplicate-key'],
  [LAST, `<<<<<<< HEAD\n=======\n${LAST}>>>>>>> art\n`, 'syntax/merge-conflict'],
  ['"retired": [\n    3\n  ]', '"retired": [3, 3]', 'none, since it says the same'],
  ['"retired": [\n    3\n  ]', '"retired": [0]', 'structure/invalid-value'],
  ['"schema_version": 1', '"schema_version": 2', 'structure/unsupported-schema-version'],
  ['"schema_version": 1,\n', '', 'structure/missing-field'],
];

describe('one mistake in a sound registry', () => {
  it('is none to begin with', () => expect(check(SOUND)).toEqual([]));

  it.each(MISTAKES)('%s → %s is found once, and mended for good', async (from, to, ...codes) => {
    const text = SOUND.replace(from, to);
    expect(text).not.toBe(SOUND);
    expect(check(text).map(({ code }) => code)).toEqual(codes.filter((code) => !code.startsWith('none')));
    const mended = await mend(text);
    expect(mended.end).toBe('settled');
    expect(mended.remaining.flatMap(({ fixes }) => fixes).filter(({ kind }) => kind === 'safe')).toEqual([]);
  });
});

it('mends doubled and retired ids just as reconciling does', async () => {
  const broken = SOUND.replace('"asset_id": 2', '"asset_id": 1').replace('"asset_id": 4', '"asset_id": 3');
  const { registry, changes } = reconcile(readRegistry(broken), DECLARATIONS);
  expect(changes.map(describeChange)).toHaveLength(2);
  expect((await mend(broken)).texts.get(URI)).toBe(writeRegistry(registry));
});

it('leaves the id of an entry that stands there twice, where the last one is damaged', async () => {
  const damaged = SOUND.replace(
    LAST,
    `${LAST.replace(': 4', ': 2').trimEnd()},\n    "${uuidOf(3)}": { "asset_id": 4 }\n`,
  );
  expect(check(damaged).map(({ code }) => code)).toContain('structure/duplicate-key');
  expect((await mend(damaged)).end).toBe('settled');
});

function mend(text: string) {
  return fixAll((texts) => check(texts.get(URI) ?? ''), new Map([[URI, text]]));
}

function check(text: string): Finding[] {
  const { byUuid } = indexProject(
    DECLARATIONS.map(({ root, uuid }) => ({
      root,
      document: parseDocument(`${root}/asset.json`, JSON.stringify({ asset_uuid: uuid })),
    })),
  );
  return checkRegistry({
    kind: 'registry',
    document: parseDocument(URI, text),
    byUuid,
    newUuid: () => uuidOf(99),
  });
}
