import { createScanner, type JSONScanner } from 'jsonc-parser';
import type { Span } from '../finding.ts';
import { quote } from '../quote.ts';
import type { ProblemList } from './problem-list.ts';
import type { SyntaxProblem } from './syntax-problem.ts';
import { MARKS, ScanProblem, Token } from './tokens.ts';

/**
 * The tokens of a text, one at a time, without white space and comments. What abuts a word belongs to it, so that
 * `0123` or `-Infinity` is one unknown token and not two that lack a comma.
 */
export class TokenStream {
  kind: number = Token.unknown;
  offset: number;
  end: number;
  /** End of the token before this one. */
  previousEnd: number;
  /** Whether a line ends between the token before and this one. */
  startsLine = false;
  /** White space before the first token of this token's line, in characters. */
  lineIndent = 0;
  /** Whether this is a string that its line leaves open. */
  isOpenString = false;
  /** Something unreadable was just passed over, so that a missing comma, colon or bracket is no news. */
  isRecovering = false;
  #lineStart = 0;
  readonly #text: string;
  readonly #scanner: JSONScanner;
  readonly #problems: ProblemList;

  constructor(text: string, start: number, problems: ProblemList) {
    this.#text = text;
    this.#problems = problems;
    this.#scanner = createScanner(text, false);
    this.#scanner.setPosition(start);
    this.offset = this.end = this.previousEnd = start;
  }

  /** The content of a string, or the text of a number. */
  get value(): string {
    return this.#scanner.getTokenValue();
  }

  get source(): string {
    return this.#text.slice(this.offset, this.end);
  }

  get span(): Span {
    return { offset: this.offset, length: this.end - this.offset };
  }

  /** Whether a colon comes right after this token. */
  isBeforeColon(): boolean {
    return this.#following() === ':';
  }

  /** Whether no space parts this string or word from what stands before it. */
  abuts(): boolean {
    return (this.kind === Token.string || this.kind === Token.unknown) && this.offset === this.previousEnd;
  }

