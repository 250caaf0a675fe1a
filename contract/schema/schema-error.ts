import type { JsonNode, JsonPath, Member, ObjectNode } from '../json/tree.ts';
import { memberOf, nodeAt } from '../json/tree.ts';

/** One error of a compiled JSON Schema validator, placed in the tree. */
export interface SchemaError {
  readonly keyword: string;
  /** Path of the offending value; for `required` and `additionalProperties`, of the property that is missing or extra. */
  readonly path: JsonPath;
  /** The offending value; for `required`, undefined. */
  readonly node: JsonNode | undefined;
  /** The object that lacks or holds the property, else the container of `node`; undefined at the root. */
  readonly container: JsonNode | undefined;
  /** The member of that object, where the path ends at one. */
  readonly member: Member | undefined;
  /** The keyword's parameters as ajv names them: `{ type }`, `{ allowedValues }`, `{ limit }`, `{ pattern }`. */
  readonly params: Readonly<Record<string, unknown>>;
}

/** The shape of ajv's compiled validators, which leave their errors on the function. */
export interface Validator {
  (data: unknown): boolean;
  errors?: readonly ValidatorError[] | null;
}

interface ValidatorError {
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** A value that breaks its schema in more places says no more with more of them. */
const MAX_ERRORS = 5000;

/**
 * The errors of `validate` on `value`, which is the subtree of `root` at `base`. Errors at one path and keyword are
 * reported once, in document order as ajv walks it.
 */
export function schemaErrors(
  validate: Validator,
  { root, base, value }: { root: JsonNode | undefined; base: JsonPath; value: unknown },
): SchemaError[] {
  if (validate(value)) return [];
  const errors = new Map<string, SchemaError>();
  for (const { instancePath, keyword, params } of validate.errors ?? []) {
    const path = [...base, ...pointerSteps(instancePath), ...propertyOf(params)];
    const key = `${keyword} ${JSON.stringify(path)}`;
    if (errors.size === MAX_ERRORS) break;
    if (!errors.has(key)) errors.set(key, place(root, { keyword, path, params }));
  }
  return [...errors.values()];
}

function place(
  root: JsonNode | undefined,
  error: Pick<SchemaError, 'keyword' | 'path' | 'params'>,
): SchemaError {
  const last = error.path.at(-1);
  const container = last === undefined ? undefined : nodeAt(root, error.path.slice(0, -1));
  const member = container?.kind === 'object' ? memberOf(container, String(last)) : undefined;
  return { ...error, node: nodeAt(root, error.path), container, member };
}

export function missingFrom({ container }: SchemaError): ObjectNode | undefined {
  return container?.kind === 'object' ? container : undefined;
}

function pointerSteps(pointer: string): string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
}

function propertyOf(params: Readonly<Record<string, unknown>>): string[] {
  const name = params.missingProperty ?? params.additionalProperty ?? params.propertyName;
  return typeof name === 'string' ? [name] : [];
}
