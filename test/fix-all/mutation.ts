import type { TextEdit } from '../../contract/finding.ts';
import { type JsonDocument, textOf } from '../../contract/json/document.ts';
import { insertMember, removeMember, renameKey, replaceText } from '../../contract/json/edit.ts';
import {
  type JsonNode,
  type JsonPath,
  type Member,
  memberOf,
  nodeAt,
  type ObjectNode,
  walk,
} from '../../contract/json/tree.ts';

/** One way to spoil a sound document. */
export interface Mutation {
  readonly name: string;
  readonly target: 'declaration' | 'registry';
  /** The rules that report it, one of them at least. Empty where nothing is wrong. */
  readonly codes: readonly string[];
  /**
   * What `fixAll` makes of it. `restored`: the value that was there before; `mended`: another that has no errors;
   * `open`: only its author can mend it.
   */
  readonly ends: 'restored' | 'mended' | 'open';
  /** Top-level fields that it and its fixes may change, and other places that no two mutations share. */
  readonly zones: readonly string[];
  /** Undefined where the document has no place for it. */
  readonly apply: (place: MutationPlace) => readonly TextEdit[] | undefined;
}

export interface MutationPlace {
  readonly document: JsonDocument;
  /** Some item of a list, the same for the same seed. */
  readonly pick: <T>(items: readonly T[]) => T | undefined;
}

type Apply = Mutation['apply'];

/** A mutation as a row of a table; codes and zones are separated by spaces. */
export type MutationRow = readonly [
  name: string,
  codes: string,
  ends: Mutation['ends'],
  zones: string,
  apply: Apply,
];

/** The source text of the value at `path`, rewritten. */
export function rewrite(path: JsonPath, write: (text: string) => string | undefined): Apply {
  return ({ document }) => {
    const node = nodeAt(document.root, path);
    const text = node && write(textOf(document, node));
    return node === undefined || text === undefined || text === textOf(document, node)
      ? undefined
      : [replaceText(document, node, text)];
  };
}

export function to(path: JsonPath, newText: string): Apply {
  return rewrite(path, () => newText);
}

/** Rewrites one of the values that `path` leads to, where `*` is any item or member. */
export function rewriteSome(path: JsonPath, write: (text: string) => string | undefined): Apply {
  return ({ document, pick }) => {
    const node = pick(
      nodesAt(document.root, path).filter((found) => write(textOf(document, found)) !== undefined),
    );
    const text = node && write(textOf(document, node));
    return node === undefined || text === undefined ? undefined : [replaceText(document, node, text)];
  };
}

export function remove(path: JsonPath): Apply {
  return onMember(path, (document, object, member) => removeMember(document, object, member));
}

export function rename(path: JsonPath, key: string): Apply {
  return onMember(path, (document, _, member) => renameKey(document, member, key));
}

export function add(path: JsonPath, key: string, value: unknown): Apply {
  return ({ document }) => {
    const object = nodeAt(document.root, path);
    if (object?.kind !== 'object' || memberOf(object, key) !== undefined) return undefined;
    return [insertMember(document, object, [key, value])];
  };
}

/** Both, where both can be done. */
export function both(first: Apply, second: Apply): Apply {
  return (place) => {
    const edits = first(place);
    const more = second(place);
    return edits && more && [...edits, ...more];
  };
}

/** Only in documents whose value at `path` is there. */
export function where(path: JsonPath, apply: Apply): Apply {
  return (place) => (nodeAt(place.document.root, path) === undefined ? undefined : apply(place));
}

export function nodesAt(root: JsonNode | undefined, [step, ...rest]: JsonPath): JsonNode[] {
  if (root === undefined) return [];
  if (step === undefined) return [root];
  if (step !== '*') return nodesAt(nodeAt(root, [step]), rest);
  if (root.kind === 'array') return root.items.flatMap((item) => nodesAt(item, rest));
  return root.kind === 'object' ? root.members.flatMap(({ value }) => nodesAt(value, rest)) : [];
}

/** Every object and list of the document with something in it. */
export function containers(root: JsonNode | undefined): (readonly Member[] | readonly JsonNode[])[] {
  return [...walk(root)]
    .map((node) => (node.kind === 'object' ? node.members : node.kind === 'array' ? node.items : []))
    .filter(({ length }) => length > 0);
}

export function members(root: JsonNode | undefined): Member[] {
  return [...walk(root)].flatMap((node) => (node.kind === 'object' ? node.members : []));
}

function onMember(
  path: JsonPath,
  edit: (document: JsonDocument, object: ObjectNode, member: Member) => TextEdit,
): Apply {
  return ({ document, pick }) => {
    const object = pick(nodesAt(document.root, path.slice(0, -1)));
    const member = memberOf(object, String(path.at(-1)));
    return object?.kind === 'object' && member ? [edit(document, object, member)] : undefined;
  };
}
