import type { Kysely } from 'kysely';
import type { EntitySlot } from '../../model/game-slots.ts';
import type { Binding, BindingPage, BindingQuery } from '../../model/generated/types.ts';
import { resolveEntity, resolveTemplate } from '../../model/resolve-bindings.ts';
import type { Tables } from '../../store/tables.ts';
import { badCursor } from '../page.ts';
import { readShownGame, type ShownGame } from './read-choices.ts';

/** Items of a page where nobody says how many: as many as it may have, for games need the whole. */
const DEFAULT_LIMIT = 20_000;

/**
 * What the templates and entities of a game show, templates first, both by their ids.
 *
 * @throws ServiceProblem not-found, bad-cursor
 */
export async function listBindings(
  db: Kysely<Tables>,
  gameId: string,
  query: BindingQuery,
): Promise<BindingPage> {
  const after = decode(query.cursor);
  const game = await readShownGame(db, gameId, query);
  const limit = query.limit ?? DEFAULT_LIMIT;
  const items: Binding[] = [];
  for (const slot of slotsInOrder(game, query)) {
    if (after !== undefined && compare(slot, after) <= 0) continue;
    const binding = slot.resolve();
    if (query.origin !== undefined && binding.origin !== query.origin) continue;
    if (items.push(binding) > limit) break;
  }
  const shown = items.slice(0, limit);
  const last = shown.at(-1);
  return {
    ...(game.activeAssetPackId !== undefined && { activeAssetPackId: game.activeAssetPackId }),
    ...(game.pinnedPackVersionId !== undefined && { pinnedPackVersionId: game.pinnedPackVersionId }),
    items: shown,
    ...(items.length > limit && last !== undefined && { nextCursor: encode(last) }),
  };
}

interface SlotPlace {
  readonly kind: Binding['kind'];
  readonly id: string;
}

interface Slot extends SlotPlace {
  readonly resolve: () => Binding;
}

function slotsInOrder({ slots, choices }: ShownGame, query: BindingQuery): Slot[] {
  const templates =
    query.kind === 'entity' || query.entityId !== undefined
      ? []
      : [...slots.templates].filter((id) => query.templateId === undefined || id === query.templateId);
  const entities = new Map<string, EntitySlot>();
  // Of entities that share an id the first counts.
  if (query.kind !== 'template')
    for (const entity of slots.entities) if (!entities.has(entity.id)) entities.set(entity.id, entity);
  return [
    ...templates
      .sort()
      .map((id): Slot => ({ kind: 'template', id, resolve: () => resolveTemplate(id, slots, choices) })),
    ...[...entities.values()]
      .filter((entity) => isWanted(entity, query))
      .sort(byId)
      .map(
        (entity): Slot => ({
          kind: 'entity',
          id: entity.id,
          resolve: () => resolveEntity(entity, slots, choices),
        }),
      ),
  ];
}

function isWanted({ id, templateId }: EntitySlot, query: BindingQuery): boolean {
  if (query.entityId !== undefined && id !== query.entityId) return false;
  return query.templateId === undefined || templateId === query.templateId;
}

function byId({ id: a }: { readonly id: string }, { id: b }: { readonly id: string }): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function compare(a: SlotPlace, b: SlotPlace): number {
  if (a.kind === b.kind) return byId(a, b);
  return a.kind === 'template' ? -1 : 1;
}

function encode({ kind, id }: SlotPlace): string {
  return Buffer.from(JSON.stringify([kind, id])).toString('base64url');
}

function decode(cursor: string | undefined): SlotPlace | undefined {
  if (cursor === undefined) return undefined;
  try {
    const [kind, id] = JSON.parse(Buffer.from(cursor, 'base64url').toString()) as unknown[];
    if ((kind === 'template' || kind === 'entity') && typeof id === 'string') return { kind, id };
  } catch {
    // What is no list is no cursor either.
  }
  throw badCursor(cursor);
}
