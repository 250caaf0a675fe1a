import type { Span } from '../finding.ts';
import { type Follower, followerAt, type Gap, gapUpTo, type WordAt, wordAt } from './cursor-gap.ts';
import type { JsonDocument } from './document.ts';
import { isMember } from './locate.ts';
import { elementsOf, endOf, lastUpTo } from './safe-place.ts';
import type { ArrayNode, Container, JsonNode, JsonPath, Member, ObjectNode } from './tree.ts';

/** What is being written at a place of a document, be the text whole or not: what completion needs to know of it. */
export interface JsonCursor {
  readonly kind: 'key' | 'value';
  /** Of the object that the key is for; of the value itself. */
  readonly path: JsonPath;
  /** What the key or value stands in; undefined for the value that is the document. */
  readonly container: Container | undefined;
  /** The member or item that is being written, where the tree has it. */
  readonly element: Member | JsonNode | undefined;
  /** What a choice takes the place of: the word or string at the place, with its quotes; empty where there is none. */
  readonly span: Span;
  /** How much of a string is there. An `open` one lacks its closing quote. */
  readonly quotes: WordAt['quotes'];
  /** What stands between the start of the word, or the opening quote, and the place. */
  readonly typed: string;
  /** Offset at which a comma lacks before. */
  readonly missingComma: number | undefined;
  /** What comes after `span`; a `value` is one whose colon lacks. */
  readonly follows: Follower | 'value';
}

/**
 * What is being written at `offset`: undefined in comments, after a whole string, between a key and its colon, and
 * wherever else neither a key nor a value may stand. Costs the same in documents of any size, save where much of the
 * text before the place is no JSON.
 */
export function cursorAt(document: JsonDocument, offset: number): JsonCursor | undefined {
  const cursor = cursorIn(document, offset);
  const isAfterString = cursor?.quotes === 'closed' && offset === endOf(cursor.span);
  return isAfterString ? undefined : cursor;
}

function cursorIn(document: JsonDocument, offset: number): JsonCursor | undefined {
  const { text, root } = document;
  const place = placeAt(document, offset);
  if (place === undefined)
    return root?.kind === 'object' || root?.kind === 'array' ? undefined : rootCursor(text, offset);
  const cursor = new CursorMaker(text, offset, place);
  return place.container.kind === 'object'
    ? inObject(cursor, place.container)
    : inArray(cursor, place.container);
}

/** The innermost container around an offset. */
interface Place {
  readonly container: Container;
  readonly path: JsonPath;
  /** Of the last element that starts before the offset; -1 where none does. */
  readonly position: number;
}

function placeAt({ text, root }: JsonDocument, offset: number): Place | undefined {
  let place: Place | undefined;
  let path: JsonPath = [];
  let node = root;
  while ((node?.kind === 'object' || node?.kind === 'array') && isInside(text, node, offset)) {
    const position = lastUpTo(elementsOf(node), offset - 1);
    place = { container: node, path, position };
    const element = elementsOf(node)[position];
    if (element === undefined) break;
    path = [...path, isMember(element) ? element.key.value : position];
    node = isMember(element) ? element.value : element;
  }
  return place;
}

/** What follows a container that nothing closes is in it too. */
function isInside(text: string, container: Container, offset: number): boolean {
  if (offset <= container.offset) return false;
  return offset < endOf(container) || !isClosed(text, container);
}

function isClosed(text: string, container: Container): boolean {
  const last = elementsOf(container).at(-1);
  const end = endOf(container) - 1;
  return end >= (last === undefined ? container.offset + 1 : endOf(last)) && /[\]}]/.test(text.charAt(end));
}

/** A document that is nothing but one word, or less. */
function rootCursor(text: string, offset: number): JsonCursor | undefined {
  const start = text.charCodeAt(0) === BYTE_ORDER_MARK ? 1 : 0;
  const gap = gapUpTo(text, { from: start, state: 'before', isList: true }, Math.max(start, offset));
  if (gap?.state !== 'before') return undefined;
  const word = gap.word ?? emptyWord(offset);
  if (followerAt(text, endOf(word.span)) !== 'end') return undefined;
  const { span, quotes, typed } = word;
  const nowhere = { path: [], container: undefined, element: undefined, missingComma: undefined };
  return { kind: 'value', ...nowhere, span, quotes, typed, follows: 'end' };
}

const BYTE_ORDER_MARK = 0xfeff;

