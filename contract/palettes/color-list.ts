import { argb8888Of, MAX_ARGB8888, MAX_RGB565, rgb565Of } from '../color.ts';
import type { TextEdit } from '../finding.ts';
import type { JsonDocument } from '../json/document.ts';
import { surround } from '../json/surround.ts';
import { type ArrayNode, childOf, type JsonNode, type ObjectNode } from '../json/tree.ts';

/** The lists of a palette object, in the order they are written in. */
export const COLOR_LISTS = ['originalArgb8888', 'convertedRgb565'] as const;

export type ColorListName = (typeof COLOR_LISTS)[number];

export const COLOR_RANGES: Readonly<Record<ColorListName, string>> = {
  originalArgb8888: `a whole number from 0 to ${MAX_ARGB8888} (0xAARRGGBB)`,
  convertedRgb565: `a whole number from 0 to ${MAX_RGB565} (RGB565)`,
};

/** The list of that name, where it is one. */
export function colorList(palette: ObjectNode, name: ColorListName): ArrayNode | undefined {
  const node = childOf(palette, name);
  return node?.kind === 'array' ? node : undefined;
}

/** The colour that `node` is, or undefined where it is none: another kind, a fraction, out of range. */
export function colorAt(name: ColorListName, node: JsonNode | undefined): number | undefined {
  if (node?.kind !== 'number' || !Number.isInteger(node.value)) return undefined;
  return node.value >= 0 && node.value <= maximum(name) ? node.value : undefined;
}

/** All colours of a list, or undefined where one of them is none. */
export function colorsOf(name: ColorListName, { items }: ArrayNode): number[] | undefined {
  return allDefined(items.map((item) => colorAt(name, item)));
}

/**
 * The colour that `node` plainly means in another notation: `"#rrggbb"` (opaque), `"0xAARRGGBB"`, digits in a
 * string, a 32-bit number (16-bit for RGB565) read as signed.
 */
export function colorMeant(name: ColorListName, node: JsonNode): number | undefined {
  if (node.kind === 'string') return fromText(name, node.value.trim());
  if (node.kind !== 'number' || !Number.isInteger(node.value)) return undefined;
  if (node.value >= 0) return colorAt(name, node);
  const signed = node.value + maximum(name) + 1;
  return signed > maximum(name) / 2 ? signed : undefined;
}

/** Text that makes a bare list of colours a palette object. */
export interface PaletteAround {
  readonly edits: readonly TextEdit[];
  /** Whether the numbers can only be ARGB8888; small ones may be RGB565 words, and are taken for those. */
  readonly certain: boolean;
}

/**
 * A palette object around a bare list of colours, in turn between `before` and `after`; undefined where an item is
 * no colour in any notation.
 */
export function paletteAround(
  document: JsonDocument,
  list: ArrayNode,
  [before, after]: readonly [before: string, after: string] = ['', ''],
): PaletteAround | undefined {
  const colors = allDefined(list.items.map((item) => colorMeant('originalArgb8888', item)));
  if (colors === undefined) return undefined;
  const certain = colors.length === 0 || colors.some((color) => color > MAX_RGB565);
  const around: [string, string] = certain
    ? ['{ "originalArgb8888": ', `, "convertedRgb565": ${row(colors.map(rgb565Of))} }`]
    : [`{ "originalArgb8888": ${row(colors.map(argb8888Of))}, "convertedRgb565": `, ' }'];
  return { edits: surround(document, list, [before + around[0], around[1] + after]), certain };
}

function row(colors: readonly number[]): string {
  return `[${colors.join(', ')}]`;
}

function maximum(name: ColorListName): number {
  return name === 'originalArgb8888' ? MAX_ARGB8888 : MAX_RGB565;
}

function fromText(name: ColorListName, text: string): number | undefined {
  const opaque = /^#([0-9a-f]{6})$/i.exec(text)?.[1];
  if (opaque !== undefined) {
    const argb = Number.parseInt(`ff${opaque}`, 16);
    return name === 'originalArgb8888' ? argb : rgb565Of(argb);
  }
  const digits = name === 'originalArgb8888' ? /^0x[0-9a-f]{8}$/i : /^0x[0-9a-f]{4}$/i;
  if (!digits.test(text) && !/^(0|[1-9]\d{0,9})$/.test(text)) return undefined;
  const value = Number(text);
  return value <= maximum(name) ? value : undefined;
}

function allDefined(values: readonly (number | undefined)[]): number[] | undefined {
  const defined = values.filter((value) => value !== undefined);
  return defined.length === values.length ? defined : undefined;
}
