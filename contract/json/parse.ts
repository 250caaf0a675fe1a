import type { Span } from '../finding.ts';
import { quote } from '../quote.ts';
import { Brackets } from './brackets.ts';
import { nearValue } from './near-json.ts';
import { ProblemList } from './problem-list.ts';
import { takeKey, takeScalar } from './scalars.ts';
import type { Mend, SyntaxProblem } from './syntax-problem.ts';
import { type Closing, isClosing, isOpening, isWord, startsValue, TokenStream } from './token-stream.ts';
import { Token } from './tokens.ts';
import type { ArrayNode, Container, JsonNode, Member, ObjectNode, StringNode } from './tree.ts';

/** Deeper containers are cut off and reported: no declaration needs them, and a stack has an end. */
export const MAX_DEPTH = 64;
/** Larger documents are reported and not parsed, in UTF-16 code units (4 MiB of ASCII). */
export const MAX_LENGTH = 4 * 1024 * 1024;
const BYTE_ORDER_MARK = 0xfeff;

export interface ParsedJson {
  /** Undefined where the document is empty, too large, or holds no value at all. */
  readonly root: JsonNode | undefined;
  /** At least one wherever `JSON.parse` would throw, and none that hides another. */
  readonly problems: readonly SyntaxProblem[];
  /** Where brackets do not match: offset from which on elements may stand in another container than was meant. */
  readonly doubtfulFrom?: number;
  /** Present where some bracket has no partner, so that any part of the text may bear on any other. */
  readonly hasLostBracket?: true;
}

/** Text → tree. Never throws and never loops: whatever the text, it yields what can be read and says what cannot. */
export function parseJson(text: string): ParsedJson {
  if (text.length > MAX_LENGTH) {
    return { root: undefined, problems: [{ kind: 'too-large', offset: 0, length: 1 }] };
  }
  return new Parser(text, text.charCodeAt(0) === BYTE_ORDER_MARK ? 1 : 0).parse();
}

/** Where to read some elements of one container. */
export interface PieceStart {
  readonly kind: Container['kind'];
  /** How many containers stand around this one. */
  readonly depth: number;
  /** Of the container's opening bracket, or of the comma that follows one of its elements. */
  readonly offset: number;
}

export interface Piece {
  /** The container, with the elements that were read. */
  readonly container: Container;
  readonly problems: readonly SyntaxProblem[];
  /** Of the comma or closing bracket at which the reading stopped. */
  readonly end: number;
}

/**
 * Reads elements up to the first comma after an element, or the closing bracket, whose offset is an end. Undefined
 * where there is none, or where a bracket has no partner: such a text must be read from its start.
 */
export function parsePiece(
  text: string,
  start: PieceStart,
  isEnd: (offset: number) => boolean,
): Piece | undefined {
  return new Parser(text, start.offset).parsePiece(start, isEnd);
}

/** What `#list` asks of the container whose elements it walks. */
interface Elements {
  readonly canStart: () => boolean;
  readonly take: () => void;
  readonly stray: () => string;
  /** Whether a doubled comma may stand for an element that is lost. */
  readonly isOrdered: boolean;
  /** Whether the walk ends at the comma at `offset`, which follows an element. */
  readonly isEnd?: (offset: number) => boolean;
}

class Parser {
  readonly #tokens: TokenStream;
  readonly #problems = new ProblemList();
  readonly #brackets: Brackets;

  constructor(text: string, start: number) {
    this.#tokens = new TokenStream(text, start, this.#problems);
    this.#brackets = new Brackets(this.#tokens, this.#problems);
  }

