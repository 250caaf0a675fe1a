import { rgb565Of } from '../color.ts';
import type { DeclarationContext } from '../declaration/context.ts';
import { type DeclaredInput, declaredInputs, factOf, roleNamed } from '../declaration/declared-inputs.ts';
import { insertSetting } from '../declaration/settings.ts';
import type { Span, TextEdit } from '../finding.ts';
import { appendItem } from '../json/edit.ts';
import { nodeAt } from '../json/tree.ts';
import { colorList, colorsOf } from '../palettes/color-list.ts';
import { nextFreeIndex } from '../palettes/index-plan.ts';
import {
  PALETTES_PATH,
  type PaletteCollection,
  paletteObjects,
  palettesMember,
  palettesOf,
} from '../palettes/palette-collection.ts';
import { quote } from '../quote.ts';
import { isRewritable, offered, type Refactoring, touches } from './refactoring.ts';

/** The colours of one input, `0xAARRGGBB` by entry, the transparent one first. */
export interface ImagePalette {
  /** As declared. */
  readonly path: string;
  readonly colors: readonly number[];
}

/** More would be a list to search, and long to look into. */
const MAX_SOURCES = 4;

/** The selected inputs that may have a palette to extract. */
export function selectedSources(context: DeclarationContext, selection: Span): readonly string[] {
  return sources(context, ({ item }) => touches(selection, item));
}

/** Where palettes are selected, the first inputs that may have one more. */
export function sourcesForPalettes(context: DeclarationContext, selection: Span): readonly string[] {
  return touches(selection, palettesMember(context)) ? sources(context, () => true) : [];
}

function sources(context: DeclarationContext, isWanted: (input: DeclaredInput) => boolean): string[] {
  if (context.format?.palettes === undefined || !isRewritable(context.document)) return [];
  const wanted = declaredInputs(context).filter(
    (input) =>
      isWanted(input) &&
      roleNamed(context, input.role) !== undefined &&
      factOf(context, input)?.state === 'found',
  );
  return [...new Set(wanted.map(({ item }) => item.value))].slice(0, MAX_SOURCES);
}

/** Declares the colours as one more palette, under the next free index; nothing where a palette has just these. */
export function extractPalette(
  context: DeclarationContext,
  { path, colors }: ImagePalette,
): readonly Refactoring[] {
  const palettes = palettesOf(context);
  const limits = context.format?.palettes;
  if (limits === undefined || !isRewritable(context.document)) return [];
  if (colors.length === 0 || colors.length > limits.maxColors) return [];
  const index = palettes === undefined ? 0 : nextFreeIndex(palettes);
  if (index === undefined || isDeclared(palettes, colors)) return [];
  const entry = {
    index,
    palette: { originalArgb8888: colors, convertedRgb565: colors.map(rgb565Of) },
  };
  const title = `Extract the palette of ${quote(path)} as palette ${index}`;
  return offered('extract', title, declared(context, palettes, entry));
}

function isDeclared(palettes: PaletteCollection | undefined, colors: readonly number[]): boolean {
  if (palettes === undefined) return false;
  return [...paletteObjects(palettes)].some((palette) => {
    const list = colorList(palette, 'originalArgb8888');
    return list !== undefined && colorsOf('originalArgb8888', list)?.join() === colors.join();
  });
}

function declared(
  context: DeclarationContext,
  palettes: PaletteCollection | undefined,
  entry: unknown,
): readonly TextEdit[] | undefined {
  if (palettes !== undefined)
    return palettes.isOnePalette ? undefined : [appendItem(context.document, palettes.list, entry)];
  if (nodeAt(context.document.root, PALETTES_PATH) !== undefined) return undefined;
  const edit = insertSetting(context, 'pipeline', ['palettes', [entry]]);
  return edit && [edit];
}
