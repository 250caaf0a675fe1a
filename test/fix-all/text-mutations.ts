import { replaceText } from '../../contract/json/edit.ts';
import {
  add,
  both,
  containers,
  type MutationRow,
  members,
  remove,
  rename,
  rewrite,
  to,
  where,
} from './mutation.ts';

const SYNTAX: readonly MutationRow[] = [
  [
    'a byte order mark',
    'syntax/byte-order-mark',
    'restored',
    'mark',
    ({ document }) => [replaceText(document, { offset: 0, length: 0 }, '\ufeff')],
  ],
  [
    'lines that end in CR LF',
    'syntax/line-endings',
    'restored',
    'lines',
    ({ document }) => {
      const text = document.text.replaceAll('\n', '\r\n');
      return text === document.text
        ? undefined
        : [replaceText(document, { offset: 0, length: document.text.length }, text)];
    },
  ],
  [
    'a trailing comma',
    'syntax/trailing-comma',
    'restored',
    'syntax',
    ({ document, pick }) => {
      const last = pick(containers(document.root))?.at(-1);
      return last && [replaceText(document, { offset: last.offset + last.length, length: 0 }, ',')];
    },
  ],
  [
    'a comma that is missing',
    'syntax/invalid-json',
    'restored',
    'syntax',
    ({ document, pick }) => {
      const elements = pick(containers(document.root).filter(({ length }) => length > 1)) ?? [];
      const end = elements[0].offset + elements[0].length;
      return [replaceText(document, { offset: end, length: elements[1].offset - end }, ' ')];
    },
  ],
  [
    'a doubled comma',
    'syntax/invalid-json',
    'restored',
    'syntax',
    ({ document, pick }) => {
      const first = pick(
        members(document.root).filter(({ offset, length }) => document.text[offset + length] === ','),
      );
      return first && [replaceText(document, { offset: first.offset + first.length, length: 0 }, ',')];
    },
  ],
  [
    'a key without quotes',
    'syntax/invalid-json',
    'restored',
    'syntax',
    ({ document, pick }) => {
      const key = pick(
        members(document.root)
          .map((member) => member.key)
          .filter(({ value }) => /^\w+$/.test(value)),
      );
      return key && [replaceText(document, key, key.value)];
    },
  ],
  [
    'a key in single quotes',
    'syntax/invalid-json',
    'restored',
    'syntax',
    ({ document, pick }) => {
      const key = pick(members(document.root))?.key;
      return key && [replaceText(document, key, `'${key.value}'`)];
    },
  ],
  [
    'True',
    'syntax/invalid-json',
    'restored',
    'preload syntax',
    rewrite(['preload', 'enabled'], (text) => text.replace(/^[tf]/, (letter) => letter.toUpperCase())),
  ],
  [
    'a comment',
    'syntax/comment',
    'open',
    'syntax',
    ({ document, pick }) => {
      const member = pick(members(document.root));
      return member && [replaceText(document, { offset: member.offset, length: 0 }, '/* why */ ')];
    },
  ],
  [
    'an end that is missing',
    'syntax/invalid-json',
    'open',
    'syntax',
    ({ document }) => {
      const offset = document.text.lastIndexOf('}');
      return [replaceText(document, { offset, length: document.text.length - offset }, '')];
    },
  ],
  [
    'a merge conflict',
    'syntax/merge-conflict',
    'open',
    'syntax',
    ({ document }) => [
      replaceText(document, { offset: 1, length: 0 }, '\n<<<<<<< HEAD\n=======\n>>>>>>> art\n'),
    ],
  ],
];

