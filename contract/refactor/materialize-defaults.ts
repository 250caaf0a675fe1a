import type { DeclarationContext } from '../declaration/context.ts';
import { type DefaultsPlace, declareDefaults, hiddenDefaults } from '../declaration/hidden-defaults.ts';
import { placeName } from '../declaration/settings.ts';
import { memberOf } from '../json/tree.ts';
import { quote } from '../quote.ts';
import { type FindRefactorings, offered, type Refactoring, touches } from './refactoring.ts';

/** In `output`: writes the defaults that hold out, so that everybody sees them ("Defaults and Materialization"). */
export const materializeDefaults: FindRefactorings = (context, selection) => {
  if (!touches(selection, memberOf(context.document.root, 'output'))) return [];
  return [...materialized(context, 'metadata'), ...materialized(context, 'pipeline')];
};

function materialized(context: DeclarationContext, place: DefaultsPlace): readonly Refactoring[] {
  const defaults = hiddenDefaults(context, place);
  if (defaults.length === 0) return [];
  const names = defaults.map(([key]) => quote(key)).join(', ');
  const title = `Materialize the default of ${names} in ${placeName(place)}`;
  return offered('rewrite', title, declareDefaults(context, place, defaults));
}
