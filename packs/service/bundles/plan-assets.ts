import type { BundleAsset } from '../../model/generated/types.ts';
import { newId } from '../new-id.ts';
import type { ExistingAsset, ExistingGame } from './existing-game.ts';
import { freeId, type ImportNotes } from './import-notes.ts';

export interface PlannedAsset {
  readonly id: string;
  readonly asset: BundleAsset;
}

export interface AssetPlan {
  /** What the bundle's ids are called here. */
  readonly ids: ReadonlyMap<string, string>;
  readonly added: readonly PlannedAsset[];
  readonly matched: number;
  readonly renumbered: number;
}

/**
 * Finds the bundle's assets among those that are there: by id, by the declared asset that they are, by their content.
 * Of several of one content each takes another one, as far as there are some, first those of its name.
 */
export function planAssets(
  assets: readonly BundleAsset[],
  existing: ExistingGame,
  notes: ImportNotes,
): AssetPlan {
  const finder = new AssetFinder(existing.assets);
  const ids = new Map<string, string>();
  const left: BundleAsset[] = [];
  for (const asset of assets) {
    const found = finder.byId(asset);
    if (found === undefined || !(isSame(asset, found) || staysAsItIs(asset, notes))) left.push(asset);
    else ids.set(asset.id, finder.claim(found));
  }
  const added: PlannedAsset[] = [];
  for (const asset of left) {
    const found = finder.byContent(asset);
    const id = found === undefined ? (freeId(asset.id, existing.takenIds) ?? newId()) : finder.claim(found);
    ids.set(asset.id, id);
    if (found !== undefined) continue;
    added.push({ id, asset });
    // Of one declared asset a game has one record: a second one of the bundle is the first.
    if (asset.assetUuid !== undefined) finder.add(existingAs(id, asset));
  }
  const renumbered = added.filter(({ id, asset }) => id !== asset.id).length;
  return { ids, added, matched: assets.length - added.length, renumbered };
}

function staysAsItIs({ id }: BundleAsset, notes: ImportNotes): boolean {
  return notes.conflict({
    kind: 'asset',
    id,
    message: `The asset ‘${id}’ shows another image here than in the bundle`,
  });
}

function existingAs(id: string, { name, imageUrl, contentHash, assetUuid }: BundleAsset): ExistingAsset {
  return {
    id,
    isShared: false,
    name: name ?? null,
    imageUrl,
    contentHash: contentHash ?? null,
    assetUuid: assetUuid ?? null,
  };
}

/** What an asset shows: of a declared one its uuid, since its image is a build's. */
function contentKey(asset: {
  readonly contentHash?: string | null;
  readonly assetUuid?: string | null;
  readonly imageUrl: string;
}): string {
  if (typeof asset.assetUuid === 'string') return `asset:${asset.assetUuid}`;
  return typeof asset.contentHash === 'string' ? `sha256:${asset.contentHash}` : asset.imageUrl;
}

function isSame(asset: BundleAsset, found: ExistingAsset): boolean {
  return contentKey(asset) === contentKey(found);
}

class AssetFinder {
  readonly #byId: ReadonlyMap<string, ExistingAsset>;
  readonly #byContent = new Map<string, ExistingAsset[]>();
  readonly #claimed = new Set<string>();

  constructor(assets: readonly ExistingAsset[]) {
    this.#byId = new Map(assets.map((asset) => [asset.id, asset]));
    for (const asset of assets) this.add(asset);
  }

  add(asset: ExistingAsset): void {
    const key = contentKey(asset);
    const same = this.#byContent.get(key);
    if (same === undefined) this.#byContent.set(key, [asset]);
    else same.push(asset);
  }

  claim({ id }: ExistingAsset): string {
    this.#claimed.add(id);
    return id;
  }

  byId({ id }: BundleAsset): ExistingAsset | undefined {
    return this.#byId.get(id);
  }

  byContent(asset: BundleAsset): ExistingAsset | undefined {
    const same = this.#byContent.get(contentKey(asset)) ?? [];
    const free = same.filter(({ id }) => !this.#claimed.has(id));
    return free.find(({ name }) => (name ?? undefined) === asset.name) ?? free[0] ?? same[0];
  }
}
