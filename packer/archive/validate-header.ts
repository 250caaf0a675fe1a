import { validate } from '../generated/archive-header.ts';

/** The first thing wrong with a header by `schemas/archive-header.schema.json`, with its JSON Pointer; or undefined. */
export function headerProblem(header: unknown): HeaderProblem | undefined {
  return validate(header) ? undefined : validate.errors?.[0];
}

interface HeaderProblem {
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
}
