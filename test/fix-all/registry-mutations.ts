import { replaceText } from '../../contract/json/edit.ts';
import { type MutationRow, members, rewriteSome, to } from './mutation.ts';

export const REGISTRY_MUTATIONS: readonly MutationRow[] = [
  [
    'a doubled id',
    'registry/duplicate-asset-id',
    'mended',
    'asset_uuid',
    rewriteSome(['assets', '*', 'asset_id'], (text) => (text === '2' ? '1' : undefined)),
  ],
  ['a retired id', 'registry/retired-id-in-use', 'mended', 'asset_uuid', to(['retired'], '[2, 1]')],
  [
    'a key in capitals',
    'registry/malformed-uuid-key',
    'restored',
    'asset_uuid',
    ({ document, pick }) => {
      const key = pick(
        members(document.root)
          .map((member) => member.key)
          .filter(({ value }) => value.includes('-')),
      );
      return key && [replaceText(document, key, JSON.stringify(key.value.toUpperCase()))];
    },
  ],
  [
    'a root with backslashes',
    'registry/malformed-root',
    'restored',
    'asset_uuid',
    rewriteSome(['assets', '*', 'root'], (text) =>
      text.includes('/') ? text.replace('/', '\\\\') : undefined,
    ),
  ],
  [
    'an absolute root',
    'registry/malformed-root',
    'restored',
    'asset_uuid',
    rewriteSome(['assets', '*', 'root'], (text) => text.replace('"', '"/game/')),
  ],
];
