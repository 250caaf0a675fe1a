import type { JsonPath } from '../../contract/json/tree.ts';
import { add, both, type MutationRow, remove, rename, rewrite, rewriteSome, to, where } from './mutation.ts';

const ENABLED: JsonPath = ['preload', 'enabled'];
const FORMAT: JsonPath = ['output', 'format'];
const CODEC: JsonPath = ['output', 'codec'];
const METADATA: JsonPath = ['output', 'metadata'];
const TILE_SIZE: JsonPath = ['output', 'metadata', 'tile_size'];
const hideZstd = (text: string) => text.replace('_v1', '_zstd_v1');
const quoted = (text: string) => (text.startsWith('"') ? undefined : `"${text}"`);
const lowerCase = (text: string) => text.toLowerCase();

const FORMAT_AND_CODEC: readonly MutationRow[] = [
  [
    'a format for a type',
    'format/runtime-format-in-type',
    'restored',
    'type output',
    ({ document, pick }) => {
      const text = /"format": ?("[^"]*")/.exec(document.text)?.[1];
      return text === undefined ? undefined : to(['type'], text)({ document, pick });
    },
  ],
  [
    'a type in camel case',
    'format/malformed-type',
    'restored',
    'type output',
    rewrite(['type'], (text) => text.replace('_b', 'B')),
  ],
  [
    'another type',
    'format/family-mismatch',
    'open',
    'type output',
    rewrite(['type'], (text) => (text === '"data_bank"' ? undefined : '"data_bank"')),
  ],
  ['an unknown type', 'format/unknown-type', 'open', 'type output', to(['type'], '"mesh_bank"')],
  [
    'a format in lower case',
    'format/malformed-format',
    'restored',
    'type output',
    rewrite(FORMAT, lowerCase),
  ],
  [
    'an unknown format',
    'format/unknown-format',
    'open',
    'type output',
    rewrite(FORMAT, (text) => text.replace('_v1', '_v9')),
  ],
  [
    'a codec in the format’s name',
    'format/codec-in-format',
    'open',
    'type output',
    (place) => (place.document.text.includes('ZSTD') ? undefined : rewrite(FORMAT, hideZstd)(place)),
  ],
  [
    'a codec in the format’s name alone',
    'format/codec-in-format',
    'mended',
    'type output',
    both(
      remove(CODEC),
      rewrite(FORMAT, (text) => text.replace('_v1', '_lz4_v1')),
    ),
  ],
  ['no codec', 'codec/missing-codec', 'mended', 'output', remove(CODEC)],
  ['null for a codec', 'codec/missing-codec', 'mended', 'output', to(CODEC, 'null')],
  [
    'a codec in lower case',
    'codec/not-screaming-snake-case',
    'restored',
    'output',
    rewrite(CODEC, lowerCase),
  ],
  [
    'a codec with a hyphen',
    'codec/not-screaming-snake-case',
    'restored',
    'output',
    rewrite(CODEC, (text) => text.replace('_', '-')),
  ],
  ['an unknown codec', 'codec/unknown-codec', 'open', 'output', to(CODEC, '"BROTLI"')],
];

const INPUTS: readonly MutationRow[] = [
  [
    'one path for a list',
    'inputs/not-a-list',
    'restored',
    'inputs',
    rewrite(['inputs', 'sprites'], (text) => (text.includes(',') ? undefined : text.replace(/[[\]\s]/g, ''))),
  ],
  [
    'backslashes',
    'inputs/backslash',
    'restored',
    'inputs',
    rewriteSome(['inputs', '*', '*'], (text) =>
      text.includes('/') ? text.replaceAll('/', '\\\\') : undefined,
    ),
  ],
  [
    'a detour',
    'inputs/not-normalized',
    'restored',
    'inputs',
    rewriteSome(['inputs', '*', '*'], (text) => text.replace('"', '"./x/..//')),
  ],
  [
    'a path in capitals',
    'inputs/wrong-case',
    'restored',
    'inputs',
    rewriteSome(['inputs', '*', '*'], (text) => text.toUpperCase()),
  ],
  [
    'an empty path',
    'inputs/empty-path',
    'restored',
    'inputs',
    rewriteSome(['inputs', '*', '*'], (text) => `${text}, ""`),
  ],
  ['a misspelt role', 'inputs/unknown-role', 'restored', 'inputs', rename(['inputs', 'sprites'], 'sprite')],
  [
    'a missing file',
    'inputs/missing-file',
    'open',
    'inputs',
    rewriteSome(['inputs', '*', '*'], (text) => text.replace('.', '2.')),
  ],
  [
    'an absolute path',
    'inputs/absolute-path',
    'open',
    'inputs',
    rewriteSome(['inputs', '*', '*'], (text) => text.replace('"', '"/')),
  ],
  [
    'a path that leaves',
    'inputs/outside-root',
    'open',
    'inputs',
    rewriteSome(['inputs', '*', '*'], (text) => text.replace('"', '"../')),
  ],
  [
    'a path twice',
    'inputs/duplicate-path',
    'open',
    'inputs',
    rewriteSome(['inputs', '*', '*'], (text) => `${text}, ${text}`),
  ],
];

