import type { Fix } from '../finding.ts';
import { type JsonDocument, textOf } from '../json/document.ts';
import { replaceNode } from '../json/edit.ts';
import { kindName, typeName } from '../json/kind-name.ts';
import type { JsonNode } from '../json/tree.ts';
import { quote, quoteList } from '../quote.ts';
import type { Draft } from '../rule.ts';
import { safeFix, suggestion } from '../rule.ts';
import { mostSimilar } from '../similar.ts';
import type { SchemaError } from './schema-error.ts';

/** Keywords by which a schema rejects a value that is there, as against a key that is missing or unknown. */
export const VALUE_KEYWORDS = [
  'type',
  'const',
  'enum',
  'pattern',
  'minimum',
  'maximum',
  'exclusiveMinimum',
  'exclusiveMaximum',
  'multipleOf',
  'minLength',
  'maxLength',
  'minItems',
  'maxItems',
  'uniqueItems',
  'contains',
  'minProperties',
  'maxProperties',
  'anyOf',
  'oneOf',
  'allOf',
  'not',
  'if',
] as const;

/** Keywords by which a schema rejects a key. */
export const KEY_KEYWORDS = ['additionalProperties', 'unevaluatedProperties', 'propertyNames'] as const;

/** One draft a value, however many keywords reject it: the one that lists what is allowed says most. */
export function* invalidValues(document: JsonDocument, errors: readonly SchemaError[]): Generator<Draft> {
  const byNode = new Map<JsonNode, SchemaError>();
  for (const error of errors) {
    if (error.node === undefined) continue;
    if (!byNode.has(error.node) || error.keyword === 'enum') byNode.set(error.node, error);
  }
  for (const [node, error] of byNode) {
    yield {
      at: node,
      message: `${quote(textOf(document, node))} is not allowed for ${quote(settingName(error))}: ${requirement(error, node)}`,
      fixes: fixes(document, node, error),
    };
  }
}

/** The nearest key of the path; items of a list are called by the list's. */
function settingName({ path }: SchemaError): string {
  return String(path.findLast((step) => !/^\d+$/.test(String(step))) ?? '');
}

function requirement({ keyword, params }: SchemaError, node: JsonNode): string {
  const allowed = allowedValues(params);
  if (allowed.length === 1) return `only ${quote(JSON.stringify(allowed[0]))} is`;
  if (allowed.length > 1) return `allowed are ${quoteList(allowed.map((value) => JSON.stringify(value)))}`;
  const { comparison, limit, type, pattern, multipleOf } = params;
  if (type !== undefined) return `it must be ${wantedKinds(type)}, not ${kindName(node)}`;
  if (comparison !== undefined) return `it must be ${String(comparison)} ${String(limit)}`;
  if (pattern !== undefined) return `it must match ${String(pattern)}`;
  if (multipleOf !== undefined) return `it must be a multiple of ${String(multipleOf)}`;
  if (limit !== undefined) return `${LIMITS[keyword] ?? 'its limit is'} ${String(limit)}`;
  return 'see its description';
}

const LIMITS: Readonly<Record<string, string>> = {
  minLength: 'its least length is',
  maxLength: 'its greatest length is',
  minItems: 'the fewest items are',
  maxItems: 'the most items are',
  minProperties: 'the fewest fields are',
  maxProperties: 'the most fields are',
};

function wantedKinds(type: unknown): string {
  return typesOf(type).map(typeName).join(' or ');
}

/** So many values are offered to choose from; more are no help. */
const MAX_CHOICES = 6;

function fixes(document: JsonDocument, node: JsonNode, { params }: SchemaError): Fix[] {
  const change = (value: unknown) => replaceNode(document, node, value);
  const title = (value: unknown) => `Change to ${quote(JSON.stringify(value))}`;
  const meant = meantValue(node, params);
  if (meant !== undefined) return [safeFix(title(meant), change(meant))];
  const allowed = allowedValues(params);
  if (allowed.length > MAX_CHOICES) return [];
  return bySimilarity(node, allowed).map((value) => suggestion(title(value), change(value)));
}

/** The value that means the same in a form that is allowed, or undefined where none plainly does. */
function meantValue(node: JsonNode, params: SchemaError['params']): unknown {
  if (node.kind !== 'string' && node.kind !== 'number') return undefined;
  const text = String(node.value).trim();
  const allowed = allowedValues(params);
  if (allowed.length > 0) return allowed.find((value) => String(value).toLowerCase() === text.toLowerCase());
  if (node.kind !== 'string') return undefined;
  const types = typesOf(params.type);
  if (types.includes('boolean') && /^(true|false)$/i.test(text)) return text.toLowerCase() === 'true';
  if (types.includes('integer') && /^-?(0|[1-9]\d{0,14})$/.test(text)) return Number(text);
  if (types.includes('number') && /^-?(0|[1-9]\d{0,14})(\.\d+)?$/.test(text)) return Number(text);
  return undefined;
}

function bySimilarity(node: JsonNode, allowed: readonly unknown[]): readonly unknown[] {
  if (node.kind !== 'string') return allowed;
  const texts = allowed.filter((value) => typeof value === 'string');
  const nearest = mostSimilar(node.value, texts);
  return nearest === undefined ? allowed : [nearest, ...allowed.filter((value) => value !== nearest)];
}

function allowedValues({ allowedValues: many, ...params }: SchemaError['params']): readonly unknown[] {
  if (Array.isArray(many)) return many;
  return 'allowedValue' in params ? [params.allowedValue] : [];
}

function typesOf(type: unknown): readonly string[] {
  return Array.isArray(type)
    ? type.map(String)
    : String(type ?? '')
        .split(',')
        .filter(Boolean);
}
