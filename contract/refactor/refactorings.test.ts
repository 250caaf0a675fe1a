import { describe, expect, it } from 'vitest';
import { formatCatalog } from '../../formats/index.ts';
import { unmark } from '../../test/rule-examples.ts';
import type { DeclarationContext, ProjectFacts } from '../declaration/context.ts';
import type { Span } from '../finding.ts';
import { parseDocument } from '../json/document.ts';
import { stringAt } from '../json/tree.ts';
import { factsFor, indexProject } from '../project/project-index.ts';
import { parseRegistry } from '../registry/parse-registry.ts';
import { applyEdits } from '../text-edit.ts';
import { extractPalette, selectedSources, sourcesForPalettes } from './extract-palette.ts';
import type { Refactoring } from './refactoring.ts';
import { refactoringsAt } from './refactorings.ts';

const UUID = '5f0c2d9e-8a54-4c1b-9f3e-2b7a6d1c0e94';
const NEW = '00000000-0000-4000-8000-000000000001';

/** `text` marks the selection; `title` is the refactoring's, and `after` what it makes of the text. */
interface Case {
  readonly name: string;
  readonly text: string;
  readonly title: string;
  readonly after: string;
}

const glyphs = (rest: string) => `{ "output": { "format": "GLYPH/indexed_v1", ${rest} } }`;
const inPalettes = (list: string) => glyphs(`"pipeline": { <||>"palettes": ${list} }`);
const plain = (text: string) => text.replace('<||>', '');
const pair = (original: string, converted: string) =>
  `{ "originalArgb8888": [${original}], "convertedRgb565": [${converted}] }`;
const both = (lists: string) => inPalettes(`[{ "index": 0, "palette": ${lists} }]`);

const SORT = 'Sort palettes by index';
const RECOMPUTE = 'Recompute convertedRgb565 of all palettes';

describe('a refactoring rewrites', () => {
  it.each<Case>([
    {
      name: 'the codec to another of the format',
      text: '{ "output": { "format": "DATA/raw_v1", "codec": "<||>NONE" /* as it is */ } }',
      title: 'Convert to the codec ‘ZSTD’',
      after: '{ "output": { "format": "DATA/raw_v1", "codec": "ZSTD" /* as it is */ } }',
    },
    {
      name: 'the uuid',
      text: `{ "asset_uuid"<||>: "${UUID}" }`,
      title: 'Give this asset a new asset_uuid',
      after: `{ "asset_uuid": "${NEW}" }`,
    },
    {
      name: 'a default that was hidden',
      text: '{\n\t"output": {\n\t\t"format": "GLYPH/indexed_v1",\n\t\t"codec": "NONE" // <||>stored\n\t}\n}\n',
      title: 'Materialize the default of ‘tile_size’ in output.metadata',
      after:
        '{\n\t"output": {\n\t\t"format": "GLYPH/indexed_v1",\n\t\t"codec": "NONE", // stored\n\t\t"metadata": { "tile_size": 8 }\n\t}\n}\n',
    },
    {
      name: 'a default beside a comment',
      text: '{\n  "output": {\n    "format": "GLYPH/indexed_v1",\n    "metadata": {\n      // <||>none\n    }\n  }\n}\n',
      title: 'Materialize the default of ‘tile_size’ in output.metadata',
      after:
        '{\n  "output": {\n    "format": "GLYPH/indexed_v1",\n    "metadata": {\n      "tile_size": 8\n      // none\n    }\n  }\n}\n',
    },
    {
      name: 'a setting of the pipeline into the metadata',
      text: '{ "output": { "format": "GLYPH/indexed_v1", "codec": "NONE", "pipeline": { "<||>tile_size": 16, "palettes": [] } } }',
      title: 'Promote ‘tile_size’ to output.metadata',
      after:
        '{ "output": { "format": "GLYPH/indexed_v1", "codec": "NONE", "metadata": { "tile_size": 16 }, "pipeline": { "palettes": [] } } }',
    },
    {
      name: 'a setting of the build into the metadata',
      text: '{\n  "output": { "format": "SOUND/pcm_v1", "metadata": { "channels": 1 } },\n  "build": { "sample_rate": <||>22050 }\n}',
      title: 'Promote ‘sample_rate’ to output.metadata',
      after:
        '{\n  "output": { "format": "SOUND/pcm_v1", "metadata": { "sample_rate": 22050, "channels": 1 } },\n  "build": {}\n}',
    },
    {
      name: 'palettes on one line in the order of their indexes',
      text: inPalettes('[{ "index": 2 }, { "index": 0 }, { "index": 1 }]'),
      title: SORT,
      after: plain(inPalettes('[{ "index": 0 }, { "index": 1 }, { "index": 2 }]')),
    },
    {
      name: 'palettes each with its comments',
      text: inPalettes(
        '[ // of the hero\n  // cloak\n  {\n    "index": 1\n  }, // blue\n  /* skin */ { "index": 0 } // pink\n  // and no more\n]',
      ),
      title: SORT,
      after: plain(
        inPalettes(
          '[ // of the hero\n  /* skin */ { "index": 0 }, // pink\n  // cloak\n  {\n    "index": 1\n  } // blue\n  // and no more\n]',
        ),
      ),
    },
    {
      name: 'palettes with a comma too many',
      text: inPalettes('[\n  { "index": 1 },\n  { "index": 0 },\n]'),
      title: SORT,
      after: plain(inPalettes('[\n  { "index": 0 },\n  { "index": 1 },\n]')),
    },
    {
      name: 'conversions that were rounded, and no others',
      text: both(
        '{ "originalArgb8888": [\n  0, 4278649607\n], "convertedRgb565": [\n  0, /* me */ 2081\n] }',
      ),
      title: RECOMPUTE,
      after: plain(
        both('{ "originalArgb8888": [\n  0, 4278649607\n], "convertedRgb565": [\n  0, /* me */ 0\n] }'),
      ),
    },
    {
      name: 'conversions that are missing',
      text: both('{ "originalArgb8888": [0, 4294901760] }'),
      title: RECOMPUTE,
      after: plain(both(pair('0, 4294901760', '0, 63488'))),
    },
    {
      name: 'conversions that are too few, the last of them wrong',
      text: both(pair('0, 4294901760, 4278255360', '0, 1')),
      title: RECOMPUTE,
      after: plain(both(pair('0, 4294901760, 4278255360', '0, 63488, 2016'))),
    },
    {
      name: 'conversions that are too many, the last that stays wrong',
      text: both(pair('4294901760', '1, 2, 3')),
      title: RECOMPUTE,
      after: plain(both(pair('4294901760', '63488'))),
    },
    {
      name: 'conversions in a palette of no colours',
      text: both(pair('', '1, 2')),
      title: RECOMPUTE,
      after: plain(both(pair('', ''))),
    },
  ])('$name', ({ text, title, after }) => {
    const { context, selection } = placed(text);
    const found = refactoringsAt(context, selection).find((refactoring) => refactoring.title === title);
    expect(found && applied(context, found)).toBe(after);
  });
});