  parse(): ParsedJson {
    const tokens = this.#tokens;
    const hasMark = tokens.offset > 0;
    if (hasMark) this.#problems.report({ kind: 'byte-order-mark', offset: 0, length: 1 });
    tokens.next();
    const problems = this.#problems.items;
    if (tokens.kind === Token.endOfFile) {
      if (!this.#problems.isInvalidFrom(0))
        this.#problems.invalid('The document is empty: a JSON object is expected', { offset: 0, length: 0 });
      return { root: undefined, problems };
    }
    const root = this.#value(0);
    if (root !== undefined && tokens.kind !== Token.endOfFile && !tokens.isRecovering) this.#afterRoot();
    const { areSound, doubtfulFrom } = this.#brackets;
    if (areSound) return { root, problems };
    return { root, problems, ...(doubtfulFrom === undefined ? {} : { doubtfulFrom }), hasLostBracket: true };
  }

  parsePiece({ kind, depth, offset }: PieceStart, isEnd: (offset: number) => boolean): Piece | undefined {
    const tokens = this.#tokens;
    tokens.next();
    const isStart = isOpening(tokens.kind);
    if (isStart) tokens.next();
    const members: Member[] = [];
    const items: JsonNode[] = [];
    const closing = kind === 'object' ? Token.closeBrace : Token.closeBracket;
    const elements = kind === 'object' ? this.#members(depth, members) : this.#items(depth, items);
    this.#list(closing, { ...elements, isEnd }, isStart ? 'nothing' : 'element');
    if (!this.#brackets.areSound) return undefined;
    if ((tokens.kind !== closing && tokens.kind !== Token.comma) || !isEnd(tokens.offset)) return undefined;
    const span = { offset, length: tokens.offset - offset };
    const container = kind === 'object' ? { kind, ...span, members } : { kind, ...span, items };
    return { container, problems: this.#problems.items, end: tokens.offset };
  }

  #afterRoot(): void {
    const { kind, span, source } = this.#tokens;
    // A bracket that is missing or too many ends the document early: one mistake, which is reported.
    if (this.#brackets.hasLost) return;
    if (isClosing(kind)) this.#brackets.lost(`This ${quote(source)} closes nothing`, span, '');
    else this.#problems.invalid('Nothing may follow the end of the document', span);
  }

  #value(depth: number): JsonNode | undefined {
    const { kind } = this.#tokens;
    if (kind === Token.openBrace) return depth >= MAX_DEPTH ? this.#cutOff('object') : this.#object(depth);
    if (kind === Token.openBracket) return depth >= MAX_DEPTH ? this.#cutOff('array') : this.#array(depth);
    return takeScalar(this.#tokens, this.#problems);
  }

  #object(depth: number): ObjectNode {
    const { offset } = this.#tokens;
    const members: Member[] = [];
    const elements = this.#members(depth, members);
    const end = this.#brackets.around(Token.closeBrace, () => this.#list(Token.closeBrace, elements));
    return { kind: 'object', offset, length: end - offset, members };
  }

  #members(depth: number, members: Member[]): Elements {
    return {
      canStart: () => this.#startsKey(),
      take: () => members.push(this.#member(depth)),
      stray: () => `A member is written "key": value; ${quote(this.#tokens.source)} starts none`,
      isOrdered: false,
    };
  }

  #array(depth: number): ArrayNode {
    const { offset } = this.#tokens;
    const items: JsonNode[] = [];
    const elements = this.#items(depth, items);
    const end = this.#brackets.around(Token.closeBracket, () => this.#list(Token.closeBracket, elements));
    return { kind: 'array', offset, length: end - offset, items };
  }

  #items(depth: number, items: JsonNode[]): Elements {
    return {
      canStart: () => startsValue(this.#tokens.kind),
      take: () => {
        const item = this.#value(depth + 1);
        if (item !== undefined) items.push(item);
      },
      stray: () => 'The items of a list have no keys',
      isOrdered: true,
    };
  }

  /** A string, or a word that is followed by a colon and so can only be meant as a key. */
  #startsKey(): boolean {
    const { kind } = this.#tokens;
    return kind === Token.string || (isWord(kind) && this.#tokens.isBeforeColon());
  }

  #member(depth: number): Member {
    const tokens = this.#tokens;
    const key = takeKey(tokens, this.#problems);
    const value = this.#colon(key) ? this.#value(depth + 1) : undefined;
    return { key, value, offset: key.offset, length: tokens.previousEnd - key.offset };
  }

  /** Passes the colon; whether a value follows. */
  #colon(key: StringNode): boolean {
    const tokens = this.#tokens;
    if (tokens.kind === Token.colon) {
      tokens.next();
      if (startsValue(tokens.kind) && !(tokens.startsLine && this.#startsMember())) return true;
      this.#problems.invalid(`The key ${quote(key.value)} has no value`, key);
      tokens.isRecovering = true;
      return false;
    }
    if (tokens.isRecovering) return false;
    const message = `A colon is expected after the key ${quote(key.value)}`;
    if (tokens.source === '=') {
      this.#problems.invalid(message, tokens.span, { newText: ':', kind: 'safe' });
      tokens.next();
      return startsValue(tokens.kind);
    }
    const follows =
      startsValue(tokens.kind) && !tokens.abuts() && !tokens.startsLine && !this.#startsMember();
    const mend: Mend = { newText: ':', kind: 'safe' };
    this.#problems.invalid(message, { offset: tokens.previousEnd, length: 0 }, follows ? mend : undefined);
    tokens.isRecovering = !follows;
    return follows;
  }

  #startsMember(): boolean {
    return this.#startsKey() && this.#tokens.isBeforeColon();
  }

  /** Elements between commas, up to any closing bracket or the end. */
  #list(
    closing: Closing,
    { canStart, take, stray, isOrdered, isEnd }: Elements,
    before: 'nothing' | 'element' = 'nothing',
  ): void {
    const tokens = this.#tokens;
    let comma: Span | undefined;
    let last: 'nothing' | 'element' | 'comma' = before;
    while (!isClosing(tokens.kind) && tokens.kind !== Token.endOfFile) {
      if (tokens.kind === Token.comma) {
        if (last === 'element' && isEnd?.(tokens.offset)) return;
        comma = last === 'element' ? tokens.span : undefined;
        if (last !== 'element') {
          const kind = isOrdered ? 'suggestion' : 'safe';
          this.#problems.invalid('Nothing stands before this comma', tokens.span, { newText: '', kind });
        }
        last = 'comma';
        tokens.isRecovering = false;
        tokens.next();
        continue;
      }
      const isSound = canStart() && !(last === 'element' && isOrdered && tokens.kind === Token.unknown);
      if (!isSound) {
        if (!tokens.isRecovering) this.#problems.invalid(this.#strayMessage(stray), tokens.span);
        this.#brackets.hasLost ||= isOpening(tokens.kind);
        tokens.recover();
      } else {
        if (last === 'element' && !tokens.isRecovering) this.#missingComma();
        tokens.isRecovering = false;
        take();
      }
      last = 'element';
    }
    if (last === 'comma' && comma !== undefined && tokens.kind === closing)
      this.#problems.report({ kind: 'trailing-comma', ...comma });
  }

  #strayMessage(stray: () => string): string {
    const { kind, source } = this.#tokens;
    if (this.#tokens.abuts()) return 'A double quote inside a string is written \\"';
    return isWord(kind) ? nearValue(source).message : stray();
  }

  #missingComma(): void {
    // Where a string abuts a string, the quotes between may belong to the text.
    const mend: Mend = { newText: ',', kind: this.#tokens.abuts() ? 'suggestion' : 'safe' };
    this.#problems.invalid('A comma is missing here', { offset: this.#tokens.previousEnd, length: 0 }, mend);
  }

  /** Steps over a container that is too deep, and yields it as an empty one of the same span. */
  #cutOff(kind: 'object' | 'array'): JsonNode {
    const { offset } = this.#tokens;
    this.#problems.report({ kind: 'too-deep', offset, length: 1 });
    this.#tokens.skip();
    // What closes it, if nothing does, is not known.
    this.#brackets.isCutOff ||= this.#tokens.kind === Token.endOfFile;
    const length = this.#tokens.previousEnd - offset;
    return kind === 'object' ? { kind, offset, length, members: [] } : { kind, offset, length, items: [] };
  }
}
