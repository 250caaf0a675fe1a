import type { TextEdit } from '../finding.ts';
import type { JsonDocument } from '../json/document.ts';
import { replaceText } from '../json/edit.ts';
import { soundIndex } from '../palettes/index-plan.ts';
import { type PaletteCollection, palettesMember, palettesOf } from '../palettes/palette-collection.ts';
import { type ElementBlock, elementBlocks } from './element-blocks.ts';
import { type FindRefactorings, offered, touches } from './refactoring.ts';

/**
 * In `output.pipeline.palettes`: puts the entries in the order of their indexes, each with its comments. The packer
 * goes by the index alone, so that nothing changes but what a reader sees ("Explicit Index Collections").
 */
export const sortPalettes: FindRefactorings = (context, selection) => {
  const palettes = palettesOf(context);
  if (palettes === undefined || !touches(selection, palettesMember(context))) return [];
  return offered('rewrite', 'Sort palettes by index', sorted(context.document, palettes));
};

/** Undefined where an index is missing or stands twice: what its order would be is not said. */
function sorted(document: JsonDocument, palettes: PaletteCollection): TextEdit[] | undefined {
  const indexes = indexesOf(palettes);
  const blocks = elementBlocks(document, palettes.list);
  if (indexes === undefined || blocks === undefined) return undefined;
  const order = [...blocks.keys()].sort((a, b) => (indexes[a] ?? 0) - (indexes[b] ?? 0));
  const edits: TextEdit[] = [];
  for (const [place, slot] of blocks.entries()) {
    const block = blocks[order[place] ?? place];
    if (block === undefined || block === slot) continue;
    if (block.endsLine && !slot.isLineEnd) return undefined;
    edits.push(replaceText(document, slot.span, textIn(slot, block)));
  }
  return edits;
}

function indexesOf({ entries, limits }: PaletteCollection): readonly number[] | undefined {
  const indexes = entries.map((entry) =>
    entry.shape === 'wrapped' ? soundIndex(entry.index?.value, limits.maxPalettes) : undefined,
  );
  const sound = indexes.filter((index) => index !== undefined);
  return sound.length === indexes.length && new Set(sound).size === sound.length ? sound : undefined;
}

/** The block as it stands in the place of `slot`, whose comma stays. */
function textIn(slot: ElementBlock, { head, comments }: ElementBlock): string {
  return [head + (slot.hasComma ? ',' : ''), ...comments].join(' ');
}
