import type { Note, PackOutline, Place, SlotOutline, TemplateOutline } from './game-outline.ts';
import { field, fieldsOf, itemsOf, text } from './lenient.ts';

/** What entries are looked up in. */
export interface EntryContext {
  readonly templates: readonly TemplateOutline[];
  /** Whether there is an asset of that id or name. */
  readonly isAsset: (id: string) => boolean;
}

export interface PackValue {
  /** By its key, or its place in a list. */
  readonly id: string;
  readonly value: unknown;
  readonly place: Place;
}

/** So many entries for templates that there are not are told of. */
const MAX_STRAYS = 100;
const MAX_ENTRIES = 20_000;
/** Of where an image is so much is told: some games hold it as a `data:` URI. */
const MAX_SHOWN = 200;

/** One pack of a game, whose slots are the game’s templates. */
export function readPack(
  { id: key, value, place }: PackValue,
  context: EntryContext & { readonly active: string | undefined },
  notes: Note[],
): PackOutline {
  const own = text(field(value, 'id'));
  if (own !== undefined && own !== key)
    notes.push({ message: `The pack ‘${key}’ calls itself ‘${own}’`, place: [...place, 'id'] });
  const entries = entriesOf(value, place);
  const slots = context.templates.map((template) => slotOf(template, entries.get(template.id), context));
  const known = new Set(context.templates.map(({ id }) => id));
  const strays = [...entries.values()].filter(({ id }) => !known.has(id)).slice(0, MAX_STRAYS);
  for (const stray of strays)
    notes.push({
      message: `There is no template ‘${stray.id}’ for what the pack ‘${key}’ has`,
      place: stray.place,
    });
  return {
    id: key,
    name: text(field(value, 'name')) ?? key,
    description: text(field(value, 'description')),
    isActive: context.active !== undefined && (context.active === key || context.active === own),
    place,
    slots,
    strays: strays.map((entry) => filledSlot(entry, context)),
    filled: slots.filter(({ state }) => state === 'filled').length,
  };
}

interface Entry {
  /** Of its template. */
  readonly id: string;
  readonly value: unknown;
  readonly place: Place;
}

/** By template; the last of several stands, as in JSON itself. */
function entriesOf(pack: unknown, place: Place): ReadonlyMap<string, Entry> {
  const entries = new Map<string, Entry>();
  for (const name of ['assets', 'entries', 'slots']) {
    for (const { id, key, value } of itemsOf(field(pack, name), MAX_ENTRIES, 'templateId'))
      entries.set(id, { id, value, place: [...place, name, key] });
  }
  return entries;
}

function slotOf(template: TemplateOutline, entry: Entry | undefined, context: EntryContext): SlotOutline {
  if (entry !== undefined) return filledSlot(entry, context);
  const state = template.hasPicture ? 'placeholder' : 'empty';
  return { templateId: template.id, state, asset: undefined, place: template.place };
}

function filledSlot({ id, value, place }: Entry, context: EntryContext): SlotOutline {
  return { templateId: id, ...readEntry(value, context), place };
}

/** What an entry, or an override, leads to: an asset by its id, or an image where it is. */
export function readEntry(
  value: unknown,
  { isAsset }: EntryContext,
): { readonly state: 'filled' | 'dangling' | 'placeholder'; readonly asset: string | undefined } {
  const asset = text(value) ?? text(field(value, 'assetId'));
  if (asset !== undefined) return { state: isAsset(asset) ? 'filled' : 'dangling', asset };
  const image = text(field(value, 'imageUrl')) ?? firstAnimation(value);
  const isPlaceholder = image === undefined || field(value, 'source') === 'none';
  return { state: isPlaceholder ? 'placeholder' : 'filled', asset: image?.slice(0, MAX_SHOWN) };
}

/** Older games have an image for each animation, and no other. */
function firstAnimation(value: unknown): string | undefined {
  for (const animation of Object.values(fieldsOf(field(value, 'animations')) ?? {})) {
    const image = text(animation) ?? text(field(animation, 'imageUrl'));
    if (image !== undefined) return image;
  }
  return undefined;
}
