import type { JsonNode } from './tree.ts';

/** `a whole number` for `integer`: what a message calls a type of JSON Schema. */
export function typeName(type: string): string {
  return TYPE_NAMES[type] ?? type;
}

/** `a list`, `true or false`: what a message calls a value of that kind. */
export function kindName({ kind }: JsonNode): string {
  return typeName(kind);
}

const TYPE_NAMES: Readonly<Record<string, string>> & Readonly<Record<JsonNode['kind'], string>> = {
  object: 'an object',
  array: 'a list',
  string: 'a string',
  number: 'a number',
  integer: 'a whole number',
  boolean: 'true or false',
  null: 'null',
};
