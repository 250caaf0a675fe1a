import type { TextEdit } from '../finding.ts';
import { textOf } from '../json/document.ts';
import { insertMember, replaceNode } from '../json/edit.ts';
import { misspeltKeys } from '../json/misspelt-keys.ts';
import { childOf, nodeAt } from '../json/tree.ts';
import { fieldsAt } from '../schema/fields.ts';
import type { DeclarationContext } from './context.ts';
import { misplacedMembers } from './misplaced-parameters.ts';
import { insertSetting, SETTINGS_PATHS, settingsAt } from './settings.ts';

/** The places whose settings have defaults, which are in their schemas. */
export type DefaultsPlace = 'metadata' | 'pipeline';

export type Setting = readonly [key: string, value: unknown];

/** Defaults in force that nothing declares, be it under a misspelt key or in a place the runtime does not see. */
export function hiddenDefaults(context: DeclarationContext, place: DefaultsPlace): Setting[] {
  const properties = context.format?.[place].schema.properties ?? {};
  const settings = settingsAt(context, place);
  const declared = new Set([
    ...(settings?.members.map(({ key }) => key.value) ?? []),
    ...(settings === undefined ? [] : misspeltKeys(settings, Object.keys(properties)).values()),
    ...misplacedMembers(context, 'build').map(({ key }) => key.value),
    ...misplacedMembers(context, 'pipeline').map(({ key }) => key.value),
  ]);
  return Object.entries(properties).flatMap(([key, setting]): Setting[] =>
    setting.default === undefined || declared.has(key) ? [] : [[key, setting.default]],
  );
}

/** Writes the defaults out; nothing where the place is there and is no object. */
export function declareDefaults(
  context: DeclarationContext,
  place: DefaultsPlace,
  defaults: readonly Setting[],
): TextEdit[] {
  const { document } = context;
  const node = nodeAt(document.root, SETTINGS_PATHS[place]);
  if (node === undefined) {
    const output = childOf(document.root, 'output');
    if (output?.kind !== 'object') return [];
    const member = [place, Object.fromEntries(defaults)] as const;
    return [insertMember(document, output, member, fieldsAt(context, ['output']))];
  }
  if (node.kind !== 'object') return [];
  if (/^\{\s*\}$/.test(textOf(document, node)))
    return [replaceNode(document, node, Object.fromEntries(defaults))];
  // Beside a comment alone, a second one would go into the same place as the first, with no comma between.
  const insertable = node.members.length === 0 ? defaults.slice(0, 1) : defaults;
  return insertable.flatMap((setting) => insertSetting(context, place, setting) ?? []);
}
