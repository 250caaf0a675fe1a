import type { Span } from '../finding.ts';
import { nearValue } from './near-json.ts';
import type { ProblemList } from './problem-list.ts';
import type { TokenStream } from './token-stream.ts';
import { Token } from './tokens.ts';
import type { JsonNode, StringNode } from './tree.ts';

/** The string, number or word that `tokens` stand at; undefined, with a problem, where it is no value. */
export function takeScalar(tokens: TokenStream, problems: ProblemList): JsonNode | undefined {
  const { kind } = tokens;
  switch (kind) {
    case Token.string:
      return takeString(tokens);
    case Token.number:
      return take(tokens, { kind: 'number', value: Number(tokens.source) });
    case Token.true:
    case Token.false:
      return take(tokens, { kind: 'boolean', value: kind === Token.true });
    case Token.null:
      return take(tokens, { kind: 'null' });
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
  return take(tokens, { kind: 'string', value });
}

function takeString(tokens: TokenStream): StringNode {
  const { isOpenString, value } = tokens;
  const node = take(tokens, { kind: 'string', value });
  if (isOpenString) tokens.isRecovering = true;
  return node;
}

function takeWord(tokens: TokenStream, problems: ProblemList): JsonNode | undefined {
  const { span } = tokens;
  const { message, value, mend } = nearValue(tokens.source);
  if (value !== undefined) problems.invalid(message, span, mend);
  if (value === null) return take(tokens, { kind: 'null' });
  if (typeof value === 'string') return take(tokens, { kind: 'string', value });
  if (typeof value === 'number') return take(tokens, { kind: 'number', value });
  if (typeof value === 'boolean') return take(tokens, { kind: 'boolean', value });
  problems.invalid(message, span, tokens.isFollowedByWord() ? undefined : mend);
  tokens.recover();
  return undefined;
}

function take<const T extends object>(tokens: TokenStream, node: T): T & Span {
  const { span } = tokens;
  tokens.next();
  return { ...node, ...span };
}
