import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkDeclaration } from '../contract/check.ts';
import type { InputFact } from '../contract/declaration/input-fact.ts';
import type { Finding } from '../contract/finding.ts';
import { parseDocument } from '../contract/json/document.ts';
import { stringAt } from '../contract/json/tree.ts';
import { applyEdits, compatibleEdits } from '../contract/text-edit.ts';
import { formatCatalog } from '../formats/index.ts';

const SOUND_ENTRY =
  '{ "index": 0, "palette": { "originalArgb8888": [0, 4294901760], "convertedRgb565": [0, 63488] } }';

const SOUND_DECLARATION = `{
  "schema_version": 1,
  "asset_uuid": "5f0c2d9e-8a54-4c1b-9f3e-2b7a6d1c0e94",
  "name": "hero",
  "type": "glyph_bank",
  "inputs": { "sprites": ["hero.png"] },
  "output": {
    "format": "GLYPH/indexed_v1",
    "codec": "NONE",
    "metadata": { "tile_size": 8 },
    "pipeline": {
      "palettes": [
        ${SOUND_ENTRY},
        { "index": 1, "palette": { "originalArgb8888": [0], "convertedRgb565": [0] } }
      ]
    }
  },
  "preload": { "enabled": true }
}
`;

const FACTS: ReadonlyMap<string, InputFact> = new Map<string, InputFact>([
  ['hero.png', { state: 'found' }],
  ['hero.psd', { state: 'missing', siblings: ['hero.png'] }],
  ['hreo.png', { state: 'missing', siblings: ['hero.png'] }],
  ['Hero.png', { state: 'wrong-case', actual: 'hero.png' }],
]);

function check(text: string): Finding[] {
  const document = parseDocument('asset.json', text);
  return checkDeclaration({
    kind: 'declaration',
    document,
    formats: formatCatalog(),
    format: formatCatalog().get(stringAt(document.root, ['output', 'format']) ?? ''),
    inputs: FACTS,
    project: undefined,
    newUuid: () => '0b3c7a52-11d4-4a7e-8f0a-3a9e5c2d7b61',
  });
}

/** One pass of `check --fix`. */
function fixOnce(text: string): string {
  const safe = check(text).flatMap(({ fixes }) => fixes.filter(({ kind }) => kind === 'safe').slice(0, 1));
  return applyEdits(text, compatibleEdits(safe.map(({ edits }) => edits)));
}

function fixAll(text: string, passes = 20): string {
  const fixed = fixOnce(text);
  if (fixed === text) return text;
  if (passes === 0) throw new Error(`no end of fixes in ${fixed}`);
  return fixAll(fixed, passes - 1);
}

