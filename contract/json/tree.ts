import type { Span } from '../finding.ts';

/**
 * A JSON document with the exact place of every key and value. Duplicate keys all stay; a member whose value is
 * absent or unreadable keeps `value: undefined`. Number nodes carry the literal's text in the document's span.
 */
export type JsonNode = ObjectNode | ArrayNode | StringNode | NumberNode | BooleanNode | NullNode;

export type Container = ObjectNode | ArrayNode;

export interface ObjectNode extends Span {
  readonly kind: 'object';
  readonly members: readonly Member[];
}
export interface ArrayNode extends Span {
  readonly kind: 'array';
  readonly items: readonly JsonNode[];
}
export interface StringNode extends Span {
  readonly kind: 'string';
  readonly value: string;
}
export interface NumberNode extends Span {
  readonly kind: 'number';
  readonly value: number;
}
export interface BooleanNode extends Span {
  readonly kind: 'boolean';
  readonly value: boolean;
}
export interface NullNode extends Span {
  readonly kind: 'null';
}

/** `"key": value`; its span runs from the key's opening quote to the end of the value. */
export interface Member extends Span {
  readonly key: StringNode;
  readonly value: JsonNode | undefined;
}

export type JsonPath = readonly (string | number)[];

/** The last member of that name, as `JSON.parse` would choose; undefined where `node` is no object. */
export function memberOf(node: JsonNode | undefined, key: string): Member | undefined {
  if (node?.kind !== 'object') return undefined;
  if (node.members.length > LARGE) return lastMembers(node).get(key);
  return node.members.findLast((member) => member.key.value === key);
}

/** From so many members on, looking through all of them for each key would take quadratic time. */
const LARGE = 32;
const large = new WeakMap<ObjectNode, ReadonlyMap<string, Member>>();

function lastMembers(node: ObjectNode): ReadonlyMap<string, Member> {
  const known = large.get(node);
  if (known !== undefined) return known;
  const members = new Map(node.members.map((member) => [member.key.value, member]));
  large.set(node, members);
  return members;
}

export function childOf(node: JsonNode | undefined, key: string): JsonNode | undefined {
  return memberOf(node, key)?.value;
}

/** The node at `path` (object keys, array positions), or undefined where the document has none. */
export function nodeAt(root: JsonNode | undefined, path: JsonPath): JsonNode | undefined {
  let node = root;
  for (const step of path) {
    if (node === undefined) return undefined;
    if (node.kind === 'array') node = node.items[Number(step)];
    else node = childOf(node, String(step));
  }
  return node;
}

export function stringAt(root: JsonNode | undefined, path: JsonPath): string | undefined {
  const node = nodeAt(root, path);
  return node?.kind === 'string' ? node.value : undefined;
}

/**
 * The document as plain data, for validators. A key such as `__proto__` is an own key like any other; members
 * without a value are left out; of duplicate keys the last one stands.
 */
export function toValue(node: JsonNode | undefined): unknown {
  if (node === undefined) return undefined;
  switch (node.kind) {
    case 'object':
      return toObject(node);
    case 'array':
      return node.items.map(toValue);
    case 'null':
      return null;
    default:
      return node.value;
  }
}

function toObject({ members }: ObjectNode): Record<string, unknown> {
  const object: Record<string, unknown> = {};
  for (const { key, value } of members) {
    if (value === undefined) continue;
    const plain = toValue(value);
    // Assigned, it would become what the object inherits from.
    if (key.value === '__proto__')
      Object.defineProperty(object, key.value, {
        value: plain,
        enumerable: true,
        configurable: true,
        writable: true,
      });
    else object[key.value] = plain;
  }
  return object;
}

/** Every node under and including `node`, parents before children. */
export function* walk(node: JsonNode | undefined): Generator<JsonNode> {
  if (node === undefined) return;
  yield node;
  if (node.kind === 'object') for (const member of node.members) yield* walk(member.value);
  else if (node.kind === 'array') for (const item of node.items) yield* walk(item);
}
