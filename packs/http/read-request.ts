import { SCHEMAS } from '../model/generated/schemas.ts';
import { VALIDATORS } from '../model/generated/validators.ts';
import { shapeErrors } from '../model/validator.ts';
import { ServiceProblem } from '../service/problems.ts';
import type { RecordName } from './route.ts';

/** Depth of a body beyond which it is refused before anything walks it. */
const MAX_DEPTH = 64;

export interface ReadBody {
  readonly value: unknown;
  /** As it came. */
  readonly text: string;
}

/** @throws ServiceProblem unsupported-media-type, invalid-body */
export async function readBody(raw: Request, record: RecordName): Promise<ReadBody> {
  const type = raw.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase() ?? '';
  if (type !== 'application/json' && type !== 'application/merge-patch+json')
    throw new ServiceProblem('unsupported-media-type', `The body is ‘${type}’; it must be application/json`);
  const text = await raw.text();
  const value = parse(text);
  const errors = shapeErrors(VALIDATORS[record], value);
  if (errors.length > 0)
    throw new ServiceProblem('invalid-body', `${errors[0]?.path || 'The body'}: ${errors[0]?.message}`, {
      errors,
    });
  return { value, text };
}

function parse(text: string): unknown {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new ServiceProblem('invalid-body', `The body is no JSON: ${String(error)}`, {
      errors: [{ path: '', message: 'is no JSON' }],
    });
  }
  const problem = unstorable(value, MAX_DEPTH);
  if (problem !== undefined) throw new ServiceProblem('invalid-body', problem);
  return value;
}

/** Why a value cannot be kept: JSON may say what no database takes. */
function unstorable(value: unknown, depth: number): string | undefined {
  if (typeof value === 'string') return unstorableText(value);
  if (typeof value !== 'object' || value === null) return undefined;
  if (depth === 0) return `The body is nested deeper than ${MAX_DEPTH}`;
  for (const [key, item] of Object.entries(value)) {
    const problem = unstorableText(key) ?? unstorable(item, depth - 1);
    if (problem !== undefined) return problem;
  }
  return undefined;
}

export function unstorableText(text: string): string | undefined {
  if (text.includes('\0')) return 'A text holds U+0000, which cannot be stored';
  return text.isWellFormed() ? undefined : 'A text holds half of a surrogate pair, which is no character';
}

/** @throws ServiceProblem invalid-parameter where a parameter of the path names nothing that there can be */
export function requireNames(params: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(params)) {
    if (/^[^\u0000-\u001f\u007f]{1,200}$/.test(value)) continue;
    const message = 'must be 1 to 200 characters, none of them a control character';
    throw new ServiceProblem('invalid-parameter', `‘${name}’ ${message}`, {
      errors: [{ path: name, message }],
    });
  }
}

/** @throws ServiceProblem invalid-parameter, which names it */
export function readQuery(url: URL, record: RecordName | undefined): unknown {
  const properties = record === undefined ? {} : propertiesOf(record);
  const query: Record<string, unknown> = {};
  for (const [name, value] of url.searchParams) {
    if (!Object.hasOwn(properties, name)) throw unknownParameter(name, Object.keys(properties));
    const problem = Object.hasOwn(query, name) ? 'A parameter is given twice' : unstorableText(value);
    if (problem !== undefined)
      throw new ServiceProblem('invalid-parameter', problem, { errors: [{ path: name, message: problem }] });
    query[name] = typed(value, properties[name]?.type);
  }
  if (record === undefined) return query;
  const errors = shapeErrors(VALIDATORS[record], query).map(({ path, message }) => ({
    path: path.slice(1),
    message,
  }));
  if (errors.length > 0)
    throw new ServiceProblem('invalid-parameter', `‘${errors[0]?.path}’ ${errors[0]?.message}`, { errors });
  return query;
}

interface PropertySchema {
  readonly type?: string;
  readonly description?: string;
}

export function propertiesOf(record: RecordName): Readonly<Record<string, PropertySchema>> {
  const schema: object = SCHEMAS[record];
  return 'properties' in schema ? (schema.properties as Readonly<Record<string, PropertySchema>>) : {};
}

export function requiredOf(record: RecordName): readonly string[] {
  const schema: object = SCHEMAS[record];
  return 'required' in schema ? (schema.required as readonly string[]) : [];
}

function typed(text: string, type: string | undefined): unknown {
  if (type === 'integer' && /^-?\d{1,15}$/.test(text)) return Number(text);
  if (type === 'boolean' && (text === 'true' || text === 'false')) return text === 'true';
  return text;
}

function unknownParameter(name: string, known: readonly string[]): ServiceProblem {
  const allowed = known.length === 0 ? 'there is none' : `there are ${known.join(', ')}`;
  return new ServiceProblem('invalid-parameter', `There is no parameter ‘${name}’; ${allowed}`, {
    errors: [{ path: name, message: 'is no parameter that is known here' }],
  });
}
