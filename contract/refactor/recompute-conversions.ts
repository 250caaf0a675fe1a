import { rgb565Of } from '../color.ts';
import type { TextEdit } from '../finding.ts';
import { type JsonDocument, textOf } from '../json/document.ts';
import { insertMember, replaceNode, replaceText } from '../json/edit.ts';
import { appendNumbers } from '../json/surround.ts';
import { type ArrayNode, memberOf, type ObjectNode } from '../json/tree.ts';
import { COLOR_LISTS, colorList, colorsOf } from '../palettes/color-list.ts';
import { paletteObjects, palettesMember, palettesOf } from '../palettes/palette-collection.ts';
import { type FindRefactorings, offered, touches } from './refactoring.ts';

/**
 * In `output.pipeline.palettes`: makes every `convertedRgb565` what `originalArgb8888` is by the formula, also where
 * a converter rounded, which no rule minds. Colours that only `convertedRgb565` has are dropped.
 */
export const recomputeConversions: FindRefactorings = (context, selection) => {
  const { document } = context;
  const palettes = palettesOf(context);
  if (palettes === undefined || !touches(selection, palettesMember(context))) return [];
  const edits = [...paletteObjects(palettes)].flatMap((palette) => recomputed(document, palette));
  return offered('rewrite', 'Recompute convertedRgb565 of all palettes', edits);
};

/** Nothing for a palette whose colours are not sound. */
function recomputed(document: JsonDocument, palette: ObjectNode): TextEdit[] {
  const original = colorList(palette, 'originalArgb8888');
  const words = original && colorsOf('originalArgb8888', original)?.map(rgb565Of);
  if (words === undefined) return [];
  if (memberOf(palette, 'convertedRgb565') === undefined)
    return [insertMember(document, palette, ['convertedRgb565', words], COLOR_LISTS)];
  const converted = colorList(palette, 'convertedRgb565');
  return converted === undefined ? [] : rewritten(document, converted, words);
}

/** Number by number, so that rows stay as they were laid out. */
function rewritten(document: JsonDocument, list: ArrayNode, words: readonly number[]): TextEdit[] {
  const kept = list.items.slice(0, words.length);
  const edits = kept.flatMap((item, position) => {
    const word = words[position];
    return word === undefined || textOf(document, item) === String(word)
      ? []
      : [replaceNode(document, item, word)];
  });
  if (list.items.length <= words.length)
    return [...edits, ...appendNumbers(document, list, words.slice(list.items.length))];
  const last = kept.at(-1);
  const start = last === undefined ? list.offset + 1 : last.offset + last.length;
  const end = list.items.at(-1);
  const length = end === undefined ? 0 : end.offset + end.length - start;
  return [...edits, replaceText(document, { offset: start, length }, '')];
}
