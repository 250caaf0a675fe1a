import type { Fix, TextEdit } from '../finding.ts';
import type { SettingsContract } from '../format-contract.ts';
import { insertMember, removeMember, renameKey } from '../json/edit.ts';
import { misspeltKeys } from '../json/misspelt-keys.ts';
import { type Member, nodeAt, type ObjectNode, toValue } from '../json/tree.ts';
import { quote, quoteList } from '../quote.ts';
import { type Draft, safeFix, suggestion } from '../rule.ts';
import { fieldsAt } from '../schema/fields.ts';
import type { SchemaError } from '../schema/schema-error.ts';
import type { DeclarationContext } from './context.ts';

/** The places that hold settings of an asset: what the runtime reads, what tools read, how it is made. */
export const SETTINGS_PATHS = {
  metadata: ['output', 'metadata'],
  pipeline: ['output', 'pipeline'],
  build: ['build'],
} as const;

export type SettingsPlace = keyof typeof SETTINGS_PATHS;

export function placeName(place: SettingsPlace): string {
  return SETTINGS_PATHS[place].join('.');
}

/** Whether the format's schema for that place names `key`. */
export function knowsSetting({ schema }: SettingsContract, key: string): boolean {
  return schema.properties !== undefined && Object.hasOwn(schema.properties, key);
}

/** The settings of that place, where they are an object. */
export function settingsAt({ document }: DeclarationContext, place: SettingsPlace): ObjectNode | undefined {
  const node = nodeAt(document.root, SETTINGS_PATHS[place]);
  return node?.kind === 'object' ? node : undefined;
}

/** Writes a setting into a place that lacks it, making the place where it is absent; undefined where none can be. */
export function insertSetting(
  context: DeclarationContext,
  place: SettingsPlace,
  [key, value]: readonly [key: string, value: unknown],
): TextEdit | undefined {
  const { document } = context;
  const path = SETTINGS_PATHS[place];
  const settings = nodeAt(document.root, path);
  if (settings?.kind === 'object')
    return insertMember(document, settings, [key, value], fieldsAt(context, path));
  const parentPath = path.slice(0, -1);
  const parent = nodeAt(document.root, parentPath);
  const name = path.at(-1) ?? '';
  if (settings !== undefined || parent?.kind !== 'object') return undefined;
  if (parent.members.some((member) => member.key.value === name)) return undefined;
  return insertMember(document, parent, [name, { [key]: value }], fieldsAt(context, parentPath));
}

/** Takes `member` out of `object` and writes it into `place`; undefined where the place cannot take it. */
export function moveSetting(
  context: DeclarationContext,
  { object, member }: { readonly object: ObjectNode; readonly member: Member },
  place: SettingsPlace,
): readonly TextEdit[] | undefined {
  const { key, value } = member;
  if (value === undefined || settingsAt(context, place)?.members.some((m) => m.key.value === key.value))
    return undefined;
  const insertion = insertSetting(context, place, [key.value, toValue(value)]);
  return insertion && [removeMember(context.document, object, member), insertion];
}

/** One draft for each key that the schema of `place` does not know. */
export function* unknownSettings(
  context: DeclarationContext,
  errors: readonly SchemaError[],
  place: 'metadata' | 'pipeline',
): Generator<Draft> {
  const misspelt = new Map<ObjectNode, ReadonlyMap<Member, string>>();
  for (const { container, member, path } of errors) {
    if (member === undefined || container?.kind !== 'object') continue;
    const fields = fieldsAt(context, path.slice(0, -1));
    const meant = misspelt.get(container) ?? misspeltKeys(container, fields);
    misspelt.set(container, meant);
    const where = `${path.slice(0, -1).join('.')} of ${context.format?.id}`;
    yield {
      at: member.key,
      message: `${quote(member.key.value)} is no field of ${where}${fields.length === 0 ? ', which has none' : `; known are ${quoteList(fields)}`}`,
      fixes: [
        ...renaming(context, member, meant.get(member)),
        ...(path.length === 3 ? moves(context, { object: container, member }, place) : []),
        suggestion(`Remove ${quote(member.key.value)}`, removeMember(context.document, container, member)),
      ],
    };
  }
}

function renaming({ document }: DeclarationContext, member: Member, meant: string | undefined): Fix[] {
  return meant === undefined
    ? []
    : [safeFix(`Rename to ${quote(meant)}`, renameKey(document, member, meant))];
}

/** To the pipeline where the format knows the key there, else to `build`, where every key is the author's own. */
function moves(
  context: DeclarationContext,
  setting: { readonly object: ObjectNode; readonly member: Member },
  from: 'metadata' | 'pipeline',
): Fix[] {
  const { format } = context;
  const isOfPipeline =
    from === 'metadata' && format !== undefined && knowsSetting(format.pipeline, setting.member.key.value);
  const to = isOfPipeline ? 'pipeline' : 'build';
  const edits = moveSetting(context, setting, to);
  return edits === undefined ? [] : [suggestion(`Move to ${placeName(to)}`, ...edits)];
}
