import type { Span } from '../finding.ts';

/** What stands between two elements beside white space. */
export interface GapPiece extends Span {
  readonly kind: 'comma' | 'line-comment' | 'block-comment' | 'line-end' | 'other';
}

/** The text after an element, up to the next one or to the closing bracket, and what of it belongs to the element. */
export interface Gap {
  readonly pieces: readonly GapPiece[];
  /** The first comma, on whichever line. */
  readonly comma: GapPiece | undefined;
  /** Comments on the element's own line that are about it. */
  readonly comments: readonly GapPiece[];
}

export function gapAfter(text: string, start: number, end: number, isLast: boolean): Gap {
  const pieces = gapPieces(text, start, end);
  const lineEnd = pieces.findIndex(({ kind }) => kind === 'line-end');
  const line = lineEnd < 0 ? pieces : pieces.slice(0, lineEnd);
  const commaAt = line.findIndex(({ kind }) => kind === 'comma');
  // Where the next element shares the line, the comments after the comma are about that one.
  const own = lineEnd < 0 && !isLast ? line.slice(0, Math.max(0, commaAt)) : line;
  const stop = own.findIndex(
    ({ kind }, position) => kind === 'other' || (kind === 'comma' && position !== commaAt),
  );
  return {
    pieces,
    comma: pieces.find(({ kind }) => kind === 'comma'),
    comments: (stop < 0 ? own : own.slice(0, stop)).filter(isComment),
  };
}

export function gapPieces(text: string, start: number, end: number): GapPiece[] {
  const pieces: GapPiece[] = [];
  for (const { 0: source, index } of text.slice(start, end).matchAll(PIECE)) {
    pieces.push({ kind: kindOf(source), offset: start + index, length: source.length });
  }
  return pieces;
}

export function isComment({ kind }: GapPiece): boolean {
  return kind === 'line-comment' || kind === 'block-comment';
}

/** Whether an edit that swallowed the piece would lose what its author wrote. */
export function isText(piece: GapPiece): boolean {
  return isComment(piece) || piece.kind === 'other';
}

const PIECE = /,|\r\n?|\n|\/\/[^\r\n]*|\/\*[\s\S]*?(?:\*\/|$)|[^\s,/]+|\//g;

function kindOf(source: string): GapPiece['kind'] {
  if (source === ',') return 'comma';
  if (source.startsWith('\n') || source.startsWith('\r')) return 'line-end';
  if (source.startsWith('//')) return 'line-comment';
  return source.startsWith('/*') ? 'block-comment' : 'other';
}
