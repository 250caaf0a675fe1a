import type { Place } from './game-outline.ts';
import { field, fieldsOf } from './lenient.ts';

/** Where packs stand in a file that embeds them, the usual place first. */
export const PACK_PLACES: readonly Place[] = [
  ['assetPacks'],
  ['assetSystem', 'assetPacks'],
  ['assetSystem', 'packs'],
  ['packs'],
];

export function valueAt(root: unknown, place: Place): unknown {
  return place.reduce<unknown>((at, key) => field(at, String(key)), root);
}

/** Whether a value can hold packs: a record by id, or a list. */
export function isCollection(value: unknown): boolean {
  return fieldsOf(value) !== undefined || Array.isArray(value);
}
