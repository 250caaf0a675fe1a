import { CompletionItemKind } from 'vscode-languageserver';
import { schemaAt } from '../../../contract/schema/fields.ts';
import type { Choice, Choices, CompletionPlace } from './choice.ts';
import { declarationValues } from './declaration-values.ts';
import { fieldDocumentation } from './field-documentation.ts';
import { projectValues } from './project-values.ts';
import { registryValues } from './registry-values.ts';
import { skeletonAt } from './skeleton.ts';

/** What the value at a place may be. */
export async function valueChoices(place: CompletionPlace): Promise<Choices> {
  return (await ownValues(place)) ?? { choices: schemaValues(place) };
}

/** Undefined where only the schema knows. */
async function ownValues(place: CompletionPlace): Promise<Choices | undefined> {
  const { context } = place;
  switch (context.kind) {
    case 'declaration':
      return declarationValues({ ...place, context });
    case 'registry':
      return registryValues({ ...place, context });
    case 'project':
      return projectValues({ ...place, context });
    case 'bindings':
      return undefined;
  }
}

function schemaValues(place: CompletionPlace): Choice[] {
  const { context, cursor } = place;
  const schema = schemaAt(context, cursor.path);
  if (schema === undefined) return [];
  if (schema.const !== undefined) return [scalar(place, schema.const)];
  if (schema.enum !== undefined)
    return schema.enum.map((value) => scalar(place, value, value === schema.default ? 'default' : undefined));
  if (schema.type === 'boolean') return [scalar(place, true), scalar(place, false)];
  const { default: fallback } = schema;
  if (fallback !== undefined && !Array.isArray(fallback)) return [scalar(place, fallback, 'default')];
  const isContainer = schema.type === 'object' || schema.type === 'array';
  return isContainer && cursor.span.length === 0 ? containers(place, schema.type) : [];
}

function scalar({ context, cursor }: CompletionPlace, value: unknown, detail?: string): Choice {
  return {
    label: String(value),
    kind: CompletionItemKind.Value,
    ...(detail === undefined ? {} : { detail }),
    documentation: fieldDocumentation(context, cursor.path),
    insert: { kind: 'value', value },
  };
}

/** Of a list of numbers not even the brackets are offered where an item is to come: nobody could say which. */
function containers({ context, cursor }: CompletionPlace, type: 'object' | 'array'): Choice[] {
  const value = skeletonAt(context, cursor.path);
  return [
    {
      label: labelOf(value, type),
      kind: CompletionItemKind.Struct,
      documentation: fieldDocumentation(context, cursor.path),
      insert: { kind: 'value', value },
    },
  ];
}

/** `{ index, palette }`, `[…]` */
function labelOf(value: unknown, type: 'object' | 'array'): string {
  if (type === 'array') return '[…]';
  const keys = Object.keys(Object(value)).filter((key) => /^\w+$/.test(key));
  return keys.length === 0 ? '{…}' : `{ ${keys.join(', ')} }`;
}
