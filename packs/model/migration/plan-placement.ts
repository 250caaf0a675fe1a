import type { Place } from '../game-outline.ts';
import type { AssetPlacement } from '../generated/types.ts';
import { VALIDATORS } from '../generated/validators.ts';
import { type Fields, fieldsOf } from '../lenient.ts';
import { quote, type Tell } from './migration-notes.ts';

/** Fields of a placement, which older entries have beside their image as well. */
export const PLACEMENT_FIELDS = [
  'scale',
  'offsetX',
  'offsetY',
  'rotation',
  'anchor',
  'crop',
  'nineSlice',
] as const satisfies readonly (keyof AssetPlacement)[];

/** The placement that an entry says, by itself or in `placement`; undefined where it says none that can be used. */
export function planPlacement(entry: Fields, place: Place, tell: Tell): AssetPlacement | undefined {
  const placement: Record<string, unknown> = {};
  take(entry, place, placement, tell);
  const own = fieldsOf(entry.placement);
  if (own !== undefined) {
    take(own, [...place, 'placement'], placement, tell);
    tellUnknown(own, [...place, 'placement'], tell);
  } else if (entry.placement !== undefined && entry.placement !== null)
    tell('left', [...place, 'placement'], `The placement ${quote(entry.placement)} is no object`);
  return Object.keys(placement).length === 0 ? undefined : placement;
}

function take(from: Fields, place: Place, placement: Record<string, unknown>, tell: Tell): void {
  for (const name of PLACEMENT_FIELDS) {
    const value = from[name];
    if (value === undefined || value === null) continue;
    const usable = usableAs(name, value);
    if (usable === undefined)
      tell('left', [...place, name], `The ${name} ${quote(value)} cannot be used; the default stands`);
    else {
      if (usable !== value) tell('changed', [...place, name], `The ${name} ${quote(value)} is a number now`);
      placement[name] = usable;
    }
  }
}

/** Numbers may be written as texts. */
function usableAs(name: string, value: unknown): unknown {
  const isNumeric = typeof value === 'string' && /^\s*-?\d+(\.\d+)?\s*$/.test(value);
  const read = isNumeric ? Number(value) : value;
  return VALIDATORS.AssetPlacement({ [name]: read }) ? read : undefined;
}

function tellUnknown(placement: Fields, place: Place, tell: Tell): void {
  for (const name of Object.keys(placement))
    if (!PLACEMENT_FIELDS.some((known) => known === name))
      tell('left', [...place, name], `A placement has no ${quote(name)}`);
}
