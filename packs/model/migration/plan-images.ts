import type { Place } from '../game-outline.ts';
import type { AssetSource } from '../generated/types.ts';
import { type Fields, field, fieldsOf, text } from '../lenient.ts';
import type { Tell } from './migration-notes.ts';
import { quote } from './migration-notes.ts';
import type { ImageOrigin, MigrationContext, PlannedAsset, PlannedVariant } from './migration-plan.ts';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const HASH = /^[0-9a-f]{64}$/;
const MAX_URL = 4096;
const MAX_NAME = 200;

/** An asset of an older definition, as one of its places says it. */
export interface ImageUse {
  readonly image: ImageOrigin;
  /** Undefined where the place does not say. */
  readonly source: AssetSource | undefined;
  readonly name: string;
  readonly fields: Fields;
  readonly variants: readonly PlannedVariant[];
  readonly place: Place;
}

/** Each image once, however many entries show it. */
export interface AssetDrafts {
  readonly add: (use: ImageUse) => string;
  readonly all: () => PlannedAsset[];
}

interface Draft extends Omit<PlannedAsset, 'source' | 'variants'> {
  source: AssetSource | undefined;
  readonly variants: Map<string, PlannedVariant>;
}

export function newDrafts(tell: Tell): AssetDrafts {
  const drafts = new Map<string, Draft>();
  return {
    add: (use) => {
      const identity = JSON.stringify(use.image);
      const draft = drafts.get(identity) ?? draftOf(use, `asset-${drafts.size + 1}`);
      drafts.set(identity, draft);
      mergeSource(draft, use, tell);
      for (const variant of use.variants) mergeVariant(draft, variant, { tell, place: use.place });
      return draft.key;
    },
    all: () => [...drafts.values()].map(plannedAsset),
  };
}

/** An image of which nobody says where it came from was there before anything generated it. */
function plannedAsset({ source = 'uploaded', variants, ...draft }: Draft): PlannedAsset {
  return { ...draft, source, variants: [...variants.values()] };
}

function mergeSource(draft: Draft, { source, place, image }: ImageUse, tell: Tell): void {
  if (source !== undefined && draft.source !== undefined && source !== draft.source)
    tell('changed', place, `The image ${describe(image)} counts as ${draft.source}, as elsewhere`);
  draft.source ??= source;
}

function mergeVariant(
  draft: Draft,
  variant: PlannedVariant,
  { tell, place }: { tell: Tell; place: Place },
): void {
  const known = draft.variants.get(variant.name);
  if (known === undefined) draft.variants.set(variant.name, variant);
  else if (JSON.stringify(known) !== JSON.stringify(variant))
    tell(
      'left',
      [...place, 'animations', variant.name],
      `The image ${describe(draft.image)} has another animation ${quote(variant.name)} elsewhere, which stands`,
    );
}

function draftOf({ image, name, fields }: ImageUse, key: string): Draft {
  const size = { width: pixels(fields.width), height: pixels(fields.height) };
  return {
    key,
    source: undefined,
    name: clipName(name),
    image,
    ...(size.width !== undefined && size.height !== undefined && { width: size.width, height: size.height }),
    variants: new Map(),
  };
}

function pixels(value: unknown): number | undefined {
  return Number.isInteger(value) && Number(value) > 0 && Number(value) <= 65_535 ? Number(value) : undefined;
}

/** A text that is cut, never within a character. */
export function clipName(name: string): string {
  return name.length <= MAX_NAME ? name : [...name.slice(0, MAX_NAME - 1)].join('').toWellFormed();
}

/** Where the image of a URL is; undefined, and told, where it cannot be used. */
export function imageAt(
  url: string,
  place: Place,
  { context, tell }: { context: MigrationContext; tell: Tell },
): ImageOrigin | undefined {
  const refusal = context.refusedImages?.get(url);
  if (refusal !== undefined) {
    tell('left', place, `The image ${quote(url)} cannot be used: ${refusal}`);
    return undefined;
  }
  const known = storedOrDeclared(url, context);
  if (known !== undefined) return known;
  if (/^data:/i.test(url)) return { kind: 'embedded', url };
  if (url.length <= MAX_URL && !hasControls(url)) return { kind: 'kept', url };
  tell(
    'left',
    place,
    `The image ${quote(url)} cannot be used: its address must be at most ${MAX_URL} characters`,
  );
  return undefined;
}

function storedOrDeclared(url: string, context: MigrationContext): ImageOrigin | undefined {
  const stored = text(field(context.images, url)) ?? afterPrefix(url, 'sha256:', HASH);
  if (stored !== undefined) return { kind: 'stored', hash: stored };
  const declared = afterPrefix(url, 'asset:', UUID) ?? declaredUuid(url, context);
  return declared === undefined ? undefined : { kind: 'declared', uuid: declared };
}

function afterPrefix(url: string, prefix: string, form: RegExp): string | undefined {
  const rest = url.startsWith(prefix) ? url.slice(prefix.length) : '';
  return form.test(rest) ? rest : undefined;
}

/** A bare UUID may be a declared asset's: only where the project has one. */
function declaredUuid(url: string, { declaredAssets = {} }: MigrationContext): string | undefined {
  const uuid = url.toLowerCase();
  return UUID.test(uuid) && Object.values(declaredAssets).includes(uuid) ? uuid : undefined;
}

function hasControls(url: string): boolean {
  return /[\u0000-\u001f\u007f]/.test(url);
}

function describe(image: ImageOrigin): string {
  return quote('url' in image ? image.url : Object.values(image).at(-1));
}

/** Pictures of animations, which older entries have by name. */
export function planAnimations(
  entry: Fields,
  place: Place,
  using: { context: MigrationContext; tell: Tell },
): PlannedVariant[] {
  const variants: PlannedVariant[] = [];
  for (const [name, value] of Object.entries(fieldsOf(entry.animations) ?? {})) {
    const at = [...place, 'animations', name];
    const url = animationUrl(value);
    const image = url === undefined ? undefined : imageAt(url, at, using);
    const isNamed = name !== '' && name.length <= 100;
    if (url === undefined) using.tell('left', at, `The animation ${quote(name)} has no image`);
    else if (!isNamed) using.tell('left', at, `The name ${quote(name)} must be 1 to 100 characters long`);
    if (image === undefined || !isNamed) continue;
    variants.push({ name, image, ...metadataOf(value) });
  }
  return variants;
}

function animationUrl(value: unknown): string | undefined {
  const first = (list: unknown) => (Array.isArray(list) ? animationUrl(list[0]) : undefined);
  const own = text(value) ?? text(field(value, 'imageUrl'));
  return own ?? first(value) ?? first(field(value, 'frames'));
}

/** What an animation says beyond its picture: frames, durations. */
function metadataOf(value: unknown): { metadata?: Readonly<Record<string, unknown>> } {
  if (Array.isArray(value)) return { metadata: { frames: value } };
  const { imageUrl: _, ...rest } = fieldsOf(value) ?? {};
  return Object.keys(rest).length === 0 ? {} : { metadata: rest };
}
