import { unreachable } from '../unreachable.ts';
import type { Container, JsonNode, Member } from './tree.ts';

/**
 * Trees in which one place changed. What stands before the place is shared with the old tree, what stands after it is
 * copied to its new offset. Copies are written out as the parser writes nodes, so that all nodes of a kind keep one
 * shape: thousands of them are made for one key that is pressed.
 */

export interface Place {
  /** Positions of the elements that go, `to` excluded. */
  readonly from: number;
  readonly to: number;
  /** How far what follows them moves. */
  readonly by: number;
}

/** `container` with the elements of `piece`, a container of the same kind, at `place`. */
export function withPiece(container: Container, piece: Container, place: Place): Container {
  const { kind, offset } = container;
  const length = container.length + place.by;
  if (kind === 'object' && piece.kind === 'object')
    return { kind, offset, length, members: spliced(container.members, piece.members, place, shiftedMember) };
  if (kind === 'array' && piece.kind === 'array')
    return { kind, offset, length, items: spliced(container.items, piece.items, place, shiftedNode) };
  return unreachable('a piece of another kind than its container');
}

/** `container` with `value` in its element at `position`, which grows by `by`. */
export function withValue(container: Container, position: number, value: JsonNode, by: number): Container {
  const place = { from: position, to: position + 1, by };
  const { kind, offset, length } = container;
  if (kind === 'array') return withPiece(container, { kind, offset, length, items: [value] }, place);
  const members = container.members
    .slice(position, position + 1)
    .map((member) => ({ key: member.key, value, offset: member.offset, length: member.length + by }));
  return withPiece(container, { kind, offset, length, members }, place);
}

export function shifted<T extends { readonly offset: number }>(place: T, by: number): T {
  return by === 0 ? place : { ...place, offset: place.offset + by };
}

type Shift<T> = (element: T, by: number) => T;

function spliced<T>(
  elements: readonly T[],
  inserted: readonly T[],
  { from, to, by }: Place,
  shift: Shift<T>,
): readonly T[] {
  const all = elements.slice(0, from);
  for (const element of inserted) all.push(element);
  for (let position = to; position < elements.length; position++) {
    const element = elements[position];
    if (element !== undefined) all.push(by === 0 ? element : shift(element, by));
  }
  return all;
}

function shiftedMember({ key, value, offset, length }: Member, by: number): Member {
  return {
    key: { kind: 'string', value: key.value, offset: key.offset + by, length: key.length },
    value: value && shiftedNode(value, by),
    offset: offset + by,
    length,
  };
}

function shiftedNode(node: JsonNode, by: number): JsonNode {
  const { length } = node;
  const offset = node.offset + by;
  switch (node.kind) {
    case 'object':
      return {
        kind: 'object',
        offset,
        length,
        members: node.members.map((member) => shiftedMember(member, by)),
      };
    case 'array':
      return { kind: 'array', offset, length, items: node.items.map((item) => shiftedNode(item, by)) };
    case 'string':
      return { kind: 'string', value: node.value, offset, length };
    case 'number':
      return { kind: 'number', value: node.value, offset, length };
    case 'boolean':
      return { kind: 'boolean', value: node.value, offset, length };
    case 'null':
      return { kind: 'null', offset, length };
  }
}
