import type { Place } from '../game-outline.ts';
import type { Id, PromptDefaults } from '../generated/types.ts';
import { VALIDATORS } from '../generated/validators.ts';
import { type Fields, field, fieldsOf, type Item, itemsOf, namedIn, text } from '../lenient.ts';
import { isCollection, PACK_PLACES, valueAt } from '../pack-places.ts';
import { pointerTo, quote, type Tell } from './migration-notes.ts';
import type { PlannedEntry, PlannedPack } from './migration-plan.ts';
import { isId } from './plan-definition.ts';
import { type Planning, planEntry } from './plan-entry.ts';
import { clipName } from './plan-images.ts';

/** A pack as it is planned, and what else the definition may call it by. */
export interface NamedPack {
  readonly pack: PlannedPack;
  /** Its key in the definition, and the id that it gives itself. */
  readonly names: readonly string[];
}

const MAX_DESCRIPTION = 4000;
const ENTRY_PLACES = ['assets', 'entries', 'slots'] as const;
const KNOWN_FIELDS: ReadonlySet<string> = new Set([
  'id',
  'name',
  'description',
  'style',
  'styleOverride',
  'theme',
  'themePrompt',
  'negativePrompt',
  'modelId',
  'aspectRatio',
  'promptDefaults',
  ...ENTRY_PLACES,
]);

/** Every pack that the definition embeds, wherever it does. */
export function planPacks(game: Fields, templates: ReadonlyMap<Id, string>, planning: Planning): NamedPack[] {
  const packs: NamedPack[] = [];
  const keys = new Set<string>();
  for (const place of PACK_PLACES) {
    const value = valueAt(game, place);
    if (!isCollection(value)) continue;
    for (const item of itemsOf(value, Number.POSITIVE_INFINITY)) {
      const at = [...place, item.key];
      const pack = planPack(
        { item, place: at, key: uniqueKey(item.id, keys, { place: at, tell: planning.tell }) },
        templates,
        planning,
      );
      if (pack !== undefined) packs.push(pack);
    }
  }
  return packs;
}

/** A key that no other pack of the plan has and that can be an id. */
export function uniqueKey(
  id: string,
  keys: Set<string>,
  { place, tell }: { place: Place; tell: Tell },
): string {
  const base = isId(id) ? id : 'pack';
  let key = base;
  for (let number = 2; keys.has(key); number++) key = `${base.slice(0, 180)}#${number}`;
  if (key !== id) tell('changed', place, `The pack ${quote(id)} goes by ${quote(key)} here`);
  keys.add(key);
  return key;
}

interface PackToPlan {
  readonly item: Item;
  readonly place: Place;
  readonly key: string;
}

function planPack(
  { item, place, key }: PackToPlan,
  templates: ReadonlyMap<Id, string>,
  planning: Planning,
): NamedPack | undefined {
  const fields = fieldsOf(item.value);
  if (fields === undefined) {
    planning.tell('left', place, `${quote(item.value)} is no pack`);
    return undefined;
  }
  const own = text(fields.id);
  if (own !== undefined && own !== item.id)
    planning.tell('changed', [...place, 'id'], `The pack ${quote(item.id)} calls itself ${quote(own)}`);
  tellUnknown(fields, place, planning.tell);
  const promptDefaults = planPromptDefaults(fields, place, planning.tell);
  return {
    pack: {
      key,
      path: pointerTo(place),
      name: planName(fields, { place, key }, planning.tell),
      ...planDescription(fields, place, planning.tell),
      ...(promptDefaults !== undefined && { promptDefaults }),
      entries: planEntries(fields, { place, key }, { templates, planning }),
    },
    names: own === undefined ? [item.id] : [item.id, own],
  };
}

function planName(fields: Fields, { place, key }: { place: Place; key: string }, tell: Tell): string {
  const name = (text(fields.name) ?? text(key) ?? 'Pack').trim();
  const clipped = clipName(name);
  if (clipped !== name)
    tell('changed', [...place, 'name'], `The name ${quote(name)} is cut to 200 characters`);
  return clipped;
}

