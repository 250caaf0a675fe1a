import type { Span } from '../finding.ts';
import { endOf } from './safe-place.ts';

/** A word or string that a place is in or at the end of. */
export interface WordAt {
  readonly span: Span;
  readonly quotes: 'none' | 'open' | 'closed';
  /** What of it stands before the place, without the opening quote. */
  readonly typed: string;
}

/** What was read between two elements, up to a place. */
export interface Gap {
  /** What went before: nothing or a comma; a key; a key's colon; a value. */
  readonly state: 'before' | 'key' | 'colon' | 'after';
  /** The key that went before, where no comma came since. */
  readonly key: string | undefined;
  /** The word that the place is in or at the end of. */
  readonly word: WordAt | undefined;
  /** Where a comma is to stand before anything else may come. */
  readonly missingComma: number | undefined;
}

export interface GapStart {
  readonly from: number;
  /** What stands before `from`. */
  readonly state: Gap['state'];
  readonly key?: string;
  /** Whether the elements are items, which have no keys. */
  readonly isList: boolean;
}

/** What comes next in the text: a colon, something that wants a comma before it, or neither. */
export type Follower = 'colon' | 'element' | 'end';

/**
 * Reads what stands between an element and `offset`, which the tree has nothing of. Undefined where the place is in
 * a comment, or a bracket comes in between.
 */
export function gapUpTo(text: string, start: GapStart, offset: number): Gap | undefined {
  let { state, key } = start;
  let last = start.from;
  for (const token of tokensFrom(text, start.from)) {
    if (token.offset >= offset) break;
    const end = endOf(token);
    if (token.kind === 'bracket') return undefined;
    if (token.kind === 'comment') {
      if (end > offset || (end === offset && !token.source.endsWith('*/'))) return undefined;
      continue;
    }
    if (token.kind === 'word' && end >= offset) {
      const missingComma = state === 'after' ? last : undefined;
      return { state, key, word: wordAt(text, token.offset, offset), missingComma };
    }
    if (token.kind === 'word' && state !== 'colon' && !start.isList) key = contentOf(token.source);
    state = stateAfter(state, token.kind, start.isList);
    if (state === 'before') key = undefined;
    last = end;
  }
  return { state, key, word: undefined, missingComma: state === 'after' ? last : undefined };
}

/** The word or string that begins at `start`, of which `offset` is a place. */
export function wordAt(text: string, start: number, offset: number): WordAt {
  const source = matchAt(WORD, text, start);
  const quote = /^["']/.exec(source)?.[0];
  const end = start + source.length;
  if (quote === undefined)
    return {
      span: { offset: start, length: source.length },
      quotes: 'none',
      typed: text.slice(start, offset),
    };
  const typed = text.slice(start + 1, offset);
  const isClosed = CLOSED.test(source) && !/[\w$]/.test(text.charAt(end));
  if (isClosed) return { span: { offset: start, length: source.length }, quotes: 'closed', typed };
  // What comes after it on the line, up to another string's quote, is not part of it.
  const rest = matchAt(REST, text, offset).length;
  return { span: { offset: start, length: offset + rest - start }, quotes: 'open', typed };
}

export function followerAt(text: string, offset: number): Follower {
  SPACE.lastIndex = offset;
  const next = text.charAt(SPACE.test(text) ? SPACE.lastIndex : offset);
  if (next === ':') return 'colon';
  return /^[,\]}]?$/.test(next) ? 'end' : 'element';
}

interface Token extends Span {
  readonly kind: 'word' | 'comma' | 'colon' | 'bracket' | 'comment';
  readonly source: string;
}

function* tokensFrom(text: string, from: number): Generator<Token> {
  for (let offset = from; offset < text.length; ) {
    const code = text.charCodeAt(offset);
    if (code === 0x20 || (code >= 0x09 && code <= 0x0d)) {
      offset++;
      continue;
    }
    const source = matchAt(TOKEN, text, offset) || text.charAt(offset);
    yield { kind: kindOf(source), offset, length: source.length, source };
    offset += source.length;
  }
}

function kindOf(source: string): Token['kind'] {
  if (source === ',') return 'comma';
  if (source === ':') return 'colon';
  if (/^[{}[\]]$/.test(source)) return 'bracket';
  return /^\/[/*]/.test(source) ? 'comment' : 'word';
}

function stateAfter(state: Gap['state'], kind: Token['kind'], isList: boolean): Gap['state'] {
  if (kind === 'comma') return 'before';
  if (kind === 'colon') return isList ? state : 'colon';
  return isList || state === 'colon' ? 'after' : 'key';
}

const STRING = /"(?:\\[^\r\n]|[^"\\\r\n])*"?|'(?:\\[^\r\n]|[^'\\\r\n])*'?/;
const CLOSED = /^(["'])(?:\\.|(?!\1)[^\\])*\1$/;
const BARE = /(?:[^\s{}[\]:,"/]|\/(?![/*]))+/;
const WORD = new RegExp(`${STRING.source}|${BARE.source}`, 'y');
const TOKEN = new RegExp(
  `//[^\\r\\n]*|/\\*[\\s\\S]*?(?:\\*/|$)|[{}[\\]:,]|${STRING.source}|${BARE.source}`,
  'y',
);
const SPACE = /(?:\s+|\/\/[^\r\n]*|\/\*[\s\S]*?(?:\*\/|$))*/y;
const REST = /[\w./-]*/y;

function matchAt(pattern: RegExp, text: string, offset: number): string {
  pattern.lastIndex = offset;
  return pattern.exec(text)?.[0] ?? '';
}

/** A key's text, as far as it can be told. */
function contentOf(source: string): string {
  return source.replace(/^["']|["']$/g, '');
}
