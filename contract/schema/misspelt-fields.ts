import type { DocumentContext } from '../context.ts';
import { stateKindOf } from '../declaration/operational-state.ts';
import { misspeltKeys } from '../json/misspelt-keys.ts';
import type { JsonPath, Member, ObjectNode } from '../json/tree.ts';
import { fieldsAt } from './fields.ts';
import type { SchemaError } from './schema-error.ts';

/** Members of the object at `path` that are misspelt fields, each with the absent field that it most likely is. */
export function misspeltFields(
  context: DocumentContext,
  object: ObjectNode,
  path: JsonPath,
): ReadonlyMap<Member, string> {
  const isState = ({ key }: Member) =>
    context.kind === 'declaration' && stateKindOf([...path, key.value]) !== undefined;
  const members = object.members.filter((member) => !isState(member));
  return misspeltKeys({ ...object, members }, fieldsAt(context, path));
}

/** Without the errors on fields that are missing only because they are misspelt: renaming them mends both. */
export function withoutMisspelt(context: DocumentContext, errors: readonly SchemaError[]): SchemaError[] {
  const misspelt = new Map<ObjectNode, ReadonlySet<string>>();
  for (const { keyword, container, path } of errors) {
    if (keyword !== 'additionalProperties' || container?.kind !== 'object' || misspelt.has(container))
      continue;
    misspelt.set(container, new Set(misspeltFields(context, container, path.slice(0, -1)).values()));
  }
  return errors.filter(
    ({ keyword, container, path }) =>
      keyword !== 'required' ||
      container?.kind !== 'object' ||
      !misspelt.get(container)?.has(String(path.at(-1))),
  );
}
