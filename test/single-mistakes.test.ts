import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkDeclaration } from '../contract/check.ts';
import type { DeclarationContext } from '../contract/declaration/context.ts';
import type { InputFact } from '../contract/declaration/input-fact.ts';
import type { Finding } from '../contract/finding.ts';
import { parseDocument } from '../contract/json/document.ts';
import { stringAt } from '../contract/json/tree.ts';
import { factsFor, indexProject } from '../contract/project/project-index.ts';
import { parseRegistry } from '../contract/registry/parse-registry.ts';
import { applyEdits, compatibleEdits } from '../contract/text-edit.ts';
import { formatCatalog } from '../formats/index.ts';

const UUID = '5f0c2d9e-8a54-4c1b-9f3e-2b7a6d1c0e94';
const UUID_TEXT = `"${UUID}"`;
const SOUND = `{
  "schema_version": 1,
  "asset_uuid": "${UUID}",
  "name": "hero",
  "type": "data_bank",
  "inputs": { "files": ["a.bin"] },
  "output": { "format": "DATA/raw_v1", "codec": "NONE" },
  "preload": { "enabled": true }
}
`;

/** A sound declaration with the first text replaced by the second has findings of exactly these rules. */
type Mistake = readonly [from: string, to: string, ...codes: string[]];

const MISTAKES: readonly Mistake[] = [
  [UUID, UUID.toUpperCase(), 'identity/malformed-uuid'],
  [UUID, `{${UUID}}`, 'identity/malformed-uuid'],
  [UUID, 'hero', 'identity/malformed-uuid'],
  [UUID, '', 'identity/malformed-uuid'],
  [UUID, '00000000-0000-0000-0000-000000000000', 'identity/nil-uuid'],
  [UUID, '00000000000000000000000000000000', 'identity/nil-uuid'],
  [UUID, 'FFFFFFFF-FFFF-FFFF-FFFF-FFFFFFFFFFFF', 'identity/nil-uuid'],
  [UUID, '0b3c7a52-11d4-4a7e-8f0a-3a9e5c2d7b61', 'identity/uuid-changed'],
  [`"${UUID}"`, '12', 'structure/wrong-type'],
  ['"hero"', '""', 'identity/empty-name'],
  ['"hero"', '"my hero"', 'identity/malformed-name'],
  ['"hero"', '"taken"', 'identity/duplicate-name'],
  ['"hero"', 'null', 'structure/wrong-type'],
  ['data_bank', 'DATA/raw_v1', 'format/runtime-format-in-type'],
  ['data_bank', 'DATA', 'format/runtime-format-in-type'],
  ['data_bank', 'raw_v1', 'format/runtime-format-in-type'],
  ['data_bank', 'MESH/static_v1', 'format/runtime-format-in-type'],
  ['data_bank', 'DataBank', 'format/malformed-type'],
  ['data_bank', '', 'format/malformed-type'],
  ['data_bank', 'date_bank', 'format/unknown-type'],
  ['data_bank', 'mesh', 'format/unknown-type'],
  ['data_bank', 'glyph_bank', 'format/family-mismatch'],
  ['DATA/raw_v1', 'data/raw_v1', 'format/malformed-format'],
  ['DATA/raw_v1', 'DATA_raw_v1', 'format/malformed-format'],
  ['DATA/raw_v1', 'DATA/RAW_V1', 'format/malformed-format'],
  ['DATA/raw_v1', '', 'format/malformed-format'],
  ['DATA/raw_v1', 'data_bank', 'format/malformed-format'],
  ['DATA/raw_v1', 'DATA/raw_v2', 'format/unknown-format'],
  ['DATA/raw_v1', 'DATA/row_v1', 'format/unknown-format'],
  ['DATA/raw_v1', 'DATA/raw_zstd_v1', 'format/codec-in-format'],
  ['DATA/raw_v1', 'DATA/deflate_raw_v1', 'format/codec-in-format'],
  ['DATA/raw_v1', 'DATA/raw_v1+LZ4_BLOCK', 'format/codec-in-format'],
  ['DATA/raw_v1', 'MESH/static_lz4_v1', 'format/codec-in-format'],
  ['"DATA/raw_v1"', '1', 'structure/wrong-type'],
  [', "codec": "NONE"', '', 'codec/missing-codec'],
  ['"NONE"', 'null', 'codec/missing-codec'],
  ['"NONE"', '" "', 'codec/missing-codec'],
  ['"NONE"', 'false', 'structure/wrong-type'],
  ['"NONE"', '"lz4Block"', 'codec/not-screaming-snake-case'],
  ['"NONE"', '"best"', 'codec/not-screaming-snake-case'],
  ['"NONE"', '"BEST"', 'codec/unknown-codec'],
  ['"NONE"', '"LZ4"', 'codec/unknown-codec'],
  ['"name"', '"asset_id": 7, "name"', 'state/registry-field'],
  ['"name"', '"assetID": 7, "name"', 'state/registry-field'],
  ['"name"', '"root": "art", "name"', 'state/registry-field'],
  ['"codec"', '"included_in_build": true, "codec"', 'state/registry-field'],
  ['"NONE"', '"NONE", "metadata": { "asset_id": 7 }', 'state/registry-field'],
  ['"NONE"', '"NONE", "pipeline": { "asset_id": 7 }', 'state/registry-field'],
  ['"enabled"', '"asset_id": 7, "enabled"', 'state/registry-field'],
  ['"preload"', '"build": { "asset_id": 7 }, "preload"', 'state/registry-field'],
  ['"name"', '"selected": true, "name"', 'state/ui-state'],
  ['"name"', '"ui_zoom": 2, "name"', 'state/ui-state'],
  ['"enabled"', '"ui_state": {}, "enabled"', 'state/ui-state'],
  ['"name"', '"hash": "a1", "name"', 'state/cache-state'],
  ['"codec"', '"cachedSize": 1, "codec"', 'state/cache-state'],
  ['"NONE"', '"NONE", "pipeline": { "mtime": 7 }', 'state/cache-state'],
  [',\n  "preload": { "enabled": true }', '', 'preload/missing-preload'],
  ['{ "enabled": true }', '{}', 'preload/missing-enabled'],
  ['"enabled"', '"enable"', 'preload/missing-enabled'],
  ['{ "enabled": true }', '{ "enabled": "true" }', 'preload/enabled-not-boolean'],
  ['{ "enabled": true }', '{ "enabled": null }', 'preload/enabled-not-boolean'],
  ['{ "enabled": true }', 'true', 'preload/bare-value'],
  ['{ "enabled": true }', '"no"', 'preload/bare-value'],
  ['{ "enabled": true }', '"eager"', 'structure/wrong-type'],
  ['"enabled": true', '"enabled": true, "priority": 1', 'preload/deferred-policy'],
];

