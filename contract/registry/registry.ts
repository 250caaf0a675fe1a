/** The stable identity in `asset.json`: a lower-case UUID. */
export type AssetUuid = string & { readonly __identity: 'AssetUuid' };

/** The project-local integer that the runtime sees, from 1; the registry allocates it once and never again. */
export type RegistryAssetId = number & { readonly __identity: 'RegistryAssetId' };

/** The largest id that an archive can hold. */
export const MAX_ASSET_ID = 0xffff_ffff;

/** `packwright.registry.json` as data. */
export interface Registry {
  /** Its `$schema`, where somebody gave it one for another editor's sake. */
  readonly schemaUri?: string;
  readonly assets: ReadonlyMap<AssetUuid, RegistryEntry>;
  /** Ids of forgotten assets, ascending; they are never allocated again. */
  readonly retired: readonly RegistryAssetId[];
}

export interface RegistryEntry {
  readonly assetId: RegistryAssetId;
  /** Asset root, relative to the project, `/` between parts, `.` for the project itself. */
  readonly root: string;
  readonly includedInBuild: boolean;
}

export const EMPTY_REGISTRY: Registry = { assets: new Map(), retired: [] };
