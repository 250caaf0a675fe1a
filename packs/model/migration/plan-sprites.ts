import type { Place } from '../game-outline.ts';
import type { EntityTemplate, Id } from '../generated/types.ts';
import { field, fieldsOf } from '../lenient.ts';
import { spriteUrl } from './is-older-definition.ts';
import { quote } from './migration-notes.ts';
import type { PlannedPack } from './migration-plan.ts';
import { type Planning, planEntry } from './plan-entry.ts';
import { type NamedPack, uniqueKey } from './plan-packs.ts';

/** Key of the pack that the templates' own pictures become. */
export const SPRITE_PACK = 'template.sprite';

interface Known {
  readonly names: ReadonlyMap<Id, string>;
  readonly packs: readonly NamedPack[];
}

/** The pictures that templates bring along, as a pack of its own; undefined where none does. */
export function planSprites(
  templates: ReadonlyMap<Id, { template: EntityTemplate; place: Place }>,
  { names, packs }: Known,
  planning: Planning,
): PlannedPack | undefined {
  const entries = [...templates].flatMap(([templateId, { template, place }]) => {
    const url = spriteUrl(template);
    if (url === undefined) return [];
    const at = [...place, 'sprite'];
    const entry = {
      value: { imageUrl: url, ...sourceOf(template) },
      place: at,
      name: names.get(templateId) ?? templateId,
    };
    const planned = planEntry(entry, planning);
    return planned === undefined ? [] : [{ templateId, ...planned }];
  });
  if (entries.length === 0) return undefined;
  const keys = new Set(packs.map(({ pack }) => pack.key));
  const key = uniqueKey(SPRITE_PACK, keys, { place: ['templates'], tell: planning.tell });
  planning.tell(
    'changed',
    ['templates'],
    `The pictures of ${entries.length} templates are the pack ${quote(key)} now`,
  );
  return {
    key,
    path: '/templates',
    name: 'Template sprites',
    description: 'Pictures that the templates had of their own',
    entries,
  };
}

function sourceOf(template: EntityTemplate): { source?: unknown } {
  const source = field(template.sprite, 'source');
  return source === undefined ? {} : { source };
}

export function withoutSprite(template: EntityTemplate): EntityTemplate {
  if (spriteUrl(template) === undefined) return template;
  const { imageUrl: _, ...sprite } = fieldsOf(template.sprite) ?? {};
  return { ...template, sprite };
}