describe('one mistake in a sound declaration', () => {
  it('is none to begin with', () => {
    expect(check(SOUND)).toEqual([]);
  });

  it.each(MISTAKES)('%s → %s is found once, and mended for good', (from, to, ...codes) => {
    const text = SOUND.replace(from, to);
    expect(text).not.toBe(SOUND);
    const findings = check(text);
    expect(findings.map(({ code }) => code)).toEqual(codes);
    if (findings[0]?.fixes[0]?.kind !== 'safe') return;
    const mended = mend(text);
    expect(check(mended).filter(({ fixes }) => fixes[0]?.kind === 'safe')).toEqual([]);
    expect(mend(mended)).toBe(mended);
  });
});

it('moves a codec out of the name of the format, whichever finding is mended first', () => {
  const text = SOUND.replace('"DATA/raw_v1", "codec": "NONE"', '"DATA/raw_lz4_v1"');
  expect(mend(text)).toBe(SOUND.replace('NONE', 'LZ4_BLOCK'));
});

it('restores the uuid of the registry where the field is missing', () => {
  expect(mend(SOUND.replace(`  "asset_uuid": "${UUID}",\n`, ''))).toBe(SOUND);
});

it('removes any number of state fields', () => {
  const state = Array.from({ length: 50 }, (_, n) => `  "ui_${n}": ${n},\n`).join('');
  expect(mend(SOUND.replace('  "name"', `${state}  "name"`))).toBe(SOUND);
});

it('takes any value anywhere', () => {
  const places = [
    UUID_TEXT,
    '"hero"',
    '"data_bank"',
    '"DATA/raw_v1"',
    '"NONE"',
    'true',
    '{ "enabled": true }',
  ];
  const output = '{ "format": "DATA/raw_v1", "codec": "NONE" }';
  fc.assert(
    fc.property(fc.constantFrom(...places, output), fc.json({ maxDepth: 2 }), (from, value) => {
      const text = SOUND.replace(from, () => value);
      expect(mend(mend(text))).toBe(mend(text));
    }),
    { numRuns: 300 },
  );
});

/** All safe fixes, again and again until there is none; each time at least one finding goes. */
function mend(text: string): string {
  for (let round = 0, current = text; round < 20; round++) {
    const edits = compatibleEdits(
      check(current).flatMap(({ fixes: [fix] }) => (fix?.kind === 'safe' ? [fix.edits] : [])),
    );
    if (edits.length === 0) return current;
    current = applyEdits(current, edits);
  }
  throw new Error('the fixes reach no fixed point');
}

function check(text: string): Finding[] {
  const document = parseDocument('art/hero/asset.json', text);
  const registry = parseRegistry(
    parseDocument(
      'packwright.registry.json',
      `{ "schema_version": 1, "assets": { "${UUID}": { "asset_id": 1, "root": "art/hero", "included_in_build": true } }, "retired": [] }`,
    ),
  );
  const other = { root: 'art/other', document: parseDocument('art/other/asset.json', '{ "name": "taken" }') };
  const formats = formatCatalog();
  const context: DeclarationContext = {
    kind: 'declaration',
    document,
    formats,
    format: formats.get(stringAt(document.root, ['output', 'format']) ?? ''),
    inputs: new Map<string, InputFact>([['a.bin', { state: 'found' }]]),
    project: factsFor(indexProject([{ root: 'art/hero', document }, other], registry), 'art/hero'),
    newUuid: () => '0b3c7a52-11d4-4a7e-8f0a-3a9e5c2d7b61',
  };
  return checkDeclaration(context);
}
