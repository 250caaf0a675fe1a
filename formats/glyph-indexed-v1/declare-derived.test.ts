import { expect, it } from 'vitest';
import { applyEdits } from '../../contract/text-edit.ts';
import { checkContent } from '../../test/content-context.ts';
import type { DecodedInput } from '../decoded-input.ts';
import { indexedImage } from '../example-inputs.ts';
import { sheetOf, sheetOfPalettes } from './derive/sheets-of-palettes.ts';
import { glyphIndexedV1 } from './format.ts';
import { derivedPalettes } from './rules/derived-palettes.ts';

const RED = { index: 0, palette: { originalArgb8888: [0, 0xffff0000], convertedRgb565: [0, 0xf800] } };
const FILE: DecodedInput = { kind: 'palette-file', colors: Uint32Array.of(0, 0xff000001) };

interface Case {
  readonly sprites: Readonly<Record<string, DecodedInput>>;
  readonly palettes?: Readonly<Record<string, DecodedInput>>;
  readonly pipeline?: Readonly<Record<string, unknown>>;
}

const GLYPHS = sheetOf([
  [1, 2, 3],
  [4, 5, 0xff0000],
]);

it.each<[string, Case]>([
  ['without settings', { sprites: { 'a.png': GLYPHS } }],
  ['of many palettes', { sprites: { 'a.png': sheetOfPalettes(1, 64) } }],
  ['with empty settings', { sprites: { 'a.png': GLYPHS }, pipeline: {} }],
  ['with other settings', { sprites: { 'a.png': GLYPHS }, pipeline: { max_palettes: 3 } }],
  ['with an empty list', { sprites: { 'a.png': GLYPHS }, pipeline: { palettes: [] } }],
  [
    'beside declared ones',
    { sprites: { 'a.png': GLYPHS }, pipeline: { palettes: [RED], derive_palettes: true } },
  ],
  [
    'beside a declared one without colours',
    {
      sprites: { 'a.png': GLYPHS },
      pipeline: {
        palettes: [{ index: 3, palette: { originalArgb8888: [], convertedRgb565: [] } }],
        derive_palettes: true,
      },
    },
  ],
  [
    'beside one of a file',
    { sprites: { 'a.png': GLYPHS }, palettes: { 'a.pal': FILE }, pipeline: { derive_palettes: true } },
  ],
  [
    'beside one of an indexed sheet',
    { sprites: { 'a.png': GLYPHS, 'b.png': indexedImage({ width: 8, height: 8, dots: [[1, 1, 2]] }) } },
  ],
  [
    'of reduced colours',
    { sprites: { 'a.png': sheetOfPalettes(2, 32) }, pipeline: { quantize: { colors: 30 } } },
  ],
])('derived palettes are the same once they are declared: %s', (_, test) => {
  const text = textOf(test);
  const { findings } = check(text, test);
  expect(findings.map(({ fixes: [fix] }) => [fix.kind, fix.title])).toEqual([
    ['suggestion', 'Declare the derived palettes'],
  ]);
  const fixed = applyEdits(text, findings[0].fixes[0].edits);
  expect(check(fixed, test).findings).toEqual([]);
  expect(JSON.parse(fixed).output.pipeline).toMatchObject({ ...kept(test), derive_palettes: true });
  expect(build(fixed, test)).toEqual(build(text, test));
});

it('is offered where it changes no number of an indexed sheet only', () => {
  const other = indexedImage({ width: 8, height: 8, palette: [0, 0xff123456] });
  const test: Case = {
    sprites: { 'a.png': GLYPHS, 'b.png': indexedImage({ width: 8, height: 8 }), 'c.png': other },
  };
  const titles = check(textOf(test), test).findings.flatMap(({ fixes }) => fixes.map(({ title }) => title));
  expect(titles).not.toContain('Declare the derived palettes');
});

/** Settings other than palettes stay as they are. */
function kept({ pipeline = {} }: Case) {
  return Object.fromEntries(Object.entries(pipeline).filter(([key]) => key !== 'palettes'));
}

function textOf({ sprites, palettes = {}, pipeline }: Case): string {
  const inputs = { sprites: Object.keys(sprites), palettes: Object.keys(palettes) };
  return JSON.stringify({ inputs, output: { codec: 'NONE', ...(pipeline && { pipeline }) } }, null, 2);
}

function check(text: string, { sprites, palettes = {} }: Case) {
  const inputs = { ...sprites, ...palettes };
  return checkContent(glyphIndexedV1, [derivedPalettes], { text, data: (path) => inputs[path] });
}

function build(text: string, { sprites, palettes = {} }: Case) {
  const sourcesOf = (role: string, inputs: Readonly<Record<string, DecodedInput>>) =>
    Object.entries(inputs).map(([path, input]) => ({ role, path, input }));
  const sources = [...sourcesOf('sprites', sprites), ...sourcesOf('palettes', palettes)];
  return glyphIndexedV1.build({ metadata: {}, pipeline: JSON.parse(text).output.pipeline ?? {}, sources });
}
