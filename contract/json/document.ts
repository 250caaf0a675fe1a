import type { Span } from '../finding.ts';
import { parseJson } from './parse.ts';
import type { SyntaxProblem } from './syntax-problem.ts';
import type { JsonNode } from './tree.ts';

/** One file's text with its tree. `text` keeps a byte order mark and its line endings as they are. */
export interface JsonDocument {
  readonly uri: string;
  readonly text: string;
  readonly root: JsonNode | undefined;
  readonly problems: readonly SyntaxProblem[];
  /** Where brackets do not match: offset from which on elements may stand in another container than was meant. */
  readonly doubtfulFrom?: number;
  /** Present where some bracket has no partner, so that any part of the text may bear on any other. */
  readonly hasLostBracket?: true;
}

export function parseDocument(uri: string, text: string): JsonDocument {
  return { uri, text, ...parseJson(text) };
}

/** The source text under `span`. */
export function textOf(document: JsonDocument, { offset, length }: Span): string {
  return document.text.slice(offset, offset + length);
}

/** Whether the document cannot be read as JSON at some place; its tree then lacks parts the author may have written. */
export function isBroken(document: JsonDocument): boolean {
  return document.problems.some(
    ({ kind }) => kind === 'invalid' || kind === 'too-large' || kind === 'too-deep',
  );
}
