import type {
  AssetPlacement,
  AssetSource,
  GameDefinitionV2,
  Id,
  MigrationNote,
  PromptDefaults,
} from '../generated/types.ts';

/** What an older definition becomes (specification 000, “Migration path”). Nothing has been made of it yet. */
export interface MigrationPlan {
  /** Names packs and assets by their keys in this plan. */
  readonly definition: GameDefinitionV2;
  readonly packs: readonly PlannedPack[];
  readonly assets: readonly PlannedAsset[];
  readonly notes: readonly MigrationNote[];
}

export interface PlannedPack {
  /** How the definition called it: unique within the plan, and its id until it has one. */
  readonly key: string;
  /** JSON Pointer to it in the definition. */
  readonly path: string;
  readonly name: string;
  readonly description?: string;
  readonly promptDefaults?: PromptDefaults;
  readonly entries: readonly PlannedEntry[];
}

export interface PlannedEntry {
  readonly templateId: Id;
  readonly assetKey: string;
  readonly placement?: AssetPlacement;
}

export interface PlannedAsset {
  /** Unique within the plan, and its id until it has one. */
  readonly key: string;
  readonly source: AssetSource;
  readonly name: string;
  readonly image: ImageOrigin;
  readonly width?: number;
  readonly height?: number;
  /** One for each animation that has a picture of its own. */
  readonly variants: readonly PlannedVariant[];
}

export interface PlannedVariant {
  readonly name: string;
  readonly image: ImageOrigin;
  readonly metadata?: Readonly<Record<string, unknown>>;
}

/** Where an image is. */
export type ImageOrigin =
  /** In the store of images, by its SHA-256. */
  | { readonly kind: 'stored'; readonly hash: string }
  /** What a declared asset shows. */
  | { readonly kind: 'declared'; readonly uuid: string }
  /** Within the definition, as a `data:` URI: it must be stored first. */
  | { readonly kind: 'embedded'; readonly url: string }
  /** Where the definition says, whatever that means to the game. */
  | { readonly kind: 'kept'; readonly url: string }
  /** An asset that there is already. */
  | { readonly kind: 'existing'; readonly id: Id };

/** What a definition names and does not hold itself. */
export interface MigrationContext {
  /** asset_uuid of declared assets, by name. */
  readonly declaredAssets?: Readonly<Record<string, string | undefined>>;
  /** SHA-256 of images that are stored, by URL. */
  readonly images?: Readonly<Record<string, string | undefined>>;
  /** Why an image cannot be stored, by URL. */
  readonly refusedImages?: ReadonlyMap<string, string>;
  /** Ids of assets that the game may show already. */
  readonly assetIds?: ReadonlySet<Id>;
  /** Ids of packs that the game has already. */
  readonly packIds?: ReadonlySet<Id>;
}
