import { quote } from '../../contract/quote.ts';
import type { DecodeProblem } from '../../formats/decoded-input.ts';
import { corrupt } from '../decode-problem.ts';
import { argb8888 } from './palette-file.ts';
import type { PaletteLine } from './palette-lines.ts';

/** A colour as decimals with blanks between: red, green, blue and, where there is a fourth alone, alpha. */
export function decimalColor({ text, at }: PaletteLine): { readonly argb: number } | DecodeProblem {
  const parts = text.split(/\s+/);
  const values = parts.map(channelIn);
  if (parts.length < 3 || parts.length > 4 || values.includes(undefined))
    return corrupt(`${quote(text)} is no colour: three numbers from 0 to 255 are`, at);
  const [red = 0, green = 0, blue = 0, alpha = 255] = values;
  return { argb: argb8888([red, green, blue], alpha) };
}

/** 0 to 255; undefined for what is no such number. */
export function channelIn(text: string): number | undefined {
  if (!/^\d{1,9}$/.test(text)) return undefined;
  const value = Number(text);
  return value <= 255 ? value : undefined;
}
