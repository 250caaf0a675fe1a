import { rgb565Of } from '../../contract/color.ts';
import type { Fix } from '../../contract/finding.ts';
import { appendNumbers } from '../../contract/json/surround.ts';
import { type ArrayNode, childOf, type JsonNode, nodeAt } from '../../contract/json/tree.ts';
import { count } from '../../contract/quote.ts';
import { suggestion } from '../../contract/rule.ts';
import type { ContentContext } from '../content-rule.ts';
import { declareSetting } from '../declare-setting.ts';
import { COLORS_PER_PALETTE } from './layout.ts';
import type { BankPalette } from './palettes.ts';
import { colorName } from './sheets.ts';

/** Colours as `0xRRGGBB`. */
type Colors = readonly number[];

/** Adds colours at the end of a declared palette; nothing where it has no room for all of them. */
export function addColors({ document }: ContentContext, { index }: BankPalette, colors: Colors): Fix[] {
  const list = nodeAt(document.root, ['output', 'pipeline', 'palettes']);
  const { original, converted } = colorLists(list, index);
  if (original === undefined || converted === undefined || !hasRoom(original, colors)) return [];
  const added = colors.map(opaque);
  const title = `Add ${colors.map(colorName).join(', ')} to palette ${index}`;
  return [
    suggestion(
      title,
      ...appendNumbers(document, original, added),
      ...appendNumbers(document, converted, added.map(rgb565Of)),
    ),
  ];
}

/** Declares one palette of these colours; nothing where it cannot hold them, or where any are declared. */
export function declarePalette(context: ContentContext, colors: Colors): Fix[] {
  const declared = nodeAt(context.document.root, ['output', 'pipeline', 'palettes']);
  if (declared !== undefined || colors.length >= COLORS_PER_PALETTE) return [];
  const original = [0, ...colors.map(opaque)];
  const palettes = [
    { index: 0, palette: { originalArgb8888: original, convertedRgb565: original.map(rgb565Of) } },
  ];
  const title = `Declare a palette of ${count(colors.length, 'colour')}`;
  return declareSetting(context, ['pipeline', 'palettes', palettes], title);
}

/** Of the palette declared under `index` both lists of colours, where they are lists. */
export function colorLists(
  list: JsonNode | undefined,
  index: number,
): { readonly original: ArrayNode | undefined; readonly converted: ArrayNode | undefined } {
  const entry = list?.kind === 'array' ? list.items.find((item) => hasIndex(item, index)) : undefined;
  const palette = childOf(entry, 'palette');
  return { original: arrayIn(palette, 'originalArgb8888'), converted: arrayIn(palette, 'convertedRgb565') };
}

function hasIndex(item: JsonNode, index: number): boolean {
  const node = childOf(item, 'index');
  return node?.kind === 'number' && node.value === index;
}

function arrayIn(node: JsonNode | undefined, key: string): ArrayNode | undefined {
  const array = childOf(node, key);
  return array?.kind === 'array' ? array : undefined;
}

/** A palette without an entry 0 would make its first colour the transparent one. */
function hasRoom({ items }: ArrayNode, colors: Colors): boolean {
  return items.length > 0 && items.length + colors.length <= COLORS_PER_PALETTE;
}

function opaque(rgb: number): number {
  return 0xff000000 + rgb;
}