const SETTINGS: readonly MutationRow[] = [
  [
    'a setting in quotes',
    'metadata/invalid-setting',
    'restored',
    'output',
    rewriteSome([...METADATA, '*'], (text) => (/^\d+$/.test(text) ? quoted(text) : undefined)),
  ],
  ['a misspelt setting', 'metadata/unknown-key', 'restored', 'output', rename(TILE_SIZE, 'tilesize')],
  ['no setting', 'metadata/implicit-default', 'mended', 'output', remove(TILE_SIZE)],
  ['no metadata', 'metadata/implicit-default', 'mended', 'output', where(TILE_SIZE, remove(METADATA))],
  [
    'a setting in build',
    'metadata/runtime-parameter-in-build',
    'restored',
    'output build',
    both(remove(TILE_SIZE), add(['build'], 'tile_size', 8)),
  ],
  [
    'a setting in build too',
    'metadata/runtime-parameter-in-build',
    'restored',
    'output build',
    where(TILE_SIZE, add(['build'], 'tile_size', 8)),
  ],
  [
    'a setting in pipeline too',
    'metadata/runtime-parameter-in-pipeline',
    'restored',
    'output',
    where(TILE_SIZE, add(['output', 'pipeline'], 'tile_size', 8)),
  ],
  [
    'a derived setting',
    'metadata/derived-collision',
    'restored',
    'output',
    where(TILE_SIZE, add(METADATA, 'glyph_count', 4)),
  ],
  ['an unknown setting', 'metadata/unknown-key', 'open', 'output', add(METADATA, 'flavour', 'sweet')],
  ['a setting of a value that is none', 'metadata/invalid-setting', 'open', 'output', to(TILE_SIZE, '12')],
  [
    'a misspelt pipeline setting',
    'metadata/pipeline-unknown-key',
    'restored',
    'output',
    rename(['output', 'pipeline', 'palettes'], 'pallettes'),
  ],
  [
    'an unknown pipeline setting',
    'metadata/pipeline-unknown-key',
    'open',
    'output',
    where(['output', 'pipeline'], add(['output', 'pipeline'], 'exporter', 'x')),
  ],
];

const STATE_AND_PRELOAD: readonly MutationRow[] = [
  ['an asset_id', 'state/registry-field', 'restored', 'state', add([], 'asset_id', 7)],
  [
    'included_in_build',
    'state/registry-field',
    'restored',
    'output',
    add(['output'], 'included_in_build', true),
  ],
  ['the zoom of an editor', 'state/ui-state', 'restored', 'state', add([], 'ui_zoom', { level: 2 })],
  ['a hash', 'state/cache-state', 'restored', 'state', add([], 'hash', 'a1b2')],
  ['no preload', 'preload/missing-preload', 'mended', 'preload', remove(['preload'])],
  [
    'a misspelt preload',
    'preload/missing-preload structure/unknown-field',
    'restored',
    'preload',
    rename(['preload'], 'prelaod'),
  ],
  [
    'a bare preload',
    'preload/bare-value',
    'restored',
    'preload',
    rewrite(['preload'], (text) => /true|false/.exec(text)?.[0]),
  ],
  ['no enabled', 'preload/missing-enabled', 'mended', 'preload', remove(ENABLED)],
  ['a misspelt enabled', 'preload/missing-enabled', 'restored', 'preload', rename(ENABLED, 'enable')],
  ['enabled in quotes', 'preload/enabled-not-boolean', 'restored', 'preload', rewrite(ENABLED, quoted)],
  ['enabled as nothing', 'preload/enabled-not-boolean', 'open', 'preload', to(ENABLED, 'null')],
  ['a preload policy', 'preload/deferred-policy', 'mended', 'preload', add(['preload'], 'priority', 3)],
];

export const FIELD_MUTATIONS: readonly MutationRow[] = [
  ...FORMAT_AND_CODEC,
  ...INPUTS,
  ...SETTINGS,
  ...STATE_AND_PRELOAD,
];
