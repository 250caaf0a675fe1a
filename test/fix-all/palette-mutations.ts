import { textOf } from '../../contract/json/document.ts';
import { replaceText } from '../../contract/json/edit.ts';
import { nodeAt } from '../../contract/json/tree.ts';
import { type MutationRow, remove, rename, rewriteSome, to } from './mutation.ts';

const PALETTES = ['output', 'pipeline', 'palettes'];
const ENTRY = [...PALETTES, '*'];
const ORIGINAL = [...ENTRY, 'palette', 'originalArgb8888'];
const CONVERTED = [...ENTRY, 'palette', 'convertedRgb565'];

/** `{ "index": 0, "palette": { … } }` → `{ … }` */
const unwrap = (entry: string) => /"palette":\s*([\s\S]*)\}$/.exec(entry)?.[1].trim();
const lastColor = (change: (color: number) => unknown) => (list: string) =>
  list.replace(/\d+\]$/, (color) => `${change(Number.parseInt(color, 10))}]`);

export const PALETTE_MUTATIONS: readonly MutationRow[] = [
  ['no index', 'palettes/missing-index', 'restored', 'output', remove([...ENTRY, 'index'])],
  [
    'a misspelt index',
    'palettes/unknown-palette-key',
    'restored',
    'output',
    rename([...ENTRY, 'index'], 'indx'),
  ],
  [
    'an index in quotes',
    'palettes/malformed-index',
    'restored',
    'output',
    rewriteSome([...ENTRY, 'index'], (text) => `"${text}"`),
  ],
  [
    'a negative index',
    'palettes/malformed-index',
    'open',
    'output',
    rewriteSome([...ENTRY, 'index'], () => '-1'),
  ],
  [
    'a doubled index',
    'palettes/duplicate-index',
    'mended',
    'output',
    rewriteSome([...ENTRY, 'index'], (text) => (text === '0' ? undefined : '0')),
  ],
  ['a bare palette', 'palettes/bare-list', 'restored', 'output', rewriteSome(ENTRY, unwrap)],
  [
    'bare palettes',
    'palettes/bare-list',
    'restored',
    'output',
    ({ document }) => {
      const list = nodeAt(document.root, PALETTES);
      if (list?.kind !== 'array') return undefined;
      return list.items.map((item) => replaceText(document, item, unwrap(textOf(document, item)) ?? ''));
    },
  ],
  [
    'bare colours',
    'palettes/bare-list',
    'restored',
    'output',
    rewriteSome(ENTRY, (entry) => /"originalArgb8888":\s*(\[[^\]]*\])/.exec(entry)?.[1]),
  ],
  [
    'one palette for a list',
    'palettes/not-a-palette-list',
    'mended',
    'output',
    ({ document }) => {
      const list = nodeAt(document.root, PALETTES);
      return list?.kind === 'array'
        ? [replaceText(document, list, textOf(document, list.items[0]))]
        : undefined;
    },
  ],
  [
    'a misspelt palette',
    'palettes/unknown-palette-key',
    'restored',
    'output',
    rename([...ENTRY, 'palette'], 'pallete'),
  ],
  ['no palette', 'palettes/missing-palette', 'open', 'output', remove([...ENTRY, 'palette'])],
  [
    'a flat entry',
    'palettes/missing-palette',
    'restored',
    'output',
    rewriteSome(ENTRY, (entry) => entry.replace(/"palette":\s*\{([\s\S]*)\}\s*\}$/, '$1}')),
  ],
  [
    'a palette that is none',
    'palettes/malformed-palette',
    'open',
    'output',
    rewriteSome([...ENTRY, 'palette'], () => '"hero.pal"'),
  ],
  [
    'colours for a palette',
    'palettes/malformed-palette',
    'restored',
    'output',
    rewriteSome([...ENTRY, 'palette'], (text) => /\[[^\]]*\]/.exec(text)?.[0]),
  ],
  [
    'a misspelt list of colours',
    'palettes/unknown-palette-key',
    'restored',
    'output',
    rename(CONVERTED, 'convertedRGB_565'),
  ],
  ['no converted colours', 'palettes/missing-colors', 'restored', 'output', remove(CONVERTED)],
  ['no original colours', 'palettes/missing-colors', 'open', 'output', remove(ORIGINAL)],
  [
    'too few converted colours',
    'palettes/length-mismatch',
    'restored',
    'output',
    rewriteSome(CONVERTED, (text) => (text.includes(',') ? text.replace(/,[^,]*\]$/, ']') : undefined)),
  ],
  [
    'too many converted colours',
    'palettes/length-mismatch',
    'open',
    'output',
    rewriteSome(CONVERTED, (text) => text.replace(/\]$/, ', 7]')),
  ],
  [
    'a wrong conversion',
    'palettes/conversion-mismatch',
    'restored',
    'output',
    rewriteSome(
      CONVERTED,
      lastColor((color) => color ^ 0x8000),
    ),
  ],
  [
    'a colour as designers write it',
    'palettes/color-out-of-range',
    'restored',
    'output',
    rewriteSome(
      ORIGINAL,
      lastColor((color) => `"#${(color % 0x1000000).toString(16).padStart(6, '0')}"`),
    ),
  ],
  [
    'a colour with a sign',
    'palettes/color-out-of-range',
    'restored',
    'output',
    rewriteSome(
      ORIGINAL,
      lastColor((color) => color | 0),
    ),
  ],
  [
    'a colour out of range',
    'palettes/color-out-of-range',
    'open',
    'output',
    rewriteSome(
      ORIGINAL,
      lastColor(() => 4294967296),
    ),
  ],
  [
    'too many colours',
    'palettes/too-many-colors',
    'open',
    'output',
    rewriteSome(
      [...ENTRY, 'palette'],
      () => `{ "originalArgb8888": [${'0, '.repeat(16)}0], "convertedRgb565": [${'0, '.repeat(16)}0] }`,
    ),
  ],
  [
    'entries the other way round',
    '',
    'mended',
    'output',
    ({ document }) => {
      const list = nodeAt(document.root, PALETTES);
      if (list?.kind !== 'array') return undefined;
      const entries = list.items.map((item) => textOf(document, item)).reverse();
      return list.items.map((item, position) => replaceText(document, item, entries[position]));
    },
  ],
  ['a palette list that is none', 'palettes/not-a-palette-list', 'open', 'output', to(PALETTES, '7')],
];