describe('a sound declaration', () => {
  it('has no findings', () => expect(check(SOUND_DECLARATION)).toEqual([]));

  it.each([
    ['["hero.png"]', '"hero.png"', 'inputs/not-a-list'],
    ['["hero.png"]', '["hero.png", ""]', 'inputs/empty-path'],
    ['["hero.png"]', '[]', 'inputs/missing-role'],
    ['"sprites": ["hero.png"]', '', 'inputs/missing-role'],
    ['"sprites"', '"sprite"', 'inputs/unknown-role'],
    ['"sprites"', '"images"', 'inputs/unknown-role'],
    ['["hero.png"]', '["/hero.png"]', 'inputs/absolute-path'],
    ['["hero.png"]', '["../hero.png"]', 'inputs/outside-root'],
    ['["hero.png"]', '["art\\\\hero.png"]', 'inputs/backslash'],
    ['["hero.png"]', '["./hero.png"]', 'inputs/not-normalized'],
    ['["hero.png"]', '["hreo.png"]', 'inputs/missing-file'],
    ['["hero.png"]', '["hero.psd"]', 'inputs/missing-file'],
    ['["hero.png"]', '["Hero.png"]', 'inputs/wrong-case'],
    ['["hero.png"]', '["hero.png", "hero.png"]', 'inputs/duplicate-path'],
    ['["hero.png"]', '["hero.gif"]', 'inputs/unsupported-kind'],
    ['["hero.png"]', '[7]', 'structure/wrong-type'],
    [SOUND_ENTRY, `{ "palette": ${paletteOf(SOUND_ENTRY)} }`, 'palettes/missing-index'],
    [SOUND_ENTRY, paletteOf(SOUND_ENTRY), 'palettes/bare-list'],
    [SOUND_ENTRY, '[0, 4294901760]', 'palettes/bare-list'],
    [SOUND_ENTRY, '"hero.pal"', 'palettes/malformed-palette'],
    [SOUND_ENTRY, '{ "index": 0 }', 'palettes/missing-palette'],
    [SOUND_ENTRY, '{ "index": 0, "palette": 3 }', 'palettes/malformed-palette'],
    [
      SOUND_ENTRY,
      '{ "index": 0, "palete": { "originalArgb8888": [], "convertedRgb565": [] } }',
      'palettes/unknown-palette-key',
    ],
    [
      SOUND_ENTRY,
      '{ "index": 0, "originalArgb8888": [], "convertedRgb565": [] }',
      'palettes/missing-palette',
    ],
    ['"index": 0', '"index": 1', 'palettes/duplicate-index'],
    ['"index": 0', '"index": "0"', 'palettes/malformed-index'],
    ['"index": 0', '"index": -1', 'palettes/malformed-index'],
    ['"index": 0', '"index": 64', 'palettes/malformed-index'],
    ['[0, 4294901760]', '[0, 4294967296]', 'palettes/color-out-of-range'],
    ['[0, 4294901760]', '["#000000", "#ff0000"]', 'palettes/color-out-of-range'],
    ['[0, 4294901760]', '[0]', 'palettes/length-mismatch'],
    ['[0, 63488]', '[1, 2]', 'palettes/conversion-mismatch'],
    ['[0, 63488]', '7', 'palettes/malformed-palette'],
    [', "convertedRgb565": [0, 63488]', '', 'palettes/missing-colors'],
    [
      '"convertedRgb565": [0, 63488]',
      '"converted": [0, 63488]',
      'palettes/missing-colors palettes/unknown-palette-key',
    ],
    ['"convertedRgb565": [0, 63488]', '"convertedRgb656": [0, 63488]', 'palettes/unknown-palette-key'],
    [
      ', 4294901760], "convertedRgb565": [0, 63488]',
      `${', 0'.repeat(16)}], "convertedRgb565": [0]`,
      'palettes/too-many-colors',
    ],
    ['{ "tile_size": 8 }', '{}', 'metadata/implicit-default'],
    ['"metadata": { "tile_size": 8 },', '', 'metadata/implicit-default'],
    ['{ "tile_size": 8 }', '{ "tilesize": 8 }', 'metadata/unknown-key'],
    ['{ "tile_size": 8 }', '{ "tile_size": 8, "artist": 8 }', 'metadata/unknown-key'],
    ['{ "tile_size": 8 }', '{ "tile_size": "8" }', 'metadata/invalid-setting'],
    ['{ "tile_size": 8 }', '{ "tile_size": 8, "glyph_count": 8 }', 'metadata/derived-collision'],
    ['{ "tile_size": 8 }', '[]', 'structure/wrong-type'],
    ['"pipeline": {', '"pipeline": { "pallets": 1,', 'metadata/pipeline-unknown-key'],
    ['"pipeline": {', '"pipeline": { "tile_size": 8,', 'metadata/runtime-parameter-in-pipeline'],
    ['"preload"', '"build": { "tile_size": 8 }, "preload"', 'metadata/runtime-parameter-in-build'],
  ])('with %j as %j has only %s', (before, after, codes) => {
    const text = SOUND_DECLARATION.replace(before, () => after);
    expect(text).not.toBe(SOUND_DECLARATION);
    expect(
      check(text)
        .map(({ code }) => code)
        .sort(),
    ).toEqual(codes.split(' '));
  });
});

