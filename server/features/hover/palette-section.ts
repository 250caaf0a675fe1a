import type { DeclarationContext } from '../../../contract/declaration/context.ts';
import { childOf, nodeAt, type ObjectNode } from '../../../contract/json/tree.ts';
import {
  COLOR_LISTS,
  type ColorListName,
  colorList,
  colorMeant,
} from '../../../contract/palettes/color-list.ts';
import { PALETTES_PATH } from '../../../contract/palettes/palette-collection.ts';
import { type Block, type Content, code, paragraph } from '../../rich-text/rich-text.ts';
import { hexColor } from '../colors/hex-color.ts';
import { paletteObjects } from '../colors/palette-colors.ts';
import { argbOf } from '../colors/recolor.ts';
import { counted, hexNumber } from './numbers.ts';
import type { Scene } from './scene.ts';

/** A list of palettes, a palette or a single colour as swatches, with the numbers in hexadecimal. */
export function paletteSection(
  scene: Scene<DeclarationContext>,
): readonly Block[] | Promise<readonly Block[]> {
  const { path } = scene.place;
  if (PALETTES_PATH.some((key, depth) => path[depth] !== key)) return [];
  const { root } = scene.context.document;
  const [position, ...rest] = path.slice(PALETTES_PATH.length);
  if (position === undefined) return collectionBlocks(scene, paletteObjects(root));
  const entry = nodeAt(root, [...PALETTES_PATH, position]);
  const palette = childOf(entry, 'palette') ?? entry;
  if (palette?.kind !== 'object') return [];
  const color = rest.find((step) => typeof step === 'number');
  const list = COLOR_LISTS.find((name) => rest.includes(name));
  if (color === undefined) return paletteBlocks(scene, palette);
  return list === undefined ? [] : colorBlocks(scene, palette, { list, position: color });
}

/** More than any format has. */
const MAX_SHOWN = 64;

async function collectionBlocks(scene: Scene, palettes: readonly ObjectNode[]): Promise<Block[]> {
  const rows = palettes.slice(0, MAX_SHOWN).map((palette) => shownColors(palette, MAX_SHOWN));
  return [paragraph(counted(palettes.length, 'palette')), ...(await swatches(scene, rows))];
}

/** Its colours as authored above, as the runtime shows them below. */
async function paletteBlocks(scene: Scene, palette: ObjectNode): Promise<Block[]> {
  const colors = COLOR_LISTS.map((list) => colorsIn(palette, list).slice(0, MAX_SHOWN));
  const length = Math.max(0, ...colors.map((list) => list.length));
  if (length === 0) return [];
  const rows = Array.from({ length }, (_, position): Content[] => {
    const [original, converted] = COLOR_LISTS.map((list) => colorAt(palette, { list, position }));
    return [[String(position)], ...[original, converted].map((color) => cells(color))];
  });
  const drawn = colors.map((list) => list.map((argb) => argb ?? 0)).filter((list) => list.length > 0);
  return [...(await swatches(scene, drawn)), { kind: 'table', header: ['', ...COLOR_LISTS], rows }];
}

function cells(color: ShownColor | undefined): Content {
  return color === undefined ? ['–'] : [code(color.number), ` ${hexColor(color.argb)}`];
}

/** The numbers first: an editor that opens a colour picker above has no room for more. */
async function colorBlocks(scene: Scene, palette: ObjectNode, place: ColorPlace): Promise<Block[]> {
  const color = colorAt(palette, place);
  if (color === undefined) return [];
  const other: ColorListName = place.list === 'originalArgb8888' ? 'convertedRgb565' : 'originalArgb8888';
  const partner = colorAt(palette, { ...place, list: other });
  return [
    paragraph(`Colour ${place.position}: `, ...cells(color)),
    ...(partner === undefined ? [] : [paragraph(`${other}: `, ...cells(partner))]),
    ...(await swatches(scene, [[color.argb, ...(partner === undefined ? [] : [partner.argb])]])),
  ];
}

interface ColorPlace {
  readonly list: ColorListName;
  readonly position: number;
}

interface ShownColor {
  /** ARGB8888, of an RGB565 colour that which a screen shows. */
  readonly argb: number;
  /** In hexadecimal, as many digits as the list's colours have. */
  readonly number: string;
}

function colorAt(palette: ObjectNode, { list, position }: ColorPlace): ShownColor | undefined {
  const node = colorList(palette, list)?.items[position];
  const value = node && colorMeant(list, node);
  const argb = node && argbOf({ list, node });
  if (value === undefined || argb === undefined) return undefined;
  return { argb, number: hexNumber(value, list === 'originalArgb8888' ? 8 : 4) };
}

function colorsIn(palette: ObjectNode, list: ColorListName): (number | undefined)[] {
  return (colorList(palette, list)?.items ?? []).map((node) => argbOf({ list, node }));
}

/** What the runtime shows, else what was authored. */
function shownColors(palette: ObjectNode, limit: number): number[] {
  const converted = colorsIn(palette, 'convertedRgb565');
  const colors = converted.length > 0 ? converted : colorsIn(palette, 'originalArgb8888');
  return colors.slice(0, limit).map((argb) => argb ?? 0);
}

async function swatches(
  { server, showsPictures, token }: Scene,
  rows: readonly (readonly number[])[],
): Promise<Block[]> {
  if (!showsPictures || rows.length === 0) return [];
  const { work } = server.workspace.host;
  const { uri } = await work.run('swatch-picture', { rows }, { token });
  return [{ kind: 'picture', uri, description: 'swatches' }];
}
