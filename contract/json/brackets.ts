import type { Span } from '../finding.ts';
import { quote } from '../quote.ts';
import type { ProblemList } from './problem-list.ts';
import { type Closing, isClosing, type TokenStream } from './token-stream.ts';
import { Token } from './tokens.ts';

const OPENING: Readonly<Record<Closing, string>> = { [Token.closeBrace]: '{', [Token.closeBracket]: '[' };
const CLOSING: Readonly<Record<Closing, string>> = { [Token.closeBrace]: '}', [Token.closeBracket]: ']' };

/** Which containers are open while a text is read, and which brackets were found to have no partner. */
export class Brackets {
  /** A bracket lacks or is too many. */
  hasLost = false;
  /** The text ended within a container. */
  isCutOff = false;
  /** The brackets that the open containers wait for, innermost last. */
  readonly #open: Closing[] = [];
  /** Start of the first container whose closing bracket stands further left than its opening line. */
  #misaligned: number | undefined;
  readonly #tokens: TokenStream;
  readonly #problems: ProblemList;

  constructor(tokens: TokenStream, problems: ProblemList) {
    this.#tokens = tokens;
    this.#problems = problems;
  }

  get areSound(): boolean {
    return !this.hasLost && !this.isCutOff;
  }

  /** Offset from which on elements may stand in another container than was meant. */
  get doubtfulFrom(): number | undefined {
    return this.hasLost ? this.#misaligned : undefined;
  }

  /** Passes the container that the tokens stand at, and whose elements `read` reads; the offset just after it. */
  around(closing: Closing, read: () => void): number {
    const tokens = this.#tokens;
    const { offset, lineIndent } = tokens;
    this.#open.push(closing);
    tokens.next();
    read();
    this.#open.pop();
    if (tokens.startsLine && isClosing(tokens.kind) && tokens.lineIndent < lineIndent)
      this.#misaligned ??= offset;
    return this.#close(closing);
  }

  /** Which bracket it is that lacks or is too many is a guess. */
  lost(message: string, span: Span, newText: string): void {
    this.hasLost = true;
    this.#problems.invalid(message, span, { newText, kind: 'suggestion' });
  }

  /** Passes the closing bracket, if it is there; the offset just after the container. */
  #close(closing: Closing): number {
    const tokens = this.#tokens;
    const place = { offset: tokens.previousEnd, length: 0 };
    const text = CLOSING[closing];
    tokens.isRecovering &&= tokens.kind !== closing;
    if (tokens.kind === closing) tokens.next();
    else if (tokens.kind === Token.endOfFile) this.#closeAtEnd(closing, place);
    else if (this.#open.some((waiting) => waiting === tokens.kind))
      this.lost(`A ${quote(text)} is missing here`, place, text);
    else {
      this.lost(`${quote(text)} is expected here, not ${quote(tokens.source)}`, tokens.span, text);
      tokens.next();
    }
    return tokens.previousEnd;
  }

  /** One problem for all the containers that the end of the text leaves open. */
  #closeAtEnd(closing: Closing, place: Span): void {
    if (this.isCutOff) return;
    this.isCutOff = true;
    if (this.hasLost) return;
    if (this.#tokens.isRecovering || this.#problems.isInvalidFrom(place.offset)) return;
    const newText = [...this.#open, closing]
      .reverse()
      .map((waiting) => CLOSING[waiting])
      .join('');
    const message = `The document ends before its ${quote(OPENING[closing])} is closed`;
    this.lost(message, place, newText);
  }
}
