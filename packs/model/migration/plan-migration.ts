import type { Place } from '../game-outline.ts';
import type { AssetSystem, GameDefinitionV2 } from '../generated/types.ts';
import { type Fields, field, fieldsOf, itemsOf, text } from '../lenient.ts';
import { PACK_PLACES } from '../pack-places.ts';
import { ASSET_SYSTEM_FIELDS, looksLikePacks } from './is-older-definition.ts';
import { newNotes, quote, type Tell } from './migration-notes.ts';
import type { MigrationContext, MigrationPlan } from './migration-plan.ts';
import { planEntities, planRest, planTemplates } from './plan-definition.ts';
import { type Planning, planOwnAsset } from './plan-entry.ts';
import { newDrafts } from './plan-images.ts';
import { type Overrides, planOverrides, withoutOverride } from './plan-overrides.ts';
import { type NamedPack, planPacks } from './plan-packs.ts';
import { planSprites, withoutSprite } from './plan-sprites.ts';

/**
 * What an older definition becomes (specification 000, “Migration path”, steps 2 and 3): every embedded pack a pack,
 * every image that an entry shows an asset, and the definition one that names the active pack alone. Total: whatever
 * the definition holds, what cannot be carried over is told with its place. The same definition gives the same plan.
 *
 * @param value a definition of which `isOlderDefinition` holds
 */
export function planMigration(value: unknown, context: MigrationContext = {}): MigrationPlan {
  const game = fieldsOf(value) ?? {};
  const { tell, all } = newNotes();
  const own = ownAssets(game);
  const planning = startPlanning(own, { context, tell, drafts: newDrafts(tell) });
  const templates = planTemplates(game, tell);
  const names = new Map([...templates].map(([id, { template }]) => [id, text(template.name) ?? id] as const));
  const packs = planPacks(game, names, planning);
  const sprites = planSprites(templates, { names, packs }, planning);
  const entities = planEntities(game, tell);
  const active = planActivePack(game, packs, planning) ?? sprites?.key;
  const overrides = planOverrides(game, entities, planning);
  return {
    definition: {
      ...rest(game, own, tell),
      templates: Object.fromEntries(
        [...templates].map(([id, { template }]) => [id, withoutSprite(template)]),
      ),
      entities: entities.map(({ entity }) => withoutOverride(entity)),
      assetSystem: planAssetSystem(game, { active, overrides }, tell),
    },
    packs: [...packs.map(({ pack }) => pack), ...(sprites === undefined ? [] : [sprites])],
    assets: planning.drafts.all(),
    notes: all(),
  };
}

interface OwnAsset {
  readonly value: Fields;
  readonly place: Place;
}

function startPlanning(own: ReadonlyMap<string, OwnAsset>, base: Omit<Planning, 'ownAssets'>): Planning {
  const keys = new Map<string, string | undefined>();
  for (const [id, record] of own) keys.set(id, planOwnAsset({ id, ...record }, { ...base, ownAssets: keys }));
  return { ...base, ownAssets: keys };
}

/** Records of assets that the definition has, each with its place: of what has an image. */
function ownAssets(game: Fields): Map<string, OwnAsset> {
  const own = new Map<string, OwnAsset>();
  for (const place of [['assets'], ['assetSystem', 'assets']] satisfies Place[]) {
    const value = place.length === 1 ? game.assets : field(game.assetSystem, 'assets');
    for (const { id, key, value: record } of itemsOf(value, Number.POSITIVE_INFINITY)) {
      const fields =
        typeof record === 'string' && place.length === 2 ? { imageUrl: record } : fieldsOf(record);
      if (fields !== undefined && isImageRecord(fields))
        own.set(id, { value: fields, place: [...place, key] });
    }
  }
  return own;
}

function isImageRecord(fields: Fields): boolean {
  return text(fields.imageUrl) !== undefined || fieldsOf(fields.animations) !== undefined;
}

function planActivePack(
  game: Fields,
  packs: readonly NamedPack[],
  { context, tell }: Planning,
): string | undefined {
  const system = text(field(game.assetSystem, 'activeAssetPackId'));
  const id = system ?? text(game.activeAssetPackId);
  if (id === undefined) return undefined;
  const byKey = packs.find(({ pack, names }) => pack.key === id || names[0] === id);
  const found = byKey ?? packs.find(({ names }) => names.includes(id));
  if (found !== undefined) return found.pack.key;
  if (context.packIds?.has(id)) return id;
  const place = system === undefined ? ['activeAssetPackId'] : ['assetSystem', 'activeAssetPackId'];
  tell('left', place, `The active pack ${quote(id)} is none of this game's`);
  return undefined;
}

function planAssetSystem(
  game: Fields,
  { active, overrides }: { active: string | undefined; overrides: Overrides },
  tell: Tell,
): AssetSystem {
  const consumed = [...ASSET_SYSTEM_FIELDS, 'assets', 'assetPacks', 'packs'];
  for (const [name, value] of Object.entries(fieldsOf(game.assetSystem) ?? {}))
    if (!consumed.includes(name))
      tell('left', ['assetSystem', name], `The asset system has no ${quote(name)}; it was ${quote(value)}`);
  if (text(field(game.assetSystem, 'pinnedPackVersionId')) !== undefined)
    tell(
      'left',
      ['assetSystem', 'pinnedPackVersionId'],
      'A pack that is made now has no version to be pinned',
    );
  return {
    ...(active !== undefined && { activeAssetPackId: active }),
    ...(overrides.size > 0 && { entityAssetOverrides: Object.fromEntries(overrides) }),
  };
}

/** All else that the game holds, as it is. */
function rest(game: Fields, own: ReadonlyMap<string, OwnAsset>, tell: Tell): Partial<GameDefinitionV2> {
  const kept = new Map(Object.entries(planRest(game, tell)));
  for (const name of ['activeAssetPackId', 'entityAssetOverrides']) kept.delete(name);
  for (const place of PACK_PLACES)
    if (place.length === 1 && (place[0] !== 'packs' || looksLikePacks(game.packs)))
      kept.delete(String(place[0]));
  const assets = withoutImages(game.assets, own);
  if (assets === undefined) kept.delete('assets');
  else kept.set('assets', assets);
  return Object.fromEntries(kept);
}

/** What else the game keeps among its assets: sounds, levels. */
function withoutImages(assets: unknown, own: ReadonlyMap<string, OwnAsset>): unknown {
  const left = [...itemsOf(assets, Number.POSITIVE_INFINITY)].filter(
    ({ id, key }) => own.get(id)?.place.at(-1) !== key,
  );
  if (left.length === 0) return undefined;
  return Array.isArray(assets)
    ? left.map(({ value }) => value)
    : Object.fromEntries(left.map(({ id, value }) => [id, value]));
}