describe('no refactoring is offered', () => {
  it.each<[name: string, text: string]>([
    ['outside of what it is about', `{ "asset_uuid": "${UUID}", "name": "he<||>ro" }`],
    ['on a codec of no known format', '{ "output": { "format": "DATA/raw_v9", "codec": "NO<||>NE" } }'],
    ['on a codec that is no text', '{ "output": { "format": "DATA/raw_v1", "codec": <||>1 } }'],
    ['in a document that cannot be read', '{ "output": { "format": "DATA/raw_v1", "codec": "<||>NONE" } x }'],
    [
      'in a document of a newer Packwright',
      '{ "schema_version": 2, "output": { "format": "DATA/raw_v1", "codec": "<||>NONE" } }',
    ],
    ['on palettes in order with sound conversions', both(pair('0, 4294901760', '0, 63488'))],
    ['on palettes that share an index', inPalettes('[{ "index": 1 }, { "index": 1 }, { "index": 0 }]')],
    ['on a palette without an index', inPalettes('[{ "index": 1 }, { "palette": {} }]')],
    [
      'on palettes whose comments are about none of them',
      inPalettes('[\n  { "index": 1 }\n  // between\n  , { "index": 0 }\n]'),
    ],
    [
      'on palettes where a comment would swallow the bracket',
      inPalettes('[{ "index": 1 }, // blue\n  { "index": 0 }]'),
    ],
    ['on colours that are none', both('{ "originalArgb8888": ["red"], "convertedRgb565": [1] }')],
    [
      'on a setting that both places have',
      glyphs('"metadata": { "tile_size": 8 }, "pipeline": { "<||>tile_size": 16 }'),
    ],
    [
      'on a setting that the runtime may not have',
      glyphs('"metadata": {"tile_size": 8}, "build": {}, "pipeline": { "<||>tile_size": 7 }'),
    ],
  ])('%s', (_, text) => {
    const { context, selection } = placed(text);
    expect(
      refactoringsAt(context, selection).filter(({ title }) => !title.startsWith('Materialize')),
    ).toEqual([]);
  });

  it('on a uuid that the registry knows', () => {
    const registry = `{ "schema_version": 1, "assets": { "${UUID}": { "asset_id": 1, "root": "hero", "included_in_build": true } }, "retired": [] }`;
    for (const text of [`{ "asset_uuid": "<||>${UUID}" }`, `{ "asset_uuid": "<||>${NEW}" }`]) {
      const { context, selection } = placed(text, registry);
      expect(refactoringsAt(context, selection)).toEqual([]);
    }
  });
});

