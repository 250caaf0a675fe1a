import { CompletionItemKind } from 'vscode-languageserver';
import type { DeclarationContext } from '../../../contract/declaration/context.ts';
import { declaredInputs } from '../../../contract/declaration/declared-inputs.ts';
import type { InputRole } from '../../../contract/format-contract.ts';
import { isMember } from '../../../contract/json/locate.ts';
import { schemaAt } from '../../../contract/schema/fields.ts';
import { inputName } from '../../../formats/input-name.ts';
import { paragraph } from '../../rich-text/rich-text.ts';
import type { Choice, CompletionPlace } from './choice.ts';
import { fieldDocumentation } from './field-documentation.ts';
import { textHole } from './holes.ts';
import { likelyFormats } from './likely-format.ts';
import { unregistered } from './registry-skeleton.ts';
import { skeletonAt } from './skeleton.ts';

/** The keys that an object may still have, those first that it must. */
export function keyChoices(place: CompletionPlace): Choice[] {
  return [...fieldChoices(place), ...freeKeyChoices(place)];
}

function fieldChoices({ context, cursor }: CompletionPlace): Choice[] {
  const { properties = {}, required = [] } = schemaAt(context, cursor.path) ?? {};
  const present = presentKeys(cursor);
  const absent = Object.keys(properties).filter((key) => !present.has(key));
  const rank = (key: string) => (key === '$schema' ? 2 : required.includes(key) ? 0 : 1);
  const sorted = absent.sort((a, b) => rank(a) - rank(b));
  return sorted.map((key): Choice => {
    const path = [...cursor.path, key];
    const fallback = properties[key]?.default;
    const optional = fallback === undefined ? 'optional' : `optional, by default ${JSON.stringify(fallback)}`;
    return {
      label: key,
      kind: CompletionItemKind.Property,
      detail: required.includes(key) ? 'required' : optional,
      documentation: fieldDocumentation(context, path),
      insert: { kind: 'member', key, value: lacksValue(cursor) ? skeletonAt(context, path) : undefined },
    };
  });
}

/** Keys of objects whose keys are their author's: roles, sounds, assets. */
function freeKeyChoices(place: CompletionPlace): Choice[] {
  const { context, cursor } = place;
  const where = cursor.path.join('/');
  const present = presentKeys(cursor);
  if (context.kind === 'registry') return where === 'assets' ? uuidKeys(place) : [];
  if (context.kind !== 'declaration') return [];
  if (where === 'inputs') return roleKeys(context, place).filter(({ label }) => !present.has(label));
  const isOfInputs = cursor.path.length === 3 && cursor.path[1] === 'metadata';
  if (!isOfInputs || typeof schemaAt(context, cursor.path)?.additionalProperties !== 'object') return [];
  return inputKeys(context, place).filter(({ label }) => !present.has(label));
}

function roleKeys(context: DeclarationContext, { cursor }: CompletionPlace): Choice[] {
  const roles = new Map<string, { role: InputRole; of: string }>();
  for (const format of likelyFormats(context))
    for (const [name, role] of Object.entries(format.roles))
      if (!roles.has(name)) roles.set(name, { role, of: format.id });
  const sorted = [...roles].sort(([, a], [, b]) => Number(b.role.required) - Number(a.role.required));
  return sorted.map(([name, { role, of }]) => ({
    label: name,
    kind: CompletionItemKind.Property,
    detail: `${role.required ? 'required' : 'optional'} of ${of}`,
    documentation: [
      paragraph(role.summary),
      ...(role.extensions.length === 0 ? [] : [paragraph(`Files: ${role.extensions.join(', ')}`)]),
    ],
    insert: { kind: 'member', key: name, value: lacksValue(cursor) ? [textHole()] : undefined },
  }));
}

/** An open map below `output.metadata` says something of single inputs, by the names that a bank has for them. */
function inputKeys(context: DeclarationContext, { cursor }: CompletionPlace): Choice[] {
  const names = new Map(declaredInputs(context).map(({ item }) => [inputName(item.value), item.value]));
  return [...names].map(([name, path]) => ({
    label: name,
    kind: CompletionItemKind.Property,
    detail: path,
    documentation: fieldDocumentation(context, [...cursor.path, name]),
    insert: {
      kind: 'member',
      key: name,
      value: lacksValue(cursor) ? skeletonAt(context, [...cursor.path, name]) : undefined,
    },
  }));
}

/** More are no help; `packwright registry` writes them all. */
const MAX_UUIDS = 100;

function uuidKeys({ context, cursor }: CompletionPlace): Choice[] {
  if (context.kind !== 'registry') return [];
  const absent = unregistered(context).slice(0, MAX_UUIDS);
  return absent.map(([uuid, root]) => ({
    label: uuid,
    kind: CompletionItemKind.Property,
    detail: root,
    documentation: [paragraph(`The asset in ${root}, which has no entry yet.`)],
    insert: {
      kind: 'member',
      key: uuid,
      value: lacksValue(cursor) ? skeletonAt(context, [...cursor.path, uuid]) : undefined,
      isRow: true,
    },
  }));
}

function lacksValue({ follows }: CompletionPlace['cursor']): boolean {
  return follows !== 'colon' && follows !== 'value';
}

/** Without the one that is being written. */
function presentKeys({ container, element }: CompletionPlace['cursor']): ReadonlySet<string> {
  const members = container?.kind === 'object' ? container.members : [];
  const others = members.filter((member) => member !== element);
  return new Set(others.filter(isMember).map(({ key }) => key.value));
}
