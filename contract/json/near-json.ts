import { quote } from '../quote.ts';
import type { Mend } from './syntax-problem.ts';

/** What a word that is no JSON stands for. */
export interface NearValue {
  readonly message: string;
  /** What it plainly means; undefined where the reader would only guess. */
  readonly value?: string | number | boolean | null;
  readonly mend?: Mend;
}

/** Reads a word as its author meant it: `'text'`, `True`, `0xFF`, `+1`, `.5` are JSON in all but spelling. */
export function nearValue(word: string): NearValue {
  return nearString(word) ?? nearLiteral(word) ?? nearNumber(word) ?? notJson(word);
}

function nearString(word: string): NearValue | undefined {
  const content = /^'((?:[^'\\\u0000-\u001f]|\\(?:["'\\/bfnrt]|u[\da-fA-F]{4}))*)'$/.exec(word)?.[1];
  if (content === undefined) return undefined;
  const newText = `"${content.replace(/\\.|"/g, respell)}"`;
  const value: string = JSON.parse(newText);
  return { message: 'A string is written in double quotes', value, mend: { newText, kind: 'safe' } };
}

function respell(piece: string): string {
  if (piece === '"') return '\\"';
  return piece === "\\'" ? "'" : piece;
}

function nearLiteral(word: string): NearValue | undefined {
  if (!/^(true|false|null)$/i.test(word)) return undefined;
  const newText = word.toLowerCase();
  return {
    message: `${quote(word)} is written ${quote(newText)}`,
    value: newText === 'null' ? null : newText === 'true',
    mend: { newText, kind: 'safe' },
  };
}

/** A leading zero may mean octal, so that the decimal number is only suggested. */
function nearNumber(word: string): NearValue | undefined {
  if (/^0x[\da-f]{1,13}$/i.test(word)) return respelledNumber(word, String(Number(word)));
  const [, sign, whole = '', fraction = '', exponent = ''] =
    /^([+-]?)(\d{0,30})(?:\.(\d{0,30}))?((?:e[+-]?\d{1,4})?)$/i.exec(word) ?? [];
  if (whole + fraction === '') return undefined;
  const digits = whole.replace(/^0+(?=\d)/, '') || '0';
  const newText = `${sign === '-' ? '-' : ''}${digits}${fraction && `.${fraction}`}${exponent}`;
  if (!/^0\d/.test(whole)) return respelledNumber(word, newText);
  return { message: `The number ${quote(word)} has a leading zero`, mend: { newText, kind: 'suggestion' } };
}

function respelledNumber(word: string, newText: string): NearValue {
  const message = `The number ${quote(word)} is written ${quote(newText)}`;
  return { message, value: Number(newText), mend: { newText, kind: 'safe' } };
}

function notJson(word: string): NearValue {
  const code = word.codePointAt(0) ?? 0;
  if (code < 0x20 || (code > 0x7e && !/^[\p{L}\p{N}\p{P}\p{S}]/u.test(word))) {
    return {
      message: `The character U+${code.toString(16).toUpperCase().padStart(4, '0')} has no place here`,
    };
  }
  const isText = /^[\p{L}_][\p{L}\p{N}_./-]*$/u.test(word) && !NO_TEXT.has(word);
  return {
    message: `${quote(word)} is no JSON value${isText ? ': a text is written in double quotes' : ''}`,
    ...(isText ? { mend: { newText: JSON.stringify(word), kind: 'suggestion' } } : {}),
  };
}

/** Words by which other languages say that there is no value. */
const NO_TEXT = new Set(['undefined', 'NaN', 'Infinity', 'None', 'nil']);
