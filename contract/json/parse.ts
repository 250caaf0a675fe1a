import { createScanner, type JSONScanner } from 'jsonc-parser';
import type { Span } from '../finding.ts';
import { quote } from '../quote.ts';
import { ScanProblem, Token } from './tokens.ts';
import type { ArrayNode, JsonNode, Member, ObjectNode, StringNode } from './tree.ts';

/** Deeper containers are cut off and reported: no declaration needs them, and a stack has an end. */
export const MAX_DEPTH = 64;
/** Larger documents are reported and not parsed, in UTF-16 code units (4 MiB of ASCII). */
export const MAX_LENGTH = 4 * 1024 * 1024;
/** A document broken in more places says no more with more of them. */
const MAX_PROBLEMS = 100;

export interface ParsedJson {
  /** Undefined where the document is empty, too large, or holds no value at all. */
  readonly root: JsonNode | undefined;
  readonly problems: readonly SyntaxProblem[];
}

export type SyntaxProblem =
  | (Span & { readonly kind: 'invalid'; readonly message: string; readonly insert?: string })
  | (Span & { readonly kind: 'comment' | 'trailing-comma' | 'too-deep' | 'too-large' | 'byte-order-mark' });

/** Text → tree. Never throws and never loops: whatever the text, it yields what can be read and says what cannot. */
export function parseJson(text: string): ParsedJson {
  if (text.length > MAX_LENGTH) {
    return { root: undefined, problems: [{ kind: 'too-large', offset: 0, length: 1 }] };
  }
  return new Parser(text).parse();
}

const SCAN_PROBLEMS: Readonly<Record<number, string>> = {
  [ScanProblem.unexpectedEndOfString]: 'This string has no closing quote on its line',
  [ScanProblem.unexpectedEndOfNumber]: 'This number ends too early',
  [ScanProblem.unexpectedEndOfComment]: 'This comment is not closed',
  [ScanProblem.invalidUnicode]: 'A \\u escape takes four hexadecimal digits',
  [ScanProblem.invalidEscape]: 'This escape is none of \\" \\\\ \\/ \\b \\f \\n \\r \\t \\uXXXX',
  [ScanProblem.invalidCharacter]: 'A control character must be written as an escape',
};

class Parser {
  readonly #text: string;
  readonly #scanner: JSONScanner;
  readonly #problems: SyntaxProblem[] = [];
  #token: number = Token.unknown;
  #previousEnd = 0;

  constructor(text: string) {
    this.#text = text;
    this.#scanner = createScanner(text, false);
    if (text.charCodeAt(0) === 0xfeff) {
      this.#problems.push({ kind: 'byte-order-mark', offset: 0, length: 1 });
      this.#scanner.setPosition(1);
    }
  }

  parse(): ParsedJson {
    this.#next();
    if (this.#token === Token.endOfFile) {
      this.#invalid('The document is empty: a JSON object is expected', { offset: 0, length: 0 });
      return { root: undefined, problems: this.#problems };
    }
    const root = this.#value(0);
    if (this.#token !== Token.endOfFile) {
      const offset = this.#scanner.getTokenOffset();
      this.#invalid('Nothing may follow the end of the document', {
        offset,
        length: this.#text.trimEnd().length - offset,
      });
    }
    return { root, problems: this.#problems };
  }

  #next(): void {
    this.#previousEnd = this.#scanner.getTokenOffset() + this.#scanner.getTokenLength();
    for (;;) {
      this.#token = this.#scanner.scan();
      const error = this.#scanner.getTokenError();
      if (error !== ScanProblem.none)
        this.#invalid(SCAN_PROBLEMS[error] ?? 'This cannot be read as JSON', this.#here());
      if (this.#token === Token.trivia || this.#token === Token.lineBreak) continue;
      if (this.#token !== Token.lineComment && this.#token !== Token.blockComment) return;
      this.#report({ kind: 'comment', ...this.#here() });
    }
  }

  #value(depth: number): JsonNode | undefined {
    switch (this.#token) {
      case Token.openBrace:
        return depth >= MAX_DEPTH ? this.#skipTooDeep('object') : this.#object(depth);
      case Token.openBracket:
        return depth >= MAX_DEPTH ? this.#skipTooDeep('array') : this.#array(depth);
      case Token.string:
        return this.#string();
      case Token.number:
        return this.#literal({ kind: 'number', value: Number(this.#scanner.getTokenValue()) });
      case Token.true:
        return this.#literal({ kind: 'boolean', value: true });
      case Token.false:
        return this.#literal({ kind: 'boolean', value: false });
      case Token.null:
        return this.#literal({ kind: 'null' });
      case Token.unknown:
        this.#invalid(`${quote(this.#scanner.getTokenValue())} is no JSON value`, this.#here());
        this.#next();
        return undefined;
      default:
        this.#invalid('A value is expected here', this.#here());
        return undefined;
    }
  }

