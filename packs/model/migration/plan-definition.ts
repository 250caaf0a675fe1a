import type { Place } from '../game-outline.ts';
import type { EntityTemplate, GameDefinitionV2, GameEntity, Id } from '../generated/types.ts';
import { VALIDATORS } from '../generated/validators.ts';
import { type Fields, fieldsOf, type Item, itemsOf, text } from '../lenient.ts';
import { quote, type Tell } from './migration-notes.ts';

/** Whether a text can name a template, an entity or a pack. */
export function isId(value: string): boolean {
  return /^[^\u0000-\u001f\u007f]{1,200}$/u.test(value);
}

/** Templates by their ids, each with its place; those of a list by the ids that they give themselves. */
export function planTemplates(
  { templates }: Fields,
  tell: Tell,
): Map<Id, { template: EntityTemplate; place: Place }> {
  const planned = new Map<Id, { template: EntityTemplate; place: Place }>();
  if (Array.isArray(templates))
    tell('changed', ['templates'], 'The templates of a list are by their ids now');
  else if (fieldsOf(templates) === undefined)
    tell('changed', ['templates'], `The game had no templates; ${quote(templates)} is none`);
  for (const item of itemsOf(templates, Number.POSITIVE_INFINITY)) {
    const place = ['templates', item.key];
    const isName = typeof item.key === 'number' && text(item.value) !== undefined;
    const id = isName ? String(item.value) : item.id;
    if (!isId(id))
      tell('left', place, `${quote(id)} cannot be a template's id: 1 to 200 characters, none of control`);
    else if (planned.has(id)) tell('left', place, `There is a template ${quote(id)} already`);
    else planned.set(id, { template: isName ? {} : planTemplate(item, place, tell), place });
  }
  return planned;
}

const TEMPLATE_FIELDS = ['name', 'kind', 'prompt'] as const;

function planTemplate({ value }: Item, place: Place, tell: Tell): EntityTemplate {
  const fields = fieldsOf(value);
  if (fields === undefined) {
    tell('left', place, `The template ${quote(value)} says nothing`);
    return {};
  }
  return withoutUnusable(fields, TEMPLATE_FIELDS, { place, tell, isUsable: VALIDATORS.EntityTemplate });
}

interface Check {
  readonly place: Place;
  readonly tell: Tell;
  readonly isUsable: (value: unknown) => boolean;
}

function withoutUnusable(fields: Fields, names: readonly string[], { place, tell, isUsable }: Check): Fields {
  const kept = new Map(Object.entries(fields));
  for (const name of names) {
    if (!kept.has(name) || isUsable({ [name]: kept.get(name) })) continue;
    tell('left', [...place, name], `The ${name} ${quote(kept.get(name))} cannot be used`);
    kept.delete(name);
  }
  return Object.fromEntries(kept);
}

const ENTITY_IDS = ['id', 'template', 'templateId'] as const;

/** The entities as a list; each with its place. */
export function planEntities({ entities }: Fields, tell: Tell): { entity: GameEntity; place: Place }[] {
  if (entities === undefined) tell('changed', ['entities'], 'The game had no list of entities');
  else if (fieldsOf(entities) !== undefined) tell('changed', ['entities'], 'The entities are a list now');
  else if (!Array.isArray(entities)) tell('left', ['entities'], `${quote(entities)} is no list of entities`);
  return [...itemsOf(entities, Number.POSITIVE_INFINITY)].flatMap((item) => {
    const place = ['entities', item.key];
    const fields = fieldsOf(item.value);
    if (fields === undefined) tell('left', place, `${quote(item.value)} is no entity`);
    return fields === undefined ? [] : [{ entity: planEntity(fields, item, { place, tell }), place }];
  });
}

function planEntity(
  fields: Fields,
  { key }: Item,
  { place, tell }: { place: Place; tell: Tell },
): GameEntity {
  const named = typeof key === 'string' && fields.id === undefined ? { id: key, ...fields } : fields;
  const numbered = ENTITY_IDS.filter((name) => typeof named[name] === 'number');
  for (const name of numbered)
    tell('changed', [...place, name], `The ${name} ${quote(named[name])} is a text now`);
  const texts = { ...named, ...Object.fromEntries(numbered.map((name) => [name, String(named[name])])) };
  return withoutUnusable(texts, ENTITY_IDS, { place, tell, isUsable: VALIDATORS.GameEntity });
}

const TOP_FIELDS = ['name', 'defaultThemePrompt'] as const;

/** What else the game holds, without what is of another form than it must have. */
export function planRest(game: Fields, tell: Tell): Partial<GameDefinitionV2> {
  const isUsable = (value: unknown): boolean =>
    VALIDATORS.GameDefinitionV2({ templates: {}, entities: [], ...fieldsOf(value) });
  return withoutUnusable(game, TOP_FIELDS, { place: [], tell, isUsable });
}
