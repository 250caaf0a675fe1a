import type { Place } from '../game-outline.ts';
import type { AssetPlacement, AssetSource } from '../generated/types.ts';
import { type Fields, field, fieldsOf, text } from '../lenient.ts';
import { quote, type Tell } from './migration-notes.ts';
import type { ImageOrigin, MigrationContext } from './migration-plan.ts';
import { type AssetDrafts, imageAt, planAnimations } from './plan-images.ts';
import { PLACEMENT_FIELDS, planPlacement } from './plan-placement.ts';

/** What entries and overrides are planned with. */
export interface Planning {
  readonly context: MigrationContext;
  readonly tell: Tell;
  readonly drafts: AssetDrafts;
  /** Keys of the assets that the definition itself has, by its ids; undefined for one whose image cannot be used. */
  readonly ownAssets: ReadonlyMap<string, string | undefined>;
}

export interface EntryToPlan {
  readonly value: unknown;
  readonly place: Place;
  /** What its asset is called where it has no name. */
  readonly name: string;
}

export interface PlannedRef {
  readonly assetKey: string;
  readonly placement?: AssetPlacement;
}

/** Fields of an entry that something becomes of. */
const KNOWN_FIELDS: ReadonlySet<string> = new Set([
  'id',
  'templateId',
  'entityId',
  'assetId',
  'imageUrl',
  'source',
  'animations',
  'width',
  'height',
  'name',
  'placement',
  ...PLACEMENT_FIELDS,
]);

/** Which asset an entry or an override shows, and how; undefined, and told, where it shows none. */
export function planEntry({ value, place, name }: EntryToPlan, planning: Planning): PlannedRef | undefined {
  const id = text(value);
  const entry = fieldsOf(value) ?? (id === undefined ? undefined : { assetId: id });
  if (entry === undefined) {
    planning.tell('left', place, `${quote(value)} is no entry`);
    return undefined;
  }
  tellUnknown(entry, place, planning.tell);
  const assetKey = namedAsset(entry, { place, name }, planning) ?? ownImage(entry, { place, name }, planning);
  if (assetKey === undefined) return undefined;
  const placement = planPlacement(entry, place, planning.tell);
  return { assetKey, ...(placement !== undefined && { placement }) };
}

interface Where {
  readonly place: Place;
  readonly name: string;
}

/** The asset that an entry names by its id. */
function namedAsset(entry: Fields, { place, name }: Where, planning: Planning): string | undefined {
  const id = text(entry.assetId);
  if (id === undefined) return undefined;
  const own = planning.ownAssets.get(id);
  if (own !== undefined) return own;
  const image = knownAsset(id, planning.context);
  if (image !== undefined)
    return planning.drafts.add({
      image,
      source: sourceOf(entry),
      name: nameOf(entry, image.kind === 'declared' ? id : name),
      fields: {},
      variants: [],
      place,
    });
  planning.tell('left', [...place, 'assetId'], `There is no asset ${quote(id)}`);
  return undefined;
}

function knownAsset(id: string, context: MigrationContext): ImageOrigin | undefined {
  const uuid = text(field(context.declaredAssets, id));
  if (uuid !== undefined) return { kind: 'declared', uuid };
  if (context.assetIds?.has(id)) return { kind: 'existing', id };
  const declared = Object.values(context.declaredAssets ?? {}).find((known) => known === id.toLowerCase());
  return declared === undefined ? undefined : { kind: 'declared', uuid: declared };
}

/** A record of an asset that the definition has; undefined, and told, where its image cannot be used. */
export function planOwnAsset(
  { id, value, place }: { id: string; value: Fields; place: Place },
  planning: Planning,
): string | undefined {
  tellUnknown(value, place, planning.tell);
  return ownImage(value, { place, name: id }, planning);
}

function ownImage(entry: Fields, where: Where, planning: Planning): string | undefined {
  const { tell } = planning;
  if (entry.source === 'none') {
    tell('left', where.place, `It has no image yet: its source is ‘none’${besides(entry)}`);
    return undefined;
  }
  const variants = planAnimations(entry, where.place, planning);
  const url = text(entry.imageUrl);
  const at = [...where.place, 'imageUrl'];
  const image = url === undefined ? variants[0]?.image : imageAt(url, at, planning);
  if (image === undefined) {
    if (url === undefined && text(entry.assetId) === undefined) tell('left', where.place, noImage(entry));
    return undefined;
  }
  const source = readSource(entry, where.place, tell);
  return planning.drafts.add({
    image,
    source,
    name: nameOf(entry, where.name),
    fields: entry,
    variants,
    place: where.place,
  });
}

function besides({ imageUrl }: Fields): string {
  return text(imageUrl) === undefined ? '' : `; ${quote(imageUrl)} stands in its place`;
}

function noImage({ imageUrl }: Fields): string {
  if (imageUrl === undefined || imageUrl === null || imageUrl === '') return 'It has no image';
  return `The image ${quote(imageUrl)} is no address`;
}

function nameOf(entry: Fields, other: string): string {
  return text(entry.name) ?? other;
}

function sourceOf({ source }: Fields): AssetSource | undefined {
  return source === 'generated' || source === 'uploaded' ? source : undefined;
}

function readSource(entry: Fields, place: Place, tell: Tell): AssetSource | undefined {
  const source = sourceOf(entry);
  if (source === undefined && entry.source !== undefined && entry.source !== null)
    tell(
      'changed',
      [...place, 'source'],
      `The source ${quote(entry.source)} counts as uploaded; there are generated and uploaded`,
    );
  return source;
}

function tellUnknown(entry: Fields, place: Place, tell: Tell): void {
  const unknown = Object.keys(entry).filter((name) => !KNOWN_FIELDS.has(name));
  if (unknown.length > 0)
    tell('left', place, `Nothing becomes of ${unknown.slice(0, 20).map(quote).join(', ')}`);
}
