import { type Fields, field, fieldsOf, itemsOf, text } from '../lenient.ts';
import { isCollection, PACK_PLACES, valueAt } from '../pack-places.ts';

/** Fields of `assetSystem` that it has today. */
export const ASSET_SYSTEM_FIELDS: readonly string[] = [
  'activeAssetPackId',
  'pinnedPackVersionId',
  'entityAssetOverrides',
];

/**
 * Whether a definition is of the form before GameDefinitionV2 (specification 000, “Migration path”, step 4): it embeds
 * packs or assets, says elsewhere which pack is active, or has no `assetSystem` and its templates bring pictures of
 * their own or are no record. What is of neither form is not: its shape is wrong.
 */
export function isOlderDefinition(value: unknown): boolean {
  const game = fieldsOf(value);
  if (game === undefined) return false;
  if (embedsPacks(game) || 'activeAssetPackId' in game || 'entityAssetOverrides' in game) return true;
  if (field(game.assetSystem, 'assets') !== undefined) return true;
  return game.assetSystem === undefined && isOlderGame(game);
}

function embedsPacks(game: Fields): boolean {
  return PACK_PLACES.some((place) => {
    const packs = valueAt(game, place);
    // The word alone may mean something else to a game.
    return place[0] === 'packs' ? looksLikePacks(packs) : isCollection(packs);
  });
}

/** Whether something of a collection has what only packs have. */
export function looksLikePacks(value: unknown): boolean {
  return [...itemsOf(value, 1000)].some(({ value: pack }) =>
    ['assets', 'entries', 'slots'].some((name) => isCollection(field(pack, name))),
  );
}

function isOlderGame({ templates, entities }: Fields): boolean {
  if (!isCollection(templates)) return false;
  if (Array.isArray(templates) || !Array.isArray(entities)) return true;
  return [...itemsOf(templates, Number.POSITIVE_INFINITY)].some(
    ({ value }) => spriteUrl(value) !== undefined,
  );
}

/** The picture that a template of an older game brings along. */
export function spriteUrl(template: unknown): string | undefined {
  return text(field(field(template, 'sprite'), 'imageUrl'));
}
