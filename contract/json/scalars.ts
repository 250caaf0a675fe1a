import { nearValue } from './near-json.ts';
import type { ProblemList } from './problem-list.ts';
import type { TokenStream } from './token-stream.ts';
import { Token } from './tokens.ts';
import type { BooleanNode, JsonNode, NullNode, NumberNode, StringNode } from './tree.ts';

/** The string, number or word that `tokens` stand at; undefined, with a problem, where it is no value. */
export function takeScalar(tokens: TokenStream, problems: ProblemList): JsonNode | undefined {
  const { kind } = tokens;
  switch (kind) {
    case Token.string:
      return takeString(tokens);
    case Token.number:
      return takeNumber(tokens, Number(tokens.value));
    case Token.true:
    case Token.false:
      return takeBoolean(tokens, kind === Token.true);
    case Token.null:
      return takeNull(tokens);
    case Token.unknown:
      return takeWord(tokens, problems);
    default:
      problems.invalid('A value is expected here', tokens.span);
      return undefined;
  }
}

/** The key that `tokens` stand at: a string, or a word that lacks its quotes. */
export function takeKey(tokens: TokenStream, problems: ProblemList): StringNode {
  if (tokens.kind === Token.string) return takeString(tokens);
  const { source, span } = tokens;
  const near = nearValue(source).value;
  const value = typeof near === 'string' ? near : source;
  const mend = { newText: JSON.stringify(value), kind: 'safe' } as const;
  problems.invalid('A key is written in double quotes', span, mend);
  return takeText(tokens, value);
}

function takeString(tokens: TokenStream): StringNode {
  const { isOpenString } = tokens;
  const node = takeText(tokens, tokens.value);
  if (isOpenString) tokens.isRecovering = true;
  return node;
}

function takeWord(tokens: TokenStream, problems: ProblemList): JsonNode | undefined {
  const { span } = tokens;
  const { message, value, mend } = nearValue(tokens.source);
  if (value !== undefined) problems.invalid(message, span, mend);
  if (value === null) return takeNull(tokens);
  if (typeof value === 'string') return takeText(tokens, value);
  if (typeof value === 'number') return takeNumber(tokens, value);
  if (typeof value === 'boolean') return takeBoolean(tokens, value);
  problems.invalid(message, span, tokens.isFollowedByWord() ? undefined : mend);
  tokens.recover();
  return undefined;
}

function takeText(tokens: TokenStream, value: string): StringNode {
  const { offset, end } = tokens;
  tokens.next();
  return { kind: 'string', value: detached(value), offset, length: end - offset };
}

function takeNumber(tokens: TokenStream, value: number): NumberNode {
  const { offset, end } = tokens;
  tokens.next();
  return { kind: 'number', value, offset, length: end - offset };
}

function takeBoolean(tokens: TokenStream, value: boolean): BooleanNode {
  const { offset, end } = tokens;
  tokens.next();
  return { kind: 'boolean', value, offset, length: end - offset };
}

function takeNull(tokens: TokenStream): NullNode {
  const { offset, end } = tokens;
  tokens.next();
  return { kind: 'null', offset, length: end - offset };
}

/**
 * Engines keep the whole of a text alive for a piece that was cut from it, and nodes outlive their text where the
 * next version of a document shares them.
 */
function detached(value: string): string {
  return value.length < CUT ? value : ` ${value}`.slice(1);
}

/** Shorter pieces are copied. */
const CUT = 13;