const STRUCTURE: readonly MutationRow[] = [
  [
    'a doubled member',
    'structure/duplicate-key',
    'restored',
    'build schema_version syntax',
    ({ document, pick }) => {
      const member = pick(
        members(document.root).filter(({ key }) => /schema_version|exporter/.test(key.value)),
      );
      const text = member && document.text.slice(member.offset, member.offset + member.length);
      return member && [replaceText(document, { offset: member.offset, length: 0 }, `${text}, `)];
    },
  ],
  [
    'a doubled member that differs',
    'structure/duplicate-key',
    'open',
    'build',
    both(
      add(['build'], 'once', 1),
      where(['build'], ({ document }) => {
        const build = members(document.root).find(({ key }) => key.value === 'exporter');
        return build && [replaceText(document, { offset: build.offset, length: 0 }, '"once": 2, ')];
      }),
    ),
  ],
  ['no schema_version', 'structure/missing-field', 'restored', 'schema_version', remove(['schema_version'])],
  [
    'a schema_version in quotes',
    'structure/unsupported-schema-version',
    'restored',
    'schema_version',
    to(['schema_version'], '"1"'),
  ],
  [
    'a newer schema_version',
    'structure/unsupported-schema-version',
    'open',
    'schema_version',
    to(['schema_version'], '2'),
  ],
  ['no name', 'structure/missing-field', 'restored', 'name', remove(['name'])],
  ['no inputs', 'structure/missing-field', 'open', 'inputs', remove(['inputs'])],
  ['no type', 'structure/missing-field', 'restored', 'type output', remove(['type'])],
  ['no output', 'structure/missing-field', 'mended', 'type output', remove(['output'])],
  ['no format', 'structure/missing-field', 'restored', 'type output', remove(['output', 'format'])],
  ['a misspelt name', 'structure/unknown-field', 'restored', 'name', rename(['name'], 'nmae')],
  [
    'a misspelt uuid',
    'structure/unknown-field',
    'restored',
    'asset_uuid',
    rename(['asset_uuid'], 'asset_uid'),
  ],
  ['misspelt inputs', 'structure/unknown-field', 'restored', 'inputs', rename(['inputs'], 'inptus')],
  ['a misspelt output', 'structure/unknown-field', 'restored', 'output type', rename(['output'], 'Output')],
  [
    'a misspelt format',
    'structure/unknown-field',
    'restored',
    'output type',
    rename(['output', 'format'], 'fromat'),
  ],
  ['an unknown field', 'structure/unknown-field', 'open', 'artist', add([], 'artist_of_it', 'me')],
  ['a name that is a number', 'structure/wrong-type', 'open', 'name', to(['name'], '12')],
];

const IDENTITY: readonly MutationRow[] = [
  ['no uuid', 'structure/missing-field', 'restored', 'asset_uuid', remove(['asset_uuid'])],
  [
    'a uuid in capitals',
    'identity/malformed-uuid',
    'restored',
    'asset_uuid',
    rewrite(['asset_uuid'], (text) => text.toUpperCase()),
  ],
  [
    'a uuid in braces',
    'identity/malformed-uuid',
    'restored',
    'asset_uuid',
    rewrite(['asset_uuid'], (text) => text.replace(/^"|"$/g, (quote, at) => (at === 0 ? '"{' : `}${quote}`))),
  ],
  ['no uuid at all', 'identity/malformed-uuid', 'restored', 'asset_uuid', to(['asset_uuid'], '"hero"')],
  [
    'the nil uuid',
    'identity/nil-uuid',
    'restored',
    'asset_uuid',
    to(['asset_uuid'], '"00000000-0000-0000-0000-000000000000"'),
  ],
  [
    'another uuid',
    'identity/uuid-changed',
    'restored',
    'asset_uuid',
    to(['asset_uuid'], '"ad1f0f10-4f0e-4a36-9df4-f8d0d8dc9b10"'),
  ],
  [
    'the uuid of another asset',
    'identity/duplicate-uuid',
    'restored',
    'asset_uuid',
    rewrite(['asset_uuid'], (text) =>
      text.includes('0b3c7a52') ? undefined : '"0b3c7a52-11d4-4a7e-8f0a-3a9e5c2d7b61"',
    ),
  ],
  ['an empty name', 'identity/empty-name', 'restored', 'name', to(['name'], '""')],
  ['a name with spaces', 'identity/malformed-name', 'open', 'name', to(['name'], '"my asset"')],
  [
    'the name of another asset',
    'identity/duplicate-name',
    'open',
    'name',
    rewrite(['name'], (text) => (text === '"font"' ? undefined : '"font"')),
  ],
];

export const TEXT_MUTATIONS: readonly MutationRow[] = [...SYNTAX, ...STRUCTURE, ...IDENTITY];
