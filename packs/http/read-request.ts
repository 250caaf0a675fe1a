import { SCHEMAS } from '../model/generated/schemas.ts';
import { VALIDATORS } from '../model/generated/validators.ts';
import { shapeErrors } from '../model/validator.ts';
import { ServiceProblem } from '../service/problems.ts';
import type { RecordName } from './route.ts';

/** Depth of a body beyond which it is refused before anything walks it. */
const MAX_DEPTH = 64;

/** @throws ServiceProblem unsupported-media-type, invalid-body */
export async function readBody(raw: Request, record: RecordName): Promise<{ value: unknown; text: string }> {
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
  if (isDeeper(value, MAX_DEPTH))
    throw new ServiceProblem('invalid-body', `The body is nested deeper than ${MAX_DEPTH}`);
  return value;
}

function isDeeper(value: unknown, depth: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  if (depth === 0) return true;
  for (const item of Object.values(value)) if (isDeeper(item, depth - 1)) return true;
  return false;
}

/** @throws ServiceProblem invalid-parameter, which names it */
export function readQuery(url: URL, record: RecordName | undefined): unknown {
  const properties = record === undefined ? {} : propertiesOf(record);
  const query: Record<string, unknown> = {};
  for (const [name, value] of url.searchParams) {
    if (!Object.hasOwn(properties, name)) throw unknownParameter(name, Object.keys(properties));
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
}

export function propertiesOf(record: RecordName): Readonly<Record<string, PropertySchema>> {
  const schema: object = SCHEMAS[record];
  return 'properties' in schema ? (schema.properties as Readonly<Record<string, PropertySchema>>) : {};
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