function inObject(cursor: CursorMaker, object: ObjectNode): JsonCursor | undefined {
  const { text, offset, position } = cursor;
  const member = object.members[position];
  if (member === undefined) return fromObjectGap(cursor, cursor.gap(object.offset + 1, 'before'));
  const { key } = member;
  if (offset <= endOf(key)) return cursor.key(wordAt(text, key.offset, offset), { element: member });
  const value = ownValue(text, member);
  if (value === undefined) return fromObjectGap(cursor, cursor.gap(endOf(key), 'key', key.value), member);
  if (offset <= value.offset) return beforeValue(cursor, member, value);
  if (isScalar(value) && offset <= endOf(value))
    return cursor.value(wordAt(text, value.offset, offset), { element: member, step: key.value });
  return fromObjectGap(cursor, cursor.gap(endOf(member), 'after'));
}

/** The parser takes the next key for the value where one lacks. */
function ownValue(text: string, { value }: Member): JsonNode | undefined {
  return value?.kind === 'string' && followerAt(text, endOf(value)) === 'colon' ? undefined : value;
}

function fromObjectGap(cursor: CursorMaker, gap: Gap | undefined, element?: Member): JsonCursor | undefined {
  if (gap === undefined || gap.state === 'key') return undefined;
  if (gap.state === 'colon')
    return cursor.value(gap.word, { step: gap.key, ...(gap.key === element?.key.value ? { element } : {}) });
  return cursor.key(gap.word, { missingComma: gap.missingComma });
}

/** Between a key and its value: what is chosen takes the place of a value on the same line. */
function beforeValue(cursor: CursorMaker, member: Member, value: JsonNode): JsonCursor | undefined {
  const { text, offset } = cursor;
  const gap = cursor.gap(endOf(member.key), 'key', member.key.value);
  const isNear = isScalar(value) && /^[ \t]*$/.test(text.slice(offset, value.offset));
  if (gap?.state !== 'colon' || gap.word !== undefined || !isNear) return undefined;
  const span = { offset, length: endOf(value) - offset };
  return cursor.value({ span, quotes: 'none', typed: '' }, { element: member, step: member.key.value });
}

function inArray(cursor: CursorMaker, { offset: start, items }: ArrayNode): JsonCursor | undefined {
  const { text, offset, position } = cursor;
  const item = items[position];
  if (item !== undefined && isScalar(item) && offset <= endOf(item))
    return cursor.value(wordAt(text, item.offset, offset), { element: item, step: position });
  const gap = item === undefined ? cursor.gap(start + 1, 'before') : cursor.gap(endOf(item), 'after');
  if (gap === undefined) return undefined;
  return cursor.value(gap.word, { step: position + 1, missingComma: gap.missingComma });
}

function isScalar(node: JsonNode): boolean {
  return node.kind !== 'object' && node.kind !== 'array';
}

interface Details {
  readonly element?: Member | JsonNode | undefined;
  readonly missingComma?: number | undefined;
}

class CursorMaker {
  readonly text: string;
  readonly offset: number;
  readonly position: number;
  readonly #container: Container;
  readonly #path: JsonPath;

  constructor(text: string, offset: number, { container, path, position }: Place) {
    this.text = text;
    this.offset = offset;
    this.position = position;
    this.#container = container;
    this.#path = path;
  }

  gap(from: number, state: Gap['state'], key?: string): Gap | undefined {
    const isList = this.#container.kind === 'array';
    return gapUpTo(this.text, { from, state, isList, ...(key === undefined ? {} : { key }) }, this.offset);
  }

  key(word: WordAt | undefined, { element, missingComma }: Details): JsonCursor {
    const made = this.#make(word, { element, missingComma });
    const hasValue = element !== undefined && isMember(element) && element.value !== undefined;
    const lacksColon = made.follows === 'element' && made.quotes !== 'open' && hasValue;
    return { ...made, kind: 'key', path: this.#path, follows: lacksColon ? 'value' : made.follows };
  }

  value(
    word: WordAt | undefined,
    { step, ...details }: Details & { readonly step: string | number | undefined },
  ): JsonCursor {
    return { ...this.#make(word, details), kind: 'value', path: [...this.#path, step ?? ''] };
  }

  #make(word: WordAt | undefined, { element, missingComma }: Details): Omit<JsonCursor, 'kind' | 'path'> {
    const { span, quotes, typed } = word ?? emptyWord(this.offset);
    return {
      container: this.#container,
      element,
      span,
      quotes,
      typed,
      missingComma: missingComma ?? (element === undefined ? undefined : this.#commaBefore(element)),
      follows: followerAt(this.text, endOf(span)),
    };
  }

  /** Where a comma lacks between the element before and this one. */
  #commaBefore(element: Member | JsonNode): number | undefined {
    const before = elementsOf(this.#container)[this.position - 1];
    if (before === undefined || (isMember(before) && before.value === undefined)) return undefined;
    const start = { from: endOf(before), state: 'after', isList: this.#container.kind === 'array' } as const;
    return gapUpTo(this.text, start, element.offset)?.missingComma;
  }
}

function emptyWord(offset: number): WordAt {
  return { span: { offset, length: 0 }, quotes: 'none', typed: '' };
}
