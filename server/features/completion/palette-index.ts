import type { DeclarationContext } from '../../../contract/declaration/context.ts';
import type { JsonPath } from '../../../contract/json/tree.ts';
import { nextFreeIndex, planIndexes } from '../../../contract/palettes/index-plan.ts';
import { PALETTES_PATH, palettesOf } from '../../../contract/palettes/palette-collection.ts';

/** The position of the palette entry whose `index` is at `path`; undefined where something else is. */
export function paletteEntryOf(path: JsonPath): number | undefined {
  const [position, field, ...rest] = path.slice(PALETTES_PATH.length);
  if (field !== 'index' || rest.length > 0 || typeof position !== 'number') return undefined;
  return PALETTES_PATH.every((step, depth) => path[depth] === step) ? position : undefined;
}

/** The number that the palette at `position` should get; undefined where none is free. */
export function freeIndex(context: DeclarationContext, position: number): number | undefined {
  const palettes = palettesOf(context);
  if (palettes === undefined) return 0;
  return planIndexes(palettes).free.get(position) ?? nextFreeIndex(palettes);
}
