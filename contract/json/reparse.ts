import type { Span } from '../finding.ts';
import { changedText, growthOf, type TextChange } from '../text-change.ts';
import { type JsonDocument, parseDocument } from './document.ts';
import { MAX_DEPTH, MAX_LENGTH, type Piece, parsePiece } from './parse.ts';
import { MAX_PROBLEMS } from './problem-list.ts';
import {
  elementsOf,
  endOf,
  isSafeEnd,
  lastUpTo,
  type SafePlace,
  safeLineEnd,
  safePlaceBefore,
} from './safe-place.ts';
import { shifted, withPiece, withValue } from './splice.ts';
import type { SyntaxProblem } from './syntax-problem.ts';
import type { Container, JsonNode, Member } from './tree.ts';

/**
 * The document that `parseDocument` makes of the changed text, for far less where the change is small. Nodes before
 * the change are shared with `document`.
 *
 * Only some elements of the innermost container around the change are read again, from a safe place before the change
 * to one after it. Where no bracket was lost, before or now, and both readings come to that place in the same
 * container, all that follows is read alike. Where they do not, the same is tried in the containers further out, and
 * at last with the whole text.
 */
export function reparse(document: JsonDocument, change: TextChange): JsonDocument {
  const text = changedText(document.text, change);
  return patched({ document, text, change }) ?? parseDocument(document.uri, text);
}

/** `document` after `changes`, each made to the text that those before it leave. */
export function reparseAll(document: JsonDocument, changes: readonly TextChange[]): JsonDocument {
  if (changes.length <= FEW) return changes.reduce(reparse, document);
  return parseDocument(document.uri, changes.reduce(changedText, document.text));
}

/** With more changes, to read the text once costs less than to move the nodes after each of them. */
const FEW = 8;

interface Edit {
  readonly document: JsonDocument;
  /** After the change. */
  readonly text: string;
  readonly change: TextChange;
}

/** A container that holds the change between its brackets. */
interface Level {
  readonly container: Container;
  /** Of the element that holds the change or stands before it; -1 where none does. */
  readonly position: number;
}

function patched(edit: Edit): JsonDocument | undefined {
  const { document, text, change } = edit;
  const isKnown = !document.hasLostBracket && document.problems.length < MAX_PROBLEMS;
  if (!isKnown || text.length > MAX_LENGTH) return undefined;
  const levels = levelsAround(document, change.span);
  let spent = 0;
  for (let level = levels.pop(); level !== undefined && spent <= text.length / 2; level = levels.pop()) {
    const reading = readAgain(edit, level.container, levels.length);
    if (reading !== undefined) return assembled(edit, reading, levels);
    spent += level.container.length;
  }
  return undefined;
}

/** Outermost first. */
function levelsAround({ text, root }: JsonDocument, span: Span): Level[] {
  const levels: Level[] = [];
  let node = root;
  while (levels.length < MAX_DEPTH && (node?.kind === 'object' || node?.kind === 'array')) {
    if (node.offset >= span.offset || endOf(node) <= endOf(span)) break;
    const position = lastUpTo(elementsOf(node), span.offset);
    levels.push({ container: node, position });
    node = node.kind === 'object' ? enteredValue(text, node.members[position]) : node.items[position];
  }
  return levels;
}

/** Undefined too after a key whose line ends before its closing quote: the parser then has that still in mind. */
function enteredValue(text: string, member: Member | undefined): JsonNode | undefined {
  if (member === undefined || /[\r\n]/.test(text.charAt(endOf(member.key)))) return undefined;
  return member.value;
}

/** What was read of one container. */
interface Reading {
  readonly container: Container;
  readonly start: SafePlace;
  readonly piece: Piece;
}

function readAgain(
  { document, text, change }: Edit,
  container: Container,
  depth: number,
): Reading | undefined {
  const start = safePlaceBefore(document.text, container, change.span.offset);
  if (start === undefined) return undefined;
  const growth = growthOf(change);
  // No token that ends further on can be part of what is read.
  const limit = safeLineEnd(text, endOf(container) + growth);
  const piece = parsePiece(
    text.slice(0, limit),
    { kind: container.kind, depth, offset: start.offset },
    (offset) => {
      const before = offset - growth;
      return before >= endOf(change.span) && isSafeEnd(document.text, container, before);
    },
  );
  return piece && { container, start, piece };
}

/** @param around the containers around the one that was read again, outermost first */
function assembled(
  { document, text, change }: Edit,
  reading: Reading,
  around: Level[],
): JsonDocument | undefined {
  const { container, start, piece } = reading;
  const growth = growthOf(change);
  const end = piece.end - growth;
  const problems = [
    ...document.problems.filter((problem) => precedes(problem, start.offset)),
    ...piece.problems,
    ...document.problems
      .filter((problem) => !precedes(problem, end))
      .map((problem) => shifted(problem, growth)),
  ];
  if (problems.length >= MAX_PROBLEMS) return undefined;
  const to = lastUpTo(elementsOf(container), end) + 1;
  let root = withPiece(container, piece.container, { from: start.position, to, by: growth });
  for (const level of around.reverse()) root = withValue(level.container, level.position, root, growth);
  return { uri: document.uri, text, root, problems };
}

/** Whether the parser reports `problem` before it passes the comma or bracket at `offset`. */
function precedes(problem: SyntaxProblem, offset: number): boolean {
  // What lacks is reported just after the text before it; a trailing comma, when the bracket after it comes.
  return problem.offset < offset || (problem.offset === offset && problem.length === 0);
}