  #literal<const T extends object>(node: T): T & Span {
    const at = this.#here();
    this.#next();
    return { ...node, ...at };
  }

  #string(): StringNode {
    return this.#literal({ kind: 'string', value: this.#scanner.getTokenValue() });
  }

  #object(depth: number): ObjectNode {
    const offset = this.#scanner.getTokenOffset();
    const members: Member[] = [];
    this.#next();
    this.#list(Token.closeBrace, () => {
      if (this.#token === Token.string) members.push(this.#member(depth));
      else this.#skipStray('A member needs a key in double quotes');
    });
    return { kind: 'object', offset, length: this.#close(Token.closeBrace, '}') - offset, members };
  }

  #array(depth: number): ArrayNode {
    const offset = this.#scanner.getTokenOffset();
    const items: JsonNode[] = [];
    this.#next();
    this.#list(Token.closeBracket, () => {
      if (startsValue(this.#token)) {
        const item = this.#value(depth + 1);
        if (item !== undefined) items.push(item);
      } else this.#skipStray('An item is expected here');
    });
    return { kind: 'array', offset, length: this.#close(Token.closeBracket, ']') - offset, items };
  }

  #member(depth: number): Member {
    const key = this.#string();
    if (this.#token !== Token.colon) {
      this.#invalid(`A colon is expected after the key ${quote(key.value)}`, {
        offset: this.#previousEnd,
        length: 0,
      });
      const value = this.#onSameLine(key) && startsValue(this.#token) ? this.#value(depth + 1) : undefined;
      return { key, value, offset: key.offset, length: this.#previousEnd - key.offset };
    }
    this.#next();
    const value = startsValue(this.#token) ? this.#value(depth + 1) : undefined;
    if (value === undefined && !startsValue(this.#token)) {
      this.#invalid(`The key ${quote(key.value)} has no value`, key);
    }
    return { key, value, offset: key.offset, length: this.#previousEnd - key.offset };
  }

  /** Elements between commas up to `closing`, or up to a bracket that some container outside is waiting for. */
  #list(closing: number, element: () => void): void {
    let comma: Span | undefined;
    let needsComma = false;
    while (!endsList(this.#token)) {
      if (this.#token === Token.comma) {
        if (!needsComma) this.#invalid('Something is expected before this comma', this.#here());
        comma = this.#here();
        needsComma = false;
        this.#next();
        continue;
      }
      if (needsComma) {
        this.#report({
          kind: 'invalid',
          message: 'A comma is missing here',
          insert: ',',
          offset: this.#previousEnd,
          length: 0,
        });
      }
      const before = this.#scanner.getTokenOffset();
      element();
      if (this.#scanner.getTokenOffset() === before && !endsList(this.#token)) this.#next();
      needsComma = true;
      comma = undefined;
    }
    if (comma !== undefined && !needsComma && this.#token === closing) {
      this.#report({ kind: 'trailing-comma', ...comma });
    }
  }

  /** Consumes the closing bracket; returns the offset just after the container. */
  #close(closing: number, text: string): number {
    if (this.#token === closing) {
      const end = this.#scanner.getTokenOffset() + 1;
      this.#next();
      return end;
    }
    const atEnd = this.#token === Token.endOfFile;
    this.#report({
      kind: 'invalid',
      message: `A ${quote(text)} is missing here`,
      offset: this.#previousEnd,
      length: 0,
      ...(atEnd ? { insert: text } : {}),
    });
    return this.#previousEnd;
  }

  #skipStray(message: string): void {
    this.#invalid(message, this.#here());
    if (startsValue(this.#token)) this.#value(MAX_DEPTH - 1);
    else this.#next();
    if (this.#token === Token.colon) {
      this.#next();
      if (startsValue(this.#token)) this.#value(MAX_DEPTH - 1);
    }
  }

  /** Steps over a balanced container without recursion and yields it as an empty one of the same span. */
  #skipTooDeep(kind: 'object' | 'array'): JsonNode {
    const offset = this.#scanner.getTokenOffset();
    this.#report({ kind: 'too-deep', offset, length: 1 });
    let open = 0;
    do {
      if (this.#token === Token.openBrace || this.#token === Token.openBracket) open++;
      if (this.#token === Token.closeBrace || this.#token === Token.closeBracket) open--;
      this.#next();
    } while (open > 0 && this.#token !== Token.endOfFile);
    const length = this.#previousEnd - offset;
    return kind === 'object' ? { kind, offset, length, members: [] } : { kind, offset, length, items: [] };
  }

  #onSameLine(key: Span): boolean {
    return !this.#text.slice(key.offset + key.length, this.#scanner.getTokenOffset()).includes('\n');
  }

  #here(): Span {
    return { offset: this.#scanner.getTokenOffset(), length: this.#scanner.getTokenLength() };
  }

  #invalid(message: string, { offset, length }: Span): void {
    this.#report({ kind: 'invalid', message, offset, length });
  }

  #report(problem: SyntaxProblem): void {
    if (this.#problems.length < MAX_PROBLEMS) this.#problems.push(problem);
  }
}

function startsValue(token: number): boolean {
  return (
    token === Token.openBrace ||
    token === Token.openBracket ||
    token === Token.string ||
    token === Token.number ||
    token === Token.true ||
    token === Token.false ||
    token === Token.null ||
    token === Token.unknown
  );
}

function endsList(token: number): boolean {
  return token === Token.closeBrace || token === Token.closeBracket || token === Token.endOfFile;
}
