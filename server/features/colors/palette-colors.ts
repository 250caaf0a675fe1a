import { isMember, partsAround } from '../../../contract/json/locate.ts';
import { childOf, type JsonNode, nodeAt, type ObjectNode } from '../../../contract/json/tree.ts';
import { COLOR_LISTS, type ColorListName, colorList } from '../../../contract/palettes/color-list.ts';
import { PALETTES_PATH } from '../../../contract/palettes/palette-collection.ts';

/** One colour of one of the lists of a palette. */
export interface PaletteColor {
  readonly palette: ObjectNode;
  readonly list: ColorListName;
  /** Its place in the list: the same colour stands there in the other list. */
  readonly position: number;
  readonly node: JsonNode;
}

/** The objects that hold the colours, of whichever format: while the format is being typed there is none. */
export function paletteObjects(root: JsonNode | undefined): ObjectNode[] {
  const list = nodeAt(root, PALETTES_PATH);
  if (list?.kind !== 'array') return [];
  return list.items.flatMap((entry) => {
    const palette = childOf(entry, 'palette') ?? entry;
    return palette.kind === 'object' ? [palette] : [];
  });
}

/** Every colour of every palette, in the order of the text as a rule. */
export function* paletteColors(root: JsonNode | undefined): Generator<PaletteColor> {
  for (const palette of paletteObjects(root)) {
    for (const list of COLOR_LISTS) {
      const items = colorList(palette, list)?.items ?? [];
      for (const [position, node] of items.entries()) yield { palette, list, position, node };
    }
  }
}

/** The colour that stands at a place; undefined where none does. */
export function paletteColorAt(root: JsonNode | undefined, offset: number): PaletteColor | undefined {
  const [palette, member, array, node] = partsAround(root, offset).slice(-4);
  if (palette === undefined || isMember(palette) || palette.kind !== 'object') return undefined;
  if (member === undefined || !isMember(member) || member.value !== array) return undefined;
  if (array?.kind !== 'array' || node === undefined || isMember(node)) return undefined;
  const list = COLOR_LISTS.find((name) => name === member.key.value);
  if (list === undefined || !paletteObjects(root).includes(palette)) return undefined;
  return { palette, list, position: array.items.indexOf(node), node };
}
