import type { Span, TextEdit } from '../../finding.ts';
import { applyEdits } from '../../text-edit.ts';
import { isBroken, type JsonDocument } from '../document.ts';
import { endOf } from '../safe-place.ts';
import { Token } from '../tokens.ts';
import { type Frame, flatGap, framed, isClosing, isComment, isOpening, type Piece } from './frames.ts';
import type { NumberRows } from './number-rows.ts';
import { type Style, stylesOf, type TidyOptions } from './styles.ts';

export type { TidyOptions } from './styles.ts';

/** What becomes of the line ends at the end of the text. */
export interface EndOptions {
  readonly insertFinalNewline: boolean;
  readonly trimFinalNewlines: boolean;
}

/**
 * The edits that lay a document out well: numbers in rows, short objects on one line, everything else an element a
 * line, a blank line where there was one. Only white space changes: no token, no comment and not their order, so that
 * nothing is lost. Doing it again changes nothing more. A document that cannot be read has no edits: where the author's
 * mistake lies is a guess, and so would the indentation be.
 *
 * @param range the part to lay out; containers that are not an element a line are laid out as wholes
 */
export function tidyEdits(
  document: JsonDocument,
  options: TidyOptions & EndOptions,
  range: Span = { offset: 0, length: document.text.length },
): TextEdit[] {
  if (isBroken(document)) return [];
  const edits = [...new Tidier(document, options).edits(range)];
  return edits.length > MAX_EDITS ? [merged(document, edits)] : edits;
}

/** Of more edits, as a document without any line ends needs them, one is made. */
const MAX_EDITS = 10_000;

class Tidier {
  readonly #document: JsonDocument;
  readonly #options: TidyOptions & EndOptions;
  readonly #pieces: readonly Piece[];
  readonly #styles: ReadonlyMap<Frame, Style>;
  readonly #newline: string;

  constructor(document: JsonDocument, options: TidyOptions & EndOptions) {
    this.#document = document;
    this.#options = options;
    const parts = framed(document.text);
    this.#pieces = parts.pieces;
    this.#styles = stylesOf(document.text, parts, options);
    this.#newline = parts.newline;
  }

  *edits(range: Span): Generator<TextEdit> {
    const { text } = this.#document;
    let end = text.charCodeAt(0) === 0xfeff ? 1 : 0;
    let before: Piece | undefined;
    for (const [position, piece] of this.#pieces.entries()) {
      const gap = { offset: end, length: piece.offset - end };
      if (touches(range, this.#scopeOf(piece, gap))) {
        const wanted = before === undefined ? '' : this.#gap(before, piece, position);
        yield* this.#edit(gap, wanted);
      }
      end = piece.end;
      before = piece;
    }
    const gap = { offset: end, length: text.length - end };
    if (before !== undefined && touches(range, gap)) yield* this.#edit(gap, this.#tail(text.slice(end)));
  }

  /** What is laid out together. */
  #scopeOf({ frame }: Piece, gap: Span): Span {
    let whole: Frame | undefined;
    for (let around = frame; around !== undefined; around = around.parent)
      if (this.#styles.get(around) !== 'spread' || !this.#isSpreadAlready(around)) whole = around;
    const [open, close] = whole === undefined ? [] : [this.#pieces[whole.open], this.#pieces[whole.close]];
    if (open === undefined || close === undefined) return gap;
    return { offset: open.offset, length: close.end - open.offset };
  }

  #isSpreadAlready({ open }: Frame): boolean {
    return (this.#pieces[open + 1]?.linesBefore ?? 0) > 0;
  }

  *#edit(gap: Span, wanted: string): Generator<TextEdit> {
    const { uri, text } = this.#document;
    const source = text.slice(gap.offset, endOf(gap));
    if (source === wanted) return;
    // Where only the indentation is wrong, the line ends stay untouched.
    const kept = Math.max(wanted.lastIndexOf('\n'), wanted.lastIndexOf('\r')) + 1;
    const same =
      source.slice(0, kept) === wanted.slice(0, kept) && !/[\r\n]/.test(source.slice(kept)) ? kept : 0;
    yield {
      uri,
      span: { offset: gap.offset + same, length: source.length - same },
      newText: wanted.slice(same),
    };
  }

  #tail(source: string): string {
    const { insertFinalNewline, trimFinalNewlines } = this.#options;
    const lines = source.match(/\r\n?|\n/g)?.length ?? 0;
    const kept = trimFinalNewlines ? Math.min(lines, 1) : lines;
    return this.#newline.repeat(insertFinalNewline ? Math.max(kept, 1) : kept);
  }

  #gap(before: Piece, piece: Piece, position: number): string {
    const { frame, kind } = piece;
    const style = frame === undefined ? 'as authored' : (this.#styles.get(frame) ?? 'spread');
    if (before.kind === Token.lineComment) return this.#line(before, piece);
    if (kind === Token.comma || kind === Token.colon) return '';
    if (style === 'flat') return flatGap(before, piece);
    if (typeof style === 'object') return this.#rowGap(before, piece, style);
    const breaks = style === 'spread' ? this.#breaks(before, piece, position) : piece.linesBefore > 0;
    if (breaks) return this.#line(before, piece);
    return isComment(kind) ? ' ' : flatGap(before, piece);
  }

  #rowGap(before: Piece, piece: Piece, { perRow, widths }: NumberRows): string {
    const { element } = piece;
    if (element === undefined) return this.#line(before, piece);
    const column = element % perRow;
    const padding = Math.max(0, (widths?.[column] ?? 0) - (piece.end - piece.offset));
    return (column === 0 ? this.#line(before, piece) : ' ') + ' '.repeat(padding);
  }

  /** Whether a piece of a container that is spread begins a line. */
  #breaks(before: Piece, piece: Piece, position: number): boolean {
    if (isClosing(piece.kind)) return true;
    if (isComment(before.kind)) return piece.linesBefore > 0;
    if (!isComment(piece.kind)) return piece.element !== undefined;
    const isBetween = before.kind === Token.comma || isOpening(before.kind);
    return piece.linesBefore > 0 || (isBetween && this.#leadsElement(position));
  }

  /** Whether the comment, and those that follow on its line, stand before an element on the same line. */
  #leadsElement(position: number): boolean {
    for (let next = position + 1; ; next++) {
      const piece = this.#pieces[next];
      if (piece === undefined || piece.linesBefore > 0) return false;
      if (!isComment(piece.kind)) return piece.element !== undefined;
    }
  }

  /** The line end before the piece, with its indentation, and the blank line above it, if there is one. */
  #line(before: Piece, { kind, frame, linesBefore }: Piece): string {
    const ends = isClosing(kind) || kind === Token.comma || kind === Token.colon;
    const isApart = linesBefore > 1 && !ends && !isOpening(before.kind);
    const level = frame === undefined ? 0 : frame.depth + (isClosing(kind) ? 0 : 1);
    return this.#newline.repeat(isApart ? 2 : 1) + this.#options.step.repeat(level);
  }
}

function touches(range: Span, span: Span): boolean {
  return span.offset <= endOf(range) && range.offset <= endOf(span);
}

function merged({ uri, text }: JsonDocument, edits: readonly TextEdit[]): TextEdit {
  const offset = edits[0]?.span.offset ?? 0;
  const end = Math.max(...edits.slice(-1).map(({ span }) => endOf(span)));
  const result = applyEdits(text, edits);
  const newText = result.slice(offset, result.length - (text.length - end));
  return { uri, span: { offset, length: end - offset }, newText };
}
