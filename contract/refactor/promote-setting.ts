import type { DeclarationContext } from '../declaration/context.ts';
import { misplacedMembers, type ToolingPlace } from '../declaration/misplaced-parameters.ts';
import { moveSetting, settingsAt } from '../declaration/settings.ts';
import type { Span } from '../finding.ts';
import { type Member, toValue } from '../json/tree.ts';
import { quote } from '../quote.ts';
import { type FindRefactorings, offered, type Refactoring, touches } from './refactoring.ts';

/**
 * On a setting in `output.pipeline` or `build` that the format reads in `output.metadata`: moves it there, where the
 * runtime sees it (specification 001, "Metadata Source Segmentation and Runtime Sink").
 */
export const promoteSetting: FindRefactorings = (context, selection) =>
  (['pipeline', 'build'] as const).flatMap((place) => promotions(context, selection, place));

function promotions(
  context: DeclarationContext,
  selection: Span,
  place: ToolingPlace,
): readonly Refactoring[] {
  const object = settingsAt(context, place);
  if (object === undefined) return [];
  const members = misplacedMembers(context, place).filter(
    (member) => touches(selection, member) && isAllowed(context, member),
  );
  return members.flatMap((member) => {
    const edits = moveSetting(context, { object, member }, 'metadata');
    return offered('move', `Promote ${quote(member.key.value)} to output.metadata`, edits);
  });
}

/** A value that the runtime may not have stays where it does no harm. */
function isAllowed({ format }: DeclarationContext, { key, value }: Member): boolean {
  return format?.metadata.validate({ [key.value]: toValue(value) }) === true;
}
