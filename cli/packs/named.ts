import { quote } from '../../contract/quote.ts';
import { printable } from '../terminal.ts';

/** A name that somebody else may have given, for a line: it can neither steer a terminal nor end the line. */
export function named(text: string): string {
  return quote(oneLine(text));
}

export function oneLine(text: string): string {
  return printable(text.replaceAll(/[\r\n\u2028\u2029]/g, '·'));
}
