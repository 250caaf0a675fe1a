/**
 * The token and error numbers of jsonc-parser's scanner. It declares them as ambient const enums, which cannot be
 * read where modules are compiled one by one; being inlined into every consumer, their values cannot change.
 */
export const Token = {
  openBrace: 1,
  closeBrace: 2,
  openBracket: 3,
  closeBracket: 4,
  comma: 5,
  colon: 6,
  null: 7,
  true: 8,
  false: 9,
  string: 10,
  number: 11,
  lineComment: 12,
  blockComment: 13,
  lineBreak: 14,
  trivia: 15,
  unknown: 16,
  endOfFile: 17,
} as const;

export const ScanProblem = {
  none: 0,
  unexpectedEndOfComment: 1,
  unexpectedEndOfString: 2,
  unexpectedEndOfNumber: 3,
  invalidUnicode: 4,
  invalidEscape: 5,
  invalidCharacter: 6,
} as const;

const TOKEN_OF_MARK: Readonly<Record<string, number>> = {
  '{': Token.openBrace,
  '}': Token.closeBrace,
  '[': Token.openBracket,
  ']': Token.closeBracket,
  ',': Token.comma,
  ':': Token.colon,
};

/** The token that a character is by itself, by character code; undefined where the scanner must tell. */
export const MARKS: readonly (number | undefined)[] = Array.from(
  { length: 0x80 },
  (_, code) => TOKEN_OF_MARK[String.fromCharCode(code)],
);