  /** Whether this token is but one word of more. */
  isFollowedByWord(): boolean {
    return !/^[,:{}[\]/]?$/.test(this.#following());
  }

  #following(): string {
    let position = this.end;
    while (isWhiteSpace(this.#text.charCodeAt(position))) position++;
    return this.#text[position] ?? '';
  }

  next(): void {
    this.previousEnd = this.end;
    this.startsLine = false;
    this.isOpenString = false;
    do this.#scan();
    while (this.kind === Token.lineComment || this.kind === Token.blockComment);
    if (this.startsLine) this.lineIndent = this.offset - this.#lineStart;
  }

  /** Passes one token, or a container with all that it holds; without recursion. */
  skip(): void {
    let open = 0;
    do {
      if (isOpening(this.kind)) open++;
      else if (isClosing(this.kind)) open--;
      this.next();
    } while (open > 0 && this.kind !== Token.endOfFile);
  }

  /** Passes at least one token, and on to the next comma, closing bracket or line. */
  recover(): void {
    this.isRecovering = true;
    do this.skip();
    while (
      this.kind !== Token.comma &&
      this.kind !== Token.endOfFile &&
      !isClosing(this.kind) &&
      !this.startsLine
    );
  }

  #scan(): void {
    const start = this.#passSpace();
    const mark = MARKS[this.#text.charCodeAt(start)];
    this.offset = start;
    if (mark !== undefined) {
      this.kind = mark;
      this.end = start + 1;
      return;
    }
    this.#scanner.setPosition(start);
    this.kind = this.#scanner.scan();
    // The scanner steps beyond the end of a text that ends within `/*`.
    this.end = Math.min(this.#scanner.getPosition(), this.#text.length);
    if (this.kind === Token.lineComment || this.kind === Token.blockComment) this.#comment();
    else if (this.kind === Token.string) this.#string();
    else if (isWord(this.kind)) this.#word();
  }

  /** The offset of what follows the white space; half of all tokens would be white space if the scanner saw it. */
  #passSpace(): number {
    const text = this.#text;
    let position = this.end;
    for (let code = text.charCodeAt(position); isWhiteSpace(code); code = text.charCodeAt(++position)) {
      if (code !== LF && (code !== CR || text.charCodeAt(position + 1) === LF)) continue;
      this.startsLine = true;
      this.#lineStart = position + 1;
    }
    return position;
  }

  #comment(): void {
    this.startsLine ||= this.kind === Token.blockComment && this.source.includes('\n');
    if (this.#scanner.getTokenError() === ScanProblem.none)
      this.#problems.report({ kind: 'comment', ...this.span });
    else this.#problems.invalid('This comment is not closed', { offset: this.offset, length: 2 });
  }

  #string(): void {
    const error = this.#scanner.getTokenError();
    if (error === ScanProblem.none) return;
    this.isOpenString = error === ScanProblem.unexpectedEndOfString;
    // The last quote of a line that lacks one is left over.
    if (this.isOpenString && this.isRecovering && !this.startsLine) return;
    if (this.isOpenString) this.#problems.invalid('This string has no closing quote on its line', this.span);
    else for (const problem of stringProblems(this.source, this.offset)) this.#problems.report(problem);
  }

  #word(): void {
    const isCut = this.#scanner.getTokenError() !== ScanProblem.none;
    const from = this.#text[this.offset] === "'" ? closingQuote(this.#text, this.offset) : this.end;
    const end = wordEnd(this.#text, Math.max(this.end, from));
    if (end > this.end || isCut) this.kind = Token.unknown;
    this.end = end;
  }
}

/** A number, `true`, `false`, `null`, or what is none of JSON's tokens. */
export function isWord(token: number): boolean {
  return (
    token === Token.number ||
    token === Token.unknown ||
    token === Token.true ||
    token === Token.false ||
    token === Token.null
  );
}

export function startsValue(token: number): boolean {
  return isOpening(token) || token === Token.string || isWord(token);
}

export function isOpening(token: number): boolean {
  return token === Token.openBrace || token === Token.openBracket;
}

export type Closing = typeof Token.closeBrace | typeof Token.closeBracket;

export function isClosing(token: number): token is Closing {
  return token === Token.closeBrace || token === Token.closeBracket;
}

/** The escapes and control characters of a closed string that JSON does not have. */
function* stringProblems(source: string, start: number): Generator<SyntaxProblem> {
  for (const match of source.matchAll(/\\(?:u[\da-f]{0,4}|[\s\S])|[\u0000-\u001f]/gi)) {
    const [piece] = match;
    const place = { offset: start + match.index, length: piece.length };
    if (/^\\(?:["\\/bfnrt]|u[\da-fA-F]{4})$/.test(piece)) continue;
    if (piece.startsWith('\\u')) {
      yield { kind: 'invalid', message: 'A \\u escape takes four hexadecimal digits', ...place };
    } else if (piece.startsWith('\\')) {
      const message = `${quote(piece)} is no escape: a backslash in a string is written \\\\`;
      yield { kind: 'invalid', message, mend: { newText: `\\${piece}`, kind: 'suggestion' }, ...place };
    } else {
      const newText = JSON.stringify(piece).slice(1, -1);
      const message = `A control character in a string is written as an escape, here ${newText}`;
      yield { kind: 'invalid', message, mend: { newText, kind: 'safe' }, ...place };
    }
  }
}

/** Offset just after the quote that closes `'…`, or `start` where its line has none. */
function closingQuote(text: string, start: number): number {
  for (let position = start + 1; position < text.length; position++) {
    const char = text[position];
    if (char === '\n' || char === '\r') return start;
    if (char === "'") return position + 1;
    if (char === '\\') position++;
  }
  return start;
}

const WORD_ENDS = new Set([...' \t\r\n{}[]:,"'].map((char) => char.charCodeAt(0)));
const SLASH = 0x2f;

function wordEnd(text: string, start: number): number {
  let position = start;
  while (position < text.length && !WORD_ENDS.has(text.charCodeAt(position))) {
    if (text.charCodeAt(position) === SLASH && /[/*]/.test(text[position + 1] ?? '')) break;
    position++;
  }
  return position;
}

const LF = 0x0a;
const CR = 0x0d;

function isWhiteSpace(code: number): boolean {
  return code === 0x20 || code === LF || code === 0x09 || code === CR;
}
