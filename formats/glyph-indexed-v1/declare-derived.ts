import type { Fix, TextEdit } from '../../contract/finding.ts';
import { appendItem, insertMember, replaceNode } from '../../contract/json/edit.ts';
import { appendNumbers } from '../../contract/json/surround.ts';
import { type ArrayNode, childOf, memberOf, type ObjectNode } from '../../contract/json/tree.ts';
import { suggestion } from '../../contract/rule.ts';
import type { ContentContext } from '../content-rule.ts';
import { colorLists } from './palette-fixes.ts';
import { type BankPalette, declaredPalettes } from './palettes.ts';
import type { GlyphPlan } from './plan-glyphs.ts';

/**
 * Declares the palettes that were derived, each where it is, so that art that comes later fills free entries and moves
 * none. Nothing where indexed sheets have several palettes of their own, whose numbers a declaration would change.
 */
export function declareDerived(context: ContentContext, plan: GlyphPlan): Fix[] {
  if (plan.given.areOwn && plan.given.palettes.length > 1) return [];
  const output = childOf(context.document.root, 'output');
  if (output?.kind !== 'object') return [];
  const changes = changesOf(context, plan);
  const edits = editsOf(context, output, changes);
  if (edits.length === 0) return [];
  const sorted = edits.toSorted((a, b) => a.span.offset - b.span.offset);
  return [suggestion('Declare the derived palettes', ...sorted)];
}

interface Changes {
  readonly fresh: readonly BankPalette[];
  readonly filled: readonly Filled[];
}

/** Entries at the end of a declared palette, each as it is declared. */
interface Filled {
  readonly index: number;
  readonly original: readonly number[];
  readonly converted: readonly number[];
}

function changesOf({ pipeline }: ContentContext, { palettes, given }: GlyphPlan): Changes {
  const declared = new Map(
    declaredPalettes(pipeline).map((palette) => [palette.index, palette.colors.length]),
  );
  const files = new Set(given.areOwn ? [] : given.palettes.map(({ index }) => index));
  const filled = palettes.flatMap((palette) => {
    const from = declared.get(palette.index) ?? palette.colors.length;
    if (from === palette.colors.length) return [];
    const { originalArgb8888, convertedRgb565 } = paletteOf(palette);
    return [
      {
        index: palette.index,
        original: originalArgb8888.slice(from),
        converted: convertedRgb565.slice(from),
      },
    ];
  });
  return { fresh: palettes.filter(({ index }) => !files.has(index)), filled };
}

function editsOf(
  { document }: ContentContext,
  output: ObjectNode,
  { fresh, filled }: Changes,
): readonly TextEdit[] {
  const palettes = fresh.map((palette) => ({ index: palette.index, palette: paletteOf(palette) }));
  const settings = { palettes, derive_palettes: true };
  const pipeline = memberOf(output, 'pipeline');
  if (pipeline === undefined) return [insertMember(document, output, ['pipeline', settings])];
  const node = pipeline.value;
  if (node?.kind !== 'object') return [];
  if (node.members.length === 0) return [replaceNode(document, node, settings)];
  const list = childOf(node, 'palettes');
  // First, where no other edit begins.
  const flag = memberOf(node, 'derive_palettes')
    ? []
    : [insertMember(document, node, ['derive_palettes', true], ['derive_palettes'])];
  if (list === undefined) return [...flag, insertMember(document, node, ['palettes', palettes])];
  if (list.kind !== 'array') return [];
  const added = filled.flatMap(({ index, original, converted }) => {
    const lists = colorLists(list, index);
    if (lists.original === undefined || lists.converted === undefined) return [];
    return [
      ...appendNumbers(document, lists.original, original),
      ...appendNumbers(document, lists.converted, converted),
    ];
  });
  return [...flag, ...added, ...appended(document, list, palettes)];
}

function appended(
  document: ContentContext['document'],
  list: ArrayNode,
  entries: readonly unknown[],
): TextEdit[] {
  if (entries.length === 0) return [];
  return list.items.length === 0
    ? [replaceNode(document, list, entries)]
    : [appendItem(document, list, ...entries)];
}

/** Entry 0 is transparent, all others are opaque. */
function paletteOf({ colors, words }: BankPalette) {
  return {
    originalArgb8888: colors.map((rgb, entry) => (entry === 0 ? rgb : 0xff000000 + rgb)),
    convertedRgb565: words,
  };
}
