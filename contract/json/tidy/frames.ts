import { createScanner } from 'jsonc-parser';
import { Token } from '../tokens.ts';

/** One token or comment of a sound text, with what its author did before it. */
export interface Piece {
  readonly kind: number;
  readonly offset: number;
  readonly end: number;
  /** Line ends between the piece before and this one. */
  readonly linesBefore: number;
  /** Where it would begin if everything stood on one line. */
  readonly flat: number;
  /** The container that what is before it stands in: that of a closing bracket, not that of an opening one. */
  readonly frame: Frame | undefined;
  /** Place in its container of the element that begins with it. */
  readonly element: number | undefined;
}

/** A container. Positions are those of pieces. */
export interface Frame {
  readonly kind: 'object' | 'array';
  readonly depth: number;
  readonly parent: Frame | undefined;
  readonly open: number;
  readonly close: number;
  /** First piece of the element of `parent` whose value it is. */
  readonly start: number;
  /** The first piece of each element. */
  readonly elements: readonly number[];
  readonly children: readonly Frame[];
  /** A comment stands in it, not in a container in it. */
  readonly hasComments: boolean;
  /** A comment in it cannot stand on one line with the rest. */
  readonly hasBreakingComment: boolean;
  /** It is a list of numbers. */
  readonly isNumbers: boolean;
}

export interface Framed {
  readonly pieces: readonly Piece[];
  readonly root: Frame | undefined;
  /** The line end that most lines have, comments aside. */
  readonly newline: string;
}

/** The pieces of a text in which comments, trailing commas and a byte order mark are all that JSON does not have. */
export function framed(text: string): Framed {
  return new Framer(text).run();
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };
type Open = Omit<Mutable<Frame>, 'parent' | 'elements' | 'children'> & {
  parent: Open | undefined;
  elements: number[];
  children: Open[];
};

class Framer {
  readonly #text: string;
  readonly #pieces: Piece[] = [];
  #frame: Open | undefined;
  #root: Open | undefined;
  /** Kind of the last piece that is no comment. */
  #last: number = Token.unknown;
  readonly #newlines = new Map([['\n', 0]]);

  constructor(text: string) {
    this.#text = text;
  }

  run(): Framed {
    const scanner = createScanner(this.#text, false);
    scanner.setPosition(this.#text.charCodeAt(0) === BYTE_ORDER_MARK ? 1 : 0);
    let linesBefore = 0;
    for (let kind: number = scanner.scan(); kind !== Token.endOfFile; kind = scanner.scan()) {
      if (kind === Token.trivia) continue;
      if (kind === Token.lineBreak) {
        linesBefore++;
        this.#countNewline(scanner.getTokenValue());
        continue;
      }
      const offset = scanner.getTokenOffset();
      this.#take(kind, { offset, end: offset + scanner.getTokenLength(), linesBefore });
      linesBefore = 0;
    }
    const [[newline] = ['\n']] = [...this.#newlines].sort(([, a], [, b]) => b - a);
    return { pieces: this.#pieces, root: this.#root, newline };
  }

  #countNewline(newline: string): void {
    this.#newlines.set(newline, (this.#newlines.get(newline) ?? 0) + 1);
  }

  #take(kind: number, place: Pick<Piece, 'offset' | 'end' | 'linesBefore'>): void {
    const position = this.#pieces.length;
    const before = this.#pieces[position - 1];
    const piece = { kind, ...place, flat: 0, frame: this.#frame, element: this.#elementAt(kind, position) };
    if (before !== undefined)
      piece.flat = before.flat + before.end - before.offset + flatGap(before, piece).length;
    this.#pieces.push(piece);
    if (isComment(kind)) this.#noteComment(piece);
    else if (before !== undefined && isComment(before.kind) && place.linesBefore > 0) this.#noteBreak();
    if (isOpening(kind)) this.#open(kind, position);
    if (isClosing(kind)) this.#close(position);
    if (!isComment(kind)) this.#last = kind;
  }

  /** Whatever follows the opening bracket or a comma, comments aside, begins an element. */
  #elementAt(kind: number, position: number): number | undefined {
    const frame = this.#frame;
    if (frame === undefined || isComment(kind) || isClosing(kind)) return undefined;
    if (this.#last !== Token.comma && !isOpening(this.#last)) return undefined;
    if (kind !== Token.number) frame.isNumbers = false;
    return frame.elements.push(position) - 1;
  }

  #open(kind: number, position: number): void {
    const parent = this.#frame;
    const frame: Open = {
      kind: kind === Token.openBrace ? 'object' : 'array',
      depth: parent === undefined ? 0 : parent.depth + 1,
      parent,
      open: position,
      close: position,
      start: parent?.elements.at(-1) ?? position,
      elements: [],
      children: [],
      hasComments: false,
      hasBreakingComment: false,
      isNumbers: kind === Token.openBracket,
    };
    parent?.children.push(frame);
    this.#root ??= frame;
    this.#frame = frame;
  }

  #close(position: number): void {
    const frame = this.#frame;
    if (frame === undefined) return;
    frame.close = position;
    frame.isNumbers &&= frame.elements.length > 0;
    if (frame.hasBreakingComment && frame.parent !== undefined) frame.parent.hasBreakingComment = true;
    this.#frame = frame.parent;
  }

  #noteComment({ kind, offset, end, linesBefore }: Piece): void {
    if (this.#frame === undefined) return;
    this.#frame.hasComments = true;
    const isBreaking = kind === Token.lineComment || /[\r\n]/.test(this.#text.slice(offset, end));
    if (isBreaking || linesBefore > 0) this.#noteBreak();
  }

  #noteBreak(): void {
    if (this.#frame !== undefined) this.#frame.hasBreakingComment = true;
  }
}

/** What stands between two pieces on one line. */
export function flatGap(before: Pick<Piece, 'kind'>, after: Pick<Piece, 'kind'>): '' | ' ' {
  if (after.kind === Token.comma || after.kind === Token.colon) return '';
  if (isOpening(before.kind) && isClosing(after.kind)) return '';
  return before.kind === Token.openBracket || after.kind === Token.closeBracket ? '' : ' ';
}

export function isComment(kind: number): boolean {
  return kind === Token.lineComment || kind === Token.blockComment;
}

export function isOpening(kind: number): boolean {
  return kind === Token.openBrace || kind === Token.openBracket;
}

export function isClosing(kind: number): boolean {
  return kind === Token.closeBrace || kind === Token.closeBracket;
}

const BYTE_ORDER_MARK = 0xfeff;