describe('extracting a palette', () => {
  const input = '"inputs": { "sprites": ["a.png", "<||>b.png", "lost.png"], "notes": ["c.png"] }';
  const of = (pipeline: string) => `{ ${input}, ${glyphs(`"codec": "NONE"${pipeline}`).slice(2)}`;

  it.each([
    ['the selected input', of(''), ['b.png']],
    [
      'all inputs, among the palettes',
      `{ "inputs": { "sprites": ["a.png", "b.png"] }, ${inPalettes('[]').slice(2)}`,
      ['a.png', 'b.png'],
    ],
    [
      'no input that is not there',
      `{ "inputs": { "sprites": ["<||>lost.png"] }, ${glyphs('"codec": "NONE"').slice(2)}`,
      [],
    ],
    [
      'no input of a format without palettes',
      '{ "inputs": { "files": ["<||>a.png"] }, "output": { "format": "DATA/raw_v1" } }',
      [],
    ],
    [
      'no input of a role that the format lacks',
      `{ "inputs": { "notes": ["<||>a.png"] }, ${glyphs('"codec": "NONE"').slice(2)}`,
      [],
    ],
  ])('looks into %s', (_, text, paths) => {
    const { context, selection } = placed(text);
    const found = [...selectedSources(context, selection), ...sourcesForPalettes(context, selection)];
    expect(found).toEqual(paths);
  });

  const COLORS = [0, 0xffff0000];
  const ENTRY = '"palette": { "originalArgb8888": [0, 4294901760], "convertedRgb565": [0, 63488] }';

  it.each([
    ['where there is no pipeline', of(''), of(', "pipeline": { "palettes": [ { "index": 0, ENTRY } ] }')],
    [
      'where there are no palettes',
      of(', "pipeline": {}'),
      of(', "pipeline": {\n  "palettes": [ { "index": 0, ENTRY } ]\n}'),
    ],
    [
      'under the next free index',
      of(', "pipeline": { "palettes": [{ "index": 0 }, { "index": 2 }] }'),
      of(', "pipeline": { "palettes": [{ "index": 0 }, { "index": 2 }, { "index": 3, ENTRY }] }'),
    ],
    [
      'not where it stands already',
      of(`, "pipeline": { "palettes": [{ "index": 7, ${ENTRY} }] }`),
      undefined,
    ],
    ['not where the palettes are no list', of(', "pipeline": { "palettes": {} }'), undefined],
  ])('declares it %s', (_, text, after) => {
    const { context } = placed(text);
    const [found] = extractPalette(context, { path: 'b.png', colors: COLORS });
    const flat = found && applied(context, found).replace(/\s+/g, ' ');
    expect(flat).toBe(after && plain(after).replace('ENTRY', ENTRY).replace(/\s+/g, ' '));
  });

  it('declares no more colours than a palette holds, and no palette more than there may be', () => {
    const { context } = placed(of(''));
    expect(extractPalette(context, { path: 'b.png', colors: Array(17).fill(0) })).toEqual([]);
    const full = Array.from({ length: 64 }, (_, index) => `{ "index": ${index} }`).join(', ');
    const crowded = placed(of(`, "pipeline": { "palettes": [${full}] }`));
    expect(extractPalette(crowded.context, { path: 'b.png', colors: COLORS })).toEqual([]);
  });
});

function applied({ document }: DeclarationContext, { edits }: Refactoring): string {
  const sorted = [...edits].sort((a, b) => a.span.offset - b.span.offset);
  return applyEdits(document.text, sorted);
}

function placed(markedText: string, registry = '{}'): { context: DeclarationContext; selection: Span } {
  const { text, marks } = unmark(markedText);
  const document = parseDocument('hero/asset.json', text);
  const formats = formatCatalog();
  const context: DeclarationContext = {
    kind: 'declaration',
    document,
    formats,
    format: formats.get(stringAt(document.root, ['output', 'format']) ?? ''),
    inputs: new Map(['a.png', 'b.png', 'c.png'].map((path) => [path, { state: 'found' }])),
    project: projectFacts(registry),
    newUuid: () => NEW,
  };
  return { context, selection: marks[0] ?? { offset: 0, length: text.length } };
}

function projectFacts(registry: string): ProjectFacts {
  const index = indexProject([], parseRegistry(parseDocument('packwright.registry.json', registry)));
  return factsFor(index, 'hero');
}