describe('mending', () => {
  it.each([
    ['bare palettes', SOUND_ENTRY, '["#000000", "#ff0000"]'],
    ['a flat entry', SOUND_ENTRY, '{ "index": "0", "originalArgb8888": [0, -65536] }'],
    [
      'a misspelt entry',
      SOUND_ENTRY,
      '{ "indx": 0, "palete": { "originalArgb888": [0, 4294901760], "convertedRgb565": [0] } }',
    ],
    ['a wrong copy', SOUND_ENTRY, `${SOUND_ENTRY}, ${SOUND_ENTRY.replace('63488', '70000')}`],
    ['a misplaced parameter', '"metadata": { "tile_size": 8 },', '"metadata": {},'],
    [
      'a parameter elsewhere',
      '"metadata": { "tile_size": 8 },\n    "pipeline": {',
      '"pipeline": { "tile_size": "16",',
    ],
    ['paths', '["hero.png"]', '".\\\\Hero.png"'],
  ])('leaves nothing mechanical of %s', (_, before, after) => {
    const text = SOUND_DECLARATION.replace(before, () => after);
    expect(text).not.toBe(SOUND_DECLARATION);
    expect(check(fixAll(text)).filter(({ severity }) => severity === 'error')).toEqual([]);
  });
});

describe('any value of a field', () => {
  const scalar = fc.constantFrom<unknown>(
    null,
    true,
    'x.png',
    '3',
    '#ff0000',
    '',
    0,
    1,
    -1,
    0.5,
    64,
    65536,
    4294901760,
    1e300,
  );
  const key = fc.constantFrom(
    'index',
    'palette',
    'originalArgb8888',
    'convertedRgb565',
    'tile_size',
    'sprites',
    'indx',
    '__proto__',
    'toString',
    '0',
  );
  const { tree } = fc.letrec((tie) => ({
    tree: fc.oneof(
      { maxDepth: 5, withCrossShrink: true },
      scalar,
      fc.array(tie('tree'), { maxLength: 3 }),
      tie('object'),
    ),
    object: fc
      .array(fc.tuple(key, tie('tree')), { maxLength: 3 })
      .map((members) => `{${members.map(([k, v]) => `${JSON.stringify(k)}: ${write(v)}`).join(', ')}}`)
      .map((text) => new Raw(text)),
  }));
  const places = [
    '["hero.png"]',
    '{ "sprites": ["hero.png"] }',
    '{ "tile_size": 8 }',
    SOUND_ENTRY,
    paletteOf(SOUND_ENTRY),
    '[0, 4294901760]',
    '[0, 63488]',
  ];
  const listOfPalettes = SOUND_DECLARATION.slice(
    SOUND_DECLARATION.indexOf('[\n'),
    SOUND_DECLARATION.indexOf(']\n    }') + 1,
  );

  it('is read without a crash, and mending ends', () => {
    fc.assert(
      fc.property(fc.constantFrom(...places, listOfPalettes), tree, (place, value) => {
        fixAll(SOUND_DECLARATION.replace(place, () => write(value)));
      }),
      { numRuns: 400 },
    );
  });

  it('that the schema of palettes rejects has a finding of a palette rule', () => {
    const format = formatCatalog().get('GLYPH/indexed_v1');
    fc.assert(
      fc.property(fc.constantFrom(listOfPalettes, SOUND_ENTRY, '[0, 63488]'), tree, (place, value) => {
        const text = SOUND_DECLARATION.replace(place, () => write(value));
        const isSound = format?.pipeline.validate(JSON.parse(text).output.pipeline);
        const codes = check(text).map(({ code }) => code);
        if (isSound === false)
          expect(codes.filter((code) => /^(palettes|syntax)\//.test(code))).not.toEqual([]);
      }),
      { numRuns: 400 },
    );
  });
});

class Raw {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

/** JSON, with duplicate keys as they were drawn. */
function write(value: unknown): string {
  if (value instanceof Raw) return value.text;
  return Array.isArray(value) ? `[${value.map(write).join(', ')}]` : JSON.stringify(value);
}

function paletteOf(entry: string): string {
  return entry.slice(entry.indexOf('"palette": ') + '"palette": '.length, -2);
}
