import type { JsonNode } from './tree.ts';

/** `a list`, `true or false`: what a message calls a value of that kind. */
export function kindName({ kind }: JsonNode): string {
  return KIND_NAMES[kind];
}

const KIND_NAMES: Readonly<Record<JsonNode['kind'], string>> = {
  object: 'an object',
  array: 'a list',
  string: 'a string',
  number: 'a number',
  boolean: 'true or false',
  null: 'null',
};
