import type {
  GameOutline,
  Note,
  OverrideOutline,
  PackOutline,
  Place,
  TemplateOutline,
} from './game-outline.ts';
import { type Fields, field, fieldsOf, itemsOf, text } from './lenient.ts';
import { isCollection, PACK_PLACES, valueAt } from './pack-places.ts';
import { type EntryContext, readEntry, readPack } from './read-pack.ts';

/** Of more templates, packs or overrides a game shows these, and a note says so. */
const MAX_TEMPLATES = 10_000;
const MAX_PACKS = 100;
const MAX_OVERRIDES = 10_000;
/** Slots of all packs together. */
const MAX_SLOTS = 50_000;
const MAX_NOTES = 100;

/**
 * Reads what a `game.json` holds, whatever that is: the definition of specification 000, the older one that embeds its
 * packs (`assetPacks`, by id or as a list, with `assets` or `entries`), and anything between. What is of no use is
 * passed over. Undefined for what is no object.
 *
 * @param isAsset whether something of that name or id is known outside of the file, such as a declared asset
 */
export function readGame(value: unknown, isAsset: (id: string) => boolean): GameOutline | undefined {
  const game = fieldsOf(value);
  if (game === undefined) return undefined;
  const notes: Note[] = [];
  const templates = readTemplates(game, notes);
  const own = new Set([...itemsOf(ownAssets(game), MAX_SLOTS)].map(({ id }) => id));
  const context: EntryContext = { templates, isAsset: (id) => own.has(id) || isAsset(id) };
  const packs = readPacks(game, context, notes);
  const overrides = readOverrides(game, context);
  const name = text(game.name) ?? text(game.title) ?? text(field(game.metadata, 'title'));
  return { name, templates, packs, overrides, notes: notes.slice(0, MAX_NOTES) };
}

function readTemplates({ templates }: Fields, notes: Note[]): TemplateOutline[] {
  const read = [...itemsOf(templates, MAX_TEMPLATES)].map(({ id, key, value }) => ({
    id,
    name: text(field(value, 'name')),
    hasPicture: text(field(field(value, 'sprite'), 'imageUrl')) !== undefined,
    place: ['templates', key],
  }));
  noteMore(templates, { limit: MAX_TEMPLATES, what: 'templates', place: ['templates'] }, notes);
  return read;
}

/** Records of assets that the file itself has. */
function ownAssets({ assets, assetSystem }: Fields): unknown {
  return assets ?? field(assetSystem, 'assets');
}

function readPacks(game: Fields, context: EntryContext, notes: Note[]): PackOutline[] {
  const { place, value } = embeddedPacks(game);
  const active = activePack(game);
  const packs: PackOutline[] = [];
  let left = MAX_SLOTS;
  for (const { id, key, value: pack } of itemsOf(value, MAX_PACKS)) {
    if (left <= 0) break;
    const outline = readPack(
      { id, value: pack, place: [...place, key] },
      { ...context, active: active?.id },
      notes,
    );
    left -= outline.slots.length + outline.strays.length;
    packs.push(outline);
  }
  noteMore(value, { limit: packs.length, what: 'packs', place }, notes);
  if (active !== undefined && !packs.some(({ isActive }) => isActive) && packs.length > 0)
    notes.push({ message: `The active pack ‘${active.id}’ is none of this game’s`, place: active.place });
  return packs;
}

function embeddedPacks(game: Fields): { readonly place: Place; readonly value: unknown } {
  for (const place of PACK_PLACES) {
    const value = valueAt(game, place);
    if (isCollection(value)) return { place, value };
  }
  return { place: ['assetPacks'], value: undefined };
}

function activePack(game: Fields): { readonly id: string; readonly place: Place } | undefined {
  const chosen = text(field(game.assetSystem, 'activeAssetPackId'));
  if (chosen !== undefined) return { id: chosen, place: ['assetSystem', 'activeAssetPackId'] };
  const older = text(game.activeAssetPackId);
  return older === undefined ? undefined : { id: older, place: ['activeAssetPackId'] };
}

function readOverrides({ assetSystem }: Fields, context: EntryContext): OverrideOutline[] {
  const overrides = field(assetSystem, 'entityAssetOverrides');
  return [...itemsOf(overrides, MAX_OVERRIDES)].map(({ id, key, value }) => {
    const place = ['assetSystem', 'entityAssetOverrides', key];
    const { state, asset } = readEntry(value, context);
    return { entityId: id, state, asset, place };
  });
}

interface Shown {
  readonly limit: number;
  readonly what: string;
  readonly place: Place;
}

function noteMore(value: unknown, { limit, what, place }: Shown, notes: Note[]): void {
  const size = Array.isArray(value) ? value.length : Object.keys(fieldsOf(value) ?? {}).length;
  if (size > limit) notes.push({ message: `Only the first ${limit} of ${size} ${what} are shown`, place });
}
