import { argb8888Of, followsFrom, rgb565Of, roundedRgb565Of } from '../../../contract/color.ts';
import type { Span, TextEdit } from '../../../contract/finding.ts';
import { isBroken, type JsonDocument } from '../../../contract/json/document.ts';
import { replaceText } from '../../../contract/json/edit.ts';
import type { JsonNode, ObjectNode } from '../../../contract/json/tree.ts';
import { type ColorListName, colorAt, colorList, colorMeant } from '../../../contract/palettes/color-list.ts';
import type { PaletteColor } from './palette-colors.ts';

/** How a number that is no JSON number is to be written: as before, or as the contract has it. */
export type Notation = 'as it is' | 'numbers';

/**
 * The edits that make `place` the chosen colour, in both lists of its palette, the one at the place first. RGB565 has
 * no alpha: who chooses there leaves that of the original as it is.
 *
 * @param chosen ARGB8888
 */
export function recolor(
  document: JsonDocument,
  place: PaletteColor,
  chosen: number,
  notation: Notation,
): readonly TextEdit[] {
  const { palette, list, position } = place;
  const original =
    list === 'originalArgb8888' ? chosen : (chosen & 0xffffff) | (alphaAt(palette, position) << 24);
  const argb = original >>> 0;
  const values: Readonly<Record<ColorListName, number>> = {
    originalArgb8888: argb,
    convertedRgb565: conversionOf(palette)(argb),
  };
  const other = list === 'originalArgb8888' ? 'convertedRgb565' : 'originalArgb8888';
  // Where something could not be read, a list may lack an item, and places tell nothing.
  const lists: readonly ColorListName[] = isBroken(document) ? [list] : [list, other];
  return lists.flatMap((name) => {
    const node = colorList(palette, name)?.items[position];
    if (node === undefined || (node !== place.node && colorMeant(name, node) === undefined)) return [];
    const text =
      notation === 'numbers'
        ? String(values[name])
        : literal(document, node, { name, argb, value: values[name] });
    return [replaceText(document, node, text)];
  });
}

/** As an ARGB8888 colour; undefined where the node means none. */
export function argbOf({ list, node }: Pick<PaletteColor, 'list' | 'node'>): number | undefined {
  const color = colorMeant(list, node);
  return color === undefined || list === 'originalArgb8888' ? color : argb8888Of(color);
}

function alphaAt(palette: ObjectNode, position: number): number {
  const node = colorList(palette, 'originalArgb8888')?.items[position];
  const original = node && colorMeant('originalArgb8888', node);
  return original === undefined ? 0xff : original >>> 24;
}

/** As the palette's other colours were converted: some converters round. */
function conversionOf(palette: ObjectNode): (argb8888: number) => number {
  const originals = colorList(palette, 'originalArgb8888')?.items ?? [];
  const converted = colorList(palette, 'convertedRgb565')?.items ?? [];
  const isRounded = originals.some((node, position) => {
    const argb = colorAt('originalArgb8888', node);
    const rgb = colorAt('convertedRgb565', converted[position]);
    return argb !== undefined && rgb !== undefined && rgb !== rgb565Of(argb) && followsFrom(rgb, argb);
  });
  return isRounded ? roundedRgb565Of : rgb565Of;
}

interface Written {
  readonly name: ColorListName;
  readonly argb: number;
  /** `argb` as the list has it. */
  readonly value: number;
}

/** `"#rrggbb"`, `"0xaarrggbb"` and digits in a string stay what they are: saying that they are wrong is not asked here. */
function literal(document: JsonDocument, node: JsonNode, { name, argb, value }: Written): string {
  if (node.kind !== 'string') return String(value);
  const source = document.text.slice(...bounds(node));
  const isOpaque = name === 'convertedRgb565' || argb >>> 24 === 0xff;
  if (source.includes('#') && isOpaque) return `"#${hex(argb & 0xffffff, 6)}"`;
  if (source.includes('#') || source.includes('x'))
    return `"0x${hex(value, name === 'originalArgb8888' ? 8 : 4)}"`;
  return `"${value}"`;
}

function bounds({ offset, length }: Span): [start: number, end: number] {
  return [offset, offset + length];
}

function hex(value: number, digits: number): string {
  return value.toString(16).padStart(digits, '0');
}