function planDescription(fields: Fields, place: Place, tell: Tell): { description?: string } {
  const { description } = fields;
  if (description === undefined || description === null) return {};
  if (typeof description !== 'string') {
    tell('left', [...place, 'description'], `The description ${quote(description)} is no text`);
    return {};
  }
  if (description.length > MAX_DESCRIPTION)
    tell('changed', [...place, 'description'], `The description is cut to ${MAX_DESCRIPTION} characters`);
  return { description: description.slice(0, MAX_DESCRIPTION).toWellFormed() };
}

/** What older packs call their prompt defaults, by the name that these have now. */
const PROMPT_FIELDS: readonly (readonly [string, keyof PromptDefaults])[] = [
  ['theme', 'themePrompt'],
  ['themePrompt', 'themePrompt'],
  ['style', 'styleOverride'],
  ['styleOverride', 'styleOverride'],
  ['negativePrompt', 'negativePrompt'],
  ['modelId', 'modelId'],
  ['aspectRatio', 'aspectRatio'],
];

function planPromptDefaults(fields: Fields, place: Place, tell: Tell): PromptDefaults | undefined {
  const defaults: PromptDefaults = {};
  const take = (from: Fields, older: string, name: keyof PromptDefaults, at: Place): void => {
    const value = from[older];
    if (value === undefined || value === null || value === '') return;
    if (typeof value === 'string' && VALIDATORS.PromptDefaults({ [name]: value })) defaults[name] = value;
    else tell('left', [...at, older], `The ${older} ${quote(value)} cannot be used as ${name}`);
  };
  for (const [older, name] of PROMPT_FIELDS) take(fields, older, name, place);
  const at = [...place, 'promptDefaults'];
  const own = fieldsOf(fields.promptDefaults) ?? {};
  for (const name of Object.keys(own)) {
    const known = PROMPT_FIELDS.find(([older]) => older === name);
    if (known === undefined) tell('left', [...at, name], `Prompt defaults have no ${quote(name)}`);
    else take(own, name, known[1], at);
  }
  return Object.keys(defaults).length === 0 ? undefined : defaults;
}

interface Context {
  readonly templates: ReadonlyMap<Id, string>;
  readonly planning: Planning;
}

function planEntries(
  pack: Fields,
  { place, key }: { place: Place; key: string },
  { templates, planning }: Context,
): PlannedEntry[] {
  const entries = new Map<Id, PlannedEntry>();
  for (const name of ENTRY_PLACES)
    for (const item of itemsOf(field(pack, name), Number.POSITIVE_INFINITY, 'templateId')) {
      const at = [...place, name, item.key];
      const entry = planSlot(item, at, { templates, planning });
      if (entry === undefined) continue;
      if (entries.has(entry.templateId))
        planning.tell(
          'changed',
          at,
          `The pack ${quote(key)} fills ${quote(entry.templateId)} twice; this one stands`,
        );
      entries.set(entry.templateId, entry);
    }
  return [...entries.values()];
}

function planSlot(item: Item, place: Place, { templates, planning }: Context): PlannedEntry | undefined {
  const id = namedIn(item, 'templateId') ?? '';
  if (!isId(id)) {
    planning.tell(
      'left',
      place,
      `${quote(id)} cannot be a template's id: 1 to 200 characters, none of control`,
    );
    return undefined;
  }
  const name = templates.get(id);
  const planned = planEntry({ value: item.value, place, name: name ?? id }, planning);
  if (planned === undefined) return undefined;
  if (name === undefined)
    planning.tell(
      'orphaned',
      place,
      `There is no template ${quote(id)}: the entry is kept, and nothing shows it`,
    );
  return { templateId: id, ...planned };
}

function tellUnknown(pack: Fields, place: Place, tell: Tell): void {
  const unknown = Object.keys(pack).filter((name) => !KNOWN_FIELDS.has(name));
  if (unknown.length > 0)
    tell('left', place, `Nothing becomes of ${unknown.slice(0, 20).map(quote).join(', ')}`);
}
