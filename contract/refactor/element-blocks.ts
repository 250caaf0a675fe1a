import type { Span } from '../finding.ts';
import type { JsonDocument } from '../json/document.ts';
import { type GapPiece, gapAfter, gapPieces, isComment } from '../json/gap.ts';
import type { ArrayNode } from '../json/tree.ts';

/** An element of a list with the comments that are about it, as text that can stand in another's place. */
export interface ElementBlock {
  /** From the comments above it to the end of its line's comments, its comma included where it is on that line. */
  readonly span: Span;
  /** The comments above it and the element. */
  readonly head: string;
  /** Those that follow it on its line. */
  readonly comments: readonly string[];
  readonly hasComma: boolean;
  /** Whether it can only stand where a line ends, because its last comment runs to the end of one. */
  readonly endsLine: boolean;
  /** Whether a line ends where it ends. */
  readonly isLineEnd: boolean;
}

/** The elements of a sound list as blocks, in order; undefined where a comment is about none of them. */
export function elementBlocks(
  document: JsonDocument,
  { offset, length, items }: ArrayNode,
): ElementBlock[] | undefined {
  const { text } = document;
  const blocks: ElementBlock[] = [];
  let above = commentsOfFirst(gapPieces(text, offset + 1, items[0]?.offset ?? offset + 1));
  for (const [position, item] of items.entries()) {
    const next = items[position + 1];
    const end = item.offset + item.length;
    const gap = gapAfter(text, end, next?.offset ?? offset + length - 1, next === undefined);
    const ownEnd = Math.max(end, ...[...gap.comments, ...commaOnLine(gap.pieces)].map(endOf));
    const start = above[0]?.offset ?? item.offset;
    blocks.push({
      span: { offset: start, length: ownEnd - start },
      head: text.slice(start, end),
      comments: gap.comments.map((piece) => text.slice(piece.offset, endOf(piece))),
      hasComma: commaOnLine(gap.pieces).length > 0,
      endsLine: gap.comments.at(-1)?.kind === 'line-comment',
      isLineEnd: /^[ \t]*[\r\n]/.test(text.slice(ownEnd, ownEnd + MAX_BLANK)),
    });
    const rest = gap.pieces.filter((piece) => piece.offset >= ownEnd);
    above = rest.filter(isComment);
    const comma = rest.findIndex(({ kind }) => kind === 'comma');
    if (comma >= 0 && rest.slice(0, comma).some(isComment)) return undefined;
  }
  return blocks;
}

/** Looking further for the end of a line would cost more than the refusal. */
const MAX_BLANK = 200;

/** A comment on the line of the bracket is about the list, unless the first element stands there too. */
function commentsOfFirst(pieces: readonly GapPiece[]): GapPiece[] {
  const lineEnd = pieces.findIndex(({ kind }) => kind === 'line-end');
  return pieces.slice(lineEnd + 1).filter(isComment);
}

function commaOnLine(pieces: readonly GapPiece[]): GapPiece[] {
  const lineEnd = pieces.findIndex(({ kind }) => kind === 'line-end');
  return (lineEnd < 0 ? pieces : pieces.slice(0, lineEnd)).filter(({ kind }) => kind === 'comma').slice(0, 1);
}

function endOf({ offset, length }: Span): number {
  return offset + length;
}
