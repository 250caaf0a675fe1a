import type { DeclarationContext } from '../declaration/context.ts';
import type { Span } from '../finding.ts';
import { convertCodec } from './convert-codec.ts';
import { materializeDefaults } from './materialize-defaults.ts';
import { newUuid } from './new-uuid.ts';
import { promoteSetting } from './promote-setting.ts';
import { recomputeConversions } from './recompute-conversions.ts';
import { type FindRefactorings, isRewritable, type Refactoring } from './refactoring.ts';
import { sortPalettes } from './sort-palettes.ts';

/** All but those that look into inputs: see `extractPalette`. */
const REFACTORINGS: readonly FindRefactorings[] = [
  newUuid,
  convertCodec,
  materializeDefaults,
  promoteSetting,
  sortPalettes,
  recomputeConversions,
];

/** Every refactoring that the text alone allows where the selection is. */
export function refactoringsAt(context: DeclarationContext, selection: Span): readonly Refactoring[] {
  if (!isRewritable(context.document)) return [];
  return REFACTORINGS.flatMap((find) => find(context, selection));
}
