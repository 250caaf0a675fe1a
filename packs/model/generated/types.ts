// Generated from schemas/packs by scripts/generate.ts. Do not edit.

/**
 * read: look. edit: change packs and assets as well. admin: all, with tokens, the audit log and collecting.
 */
export type TokenRole = 'read' | 'edit' | 'admin';
/**
 * A name within its kind: of a game, a template, an entity, a pack, an asset, a job.
 */
export type Id = string;
/**
 * A moment in UTC, as ISO 8601 with milliseconds.
 */
export type Timestamp = string;
/**
 * SHA-256 of the image's bytes, in lower-case hexadecimal.
 */
export type ContentHash = string;
export type ImageMediaType = 'image/png' | 'image/webp' | 'image/jpeg' | 'image/gif';
/**
 * Where the image is: sha256:<hex> in the store of images, asset:<uuid> for what a declared asset shows, else as an older game had it (https:, res:, a path).
 */
export type ImageKey = string;
export type AssetSource = 'generated' | 'uploaded';
/**
 * asset_uuid of the declared asset that this one is.
 */
export type DeclaredUuid = string;
/**
 * Counts the changes of a record; its ETag.
 */
export type Revision = number;
export type VariantKind = 'resolution' | 'animation' | 'platform';
export type SlotAction =
  'assign' | 'unassign' | 'revert' | 'rename' | 'generate' | 'migrate' | 'import' | 'delete-pack';
/**
 * changed: it is written in another way now. orphaned: it is there, and nothing shows it. left: it stayed behind, in the copy of the older definition alone.
 */
export type MigrationNoteCode = 'changed' | 'orphaned' | 'left';
export type GenerationStatus = 'queued' | 'running' | 'succeeded' | 'failed' | 'canceled';

/**
 * Who may ask. What the token itself is only its maker sees, once.
 */
export interface ServiceToken {
  id: Id;
  /**
   * As history and audit log show it.
   */
  name: string;
  role: TokenRole;
  /**
   * A name within its kind: of a game, a template, an entity, a pack, an asset, a job.
   */
  gameId?: string;
  createdAt: Timestamp;
  expiresAt?: Timestamp;
  revokedAt?: Timestamp;
}
export interface CreateToken {
  name: string;
  role: TokenRole;
  /**
   * A name within its kind: of a game, a template, an entity, a pack, an asset, a job.
   */
  gameId?: string;
  /**
   * A moment in UTC, as ISO 8601 with milliseconds.
   */
  expiresAt?: string;
}
export interface CreatedToken {
  /**
   * Shown this once, and stored nowhere.
   */
  token: string;
  record: ServiceToken;
}
export interface TokenPage {
  items: ServiceToken[];
  nextCursor?: string;
}
/**
 * A change that happened.
 */
export interface AuditEntry {
  id: number;
  at: Timestamp;
  /**
   * Name of the token.
   */
  actor: string;
  /**
   * operationId of this document.
   */
  operation: string;
  gameId?: Id;
  /**
   * Method and path of the request.
   */
  target: string;
  /**
   * What was answered.
   */
  status: number;
  /**
   * The request, as the service's log calls it.
   */
  requestId: string;
}
export interface AuditQuery {
  /**
   * A name within its kind: of a game, a template, an entity, a pack, an asset, a job.
   */
  gameId?: string;
  /**
   * Of this token's name alone.
   */
  actor?: string;
  /**
   * How many at most.
   */
  limit?: number;
  /**
   * nextCursor of the page before.
   */
  cursor?: string;
}
export interface AuditPage {
  /**
   * The latest first.
   */
  items: AuditEntry[];
  nextCursor?: string;
}
/**
 * What the data of an event of a game is, as JSON; its id and its type are those of the event. Of ‘ready’ and ‘reset’, which tell where a stream begins, it is empty.
 */
export interface GameEvent {
  at?: Timestamp;
  [k: string]: unknown | undefined;
}
/**
 * What runs here, and who asks.
 */
export interface ServiceInfo {
  /**
   * Of Packwright.
   */
  version: string;
  /**
   * embedded: of one project, in this process. server: PostgreSQL.
   */
  store: 'embedded' | 'server';
  caller: {
    /**
     * Of the token.
     */
    name: string;
    role: TokenRole;
    /**
     * A name within its kind: of a game, a template, an entity, a pack, an asset, a job.
     */
    gameId?: string;
  };
}
/**
 * An image in the store of images: what its bytes say.
 */
export interface StoredImage {
  contentHash: ContentHash;
  mediaType: ImageMediaType;
  /**
   * Bytes.
   */
  size: number;
  /**
   * In pixels.
   */
  width: number;
  /**
   * In pixels.
   */
  height: number;
}
export interface UploadedAsset {
  assetId: Id;
  imageUrl: ImageKey;
  asset: Asset;
}
/**
 * A reusable image, generated or uploaded, with an identity of its own. How it is placed is said where it is used.
 */
export interface Asset {
  id: Id;
  /**
   * A name within its kind: of a game, a template, an entity, a pack, an asset, a job.
   */
  ownerGameId?: string;
  source: AssetSource;
  name?: string;
  imageUrl: ImageKey;
  mediaType?: ImageMediaType;
  /**
   * Bytes of the image.
   */
  size?: number;
  /**
   * In pixels.
   */
  width?: number;
  /**
   * In pixels.
   */
  height?: number;
  contentHash?: ContentHash;
  assetUuid?: DeclaredUuid;
  revision: Revision;
  createdAt: Timestamp;
  deletedAt?: Timestamp;
}
/**
 * Which assets of the library; what is absent keeps none out.
 */
export interface AssetQuery {
  /**
   * A name within its kind: of a game, a template, an entity, a pack, an asset, a job.
   */
  gameId?: string;
  /**
   * true: only those that all games share; false: only those of a game.
   */
  shared?: boolean;
  /**
   * A part of the name or of the prompt that it was generated from, in whatever case.
   */
  q?: string;
  source?: AssetSource;
  /**
   * true: only those that no entry, override or version uses; false: only those that one uses.
   */
  unused?: boolean;
  assetUuid?: DeclaredUuid;
  contentHash?: ContentHash;
  minWidth?: number;
  maxWidth?: number;
  minHeight?: number;
  maxHeight?: number;
  /**
   * Bytes.
   */
  minSize?: number;
  /**
   * Bytes.
   */
  maxSize?: number;
  /**
   * How many at most.
   */
  limit?: number;
  /**
   * nextCursor of the page before.
   */
  cursor?: string;
}
export interface AssetPage {
  items: Asset[];
  nextCursor?: string;
}
/**
 * null takes a field away. Image, owner and source stay what they are.
 */
export interface PatchAsset {
  name?: string | null;
  /**
   * The declared asset that it is from now on.
   */
  assetUuid?: string | null;
}
export interface DeclareAsset {
  name?: string;
}
export interface ForceQuery {
  /**
   * Delete it although it is in use.
   */
  force?: boolean;
}
/**
 * What uses an asset.
 */
export interface AssetUses {
  /**
   * The first 1,000.
   */
  items: AssetUse[];
  /**
   * All of them.
   */
  count: number;
}
/**
 * One place that needs an asset.
 */
export interface AssetUse {
  kind: 'entry' | 'override' | 'version';
  gameId: Id;
  packId?: Id;
  packName?: string;
  templateId?: Id;
  entityId?: Id;
  versionId?: Id;
  version?: number;
}
export interface PutVariant {
  /**
   * SHA-256 of the image's bytes, in lower-case hexadecimal.
   */
  contentHash: string;
  metadata?: {
    [k: string]: unknown | undefined;
  };
}
export interface AssetVariants {
  items: AssetVariant[];
}
/**
 * The same asset in another resolution, as an animation, or for a platform.
 */
export interface AssetVariant {
  id: Id;
  assetId: Id;
  kind: VariantKind;
  /**
   * @2x, walk, switch: unique among the variants of its kind.
   */
  name: string;
  imageUrl: ImageKey;
  width?: number;
  height?: number;
  contentHash?: ContentHash;
  /**
   * What the game reads of it: scale, frames, durations.
   */
  metadata?: {
    [k: string]: unknown | undefined;
  };
  createdAt: Timestamp;
}
export interface CollectGarbage {
  /**
   * Only say what would go; true where it is absent.
   */
  dryRun?: boolean;
  /**
   * Younger ones stay: by when they were made, or deleted. 30 where it is absent.
   */
  olderThanDays?: number;
  /**
   * A name within its kind: of a game, a template, an entity, a pack, an asset, a job.
   */
  gameId?: string;
}
/**
 * What went, or would go.
 */
export interface GarbageCollection {
  dryRun: boolean;
  /**
   * false where time ran out before all of it went: ask again.
   */
  complete: boolean;
  assets: CollectedAssets;
  images: CollectedImages;
}
export interface CollectedAssets {
  count: number;
  /**
   * The first 1,000.
   */
  items: CollectedAsset[];
}
export interface CollectedAsset {
  id: Id;
  ownerGameId?: Id;
  name?: string;
  imageUrl: ImageKey;
  createdAt: Timestamp;
  deletedAt?: Timestamp;
  /**
   * kept: history or a task names it, so that only its images go.
   */
  record: 'removed' | 'kept';
}
export interface CollectedImages {
  count: number;
  /**
   * As far as they are known.
   */
  bytes: number;
}
export interface SlotChangeQuery {
  /**
   * A name within its kind: of a game, a template, an entity, a pack, an asset, a job.
   */
  templateId?: string;
  /**
   * How many at most.
   */
  limit?: number;
  /**
   * nextCursor of the page before.
   */
  cursor?: string;
}
/**
 * The latest change first.
 */
export interface SlotChangePage {
  items: SlotChange[];
  nextCursor?: string;
}
/**
 * One change of a slot: what came, and which change it replaced.
 */
export interface SlotChange {
  /**
   * Larger means later.
   */
  id: number;
  packId: Id;
  templateId: Id;
  action: SlotAction;
  /**
   * A name within its kind: of a game, a template, an entity, a pack, an asset, a job.
   */
  assetId?: string;
  placement?: AssetPlacement;
  lastGeneration?: GenerationResultSnapshot;
  /**
   * The change of this slot before it.
   */
  replaces?: number;
  /**
   * Who made it: the name of a token.
   */
  actor: string;
  createdAt: Timestamp;
}
/**
 * How an asset sits where it is used. What is absent leaves it as it is.
 */
export interface AssetPlacement {
  /**
   * Factor of the size; 1 where absent.
   */
  scale?: number;
  /**
   * Shift to the right in pixels; 0 where absent.
   */
  offsetX?: number;
  /**
   * Shift down in pixels; 0 where absent.
   */
  offsetY?: number;
  /**
   * Clockwise turn in degrees; 0 where absent.
   */
  rotation?: number;
  anchor?: PlacementPoint;
  crop?: PlacementCrop;
  nineSlice?: PlacementNineSlice;
}
/**
 * The point of the image that sits at the entity's position, as fractions of its size; the middle (0.5, 0.5) where absent.
 */
export interface PlacementPoint {
  x: number;
  y: number;
}
/**
 * The part of the image that shows, in its pixels; all of it where absent.
 */
export interface PlacementCrop {
  x: number;
  y: number;
  width: number;
  height: number;
}
/**
 * Borders that keep their size when the image is stretched, in its pixels.
 */
export interface PlacementNineSlice {
  left: number;
  top: number;
  right: number;
  bottom: number;
}
/**
 * Where the image of a slot came from.
 */
export interface GenerationResultSnapshot {
  generationJobId: Id;
  generationTaskId: Id;
  compiledPrompt: string;
  createdAt: Timestamp;
}
export interface RevertSlot {
  /**
   * A change of this slot: it shows again what it showed after that.
   */
  changeId: number;
}
export interface PublishAssetPack {
  /**
   * What people call the version.
   */
  label?: string;
}
/**
 * The latest version first.
 */
export interface PackVersionPage {
  items: PackVersion[];
  nextCursor?: string;
}
/**
 * What a pack was when it was published: it never changes.
 */
export interface PackVersion {
  id: Id;
  packId: Id;
  /**
   * 1 for the first of its pack, and so on.
   */
  number: number;
  label?: string;
  /**
   * How many slots it fills.
   */
  entries: number;
  /**
   * Whether the pack's published pointer is at it.
   */
  isPublished: boolean;
  actor: string;
  createdAt: Timestamp;
}
export interface SetPublishedVersion {
  /**
   * A version of the pack; null: none is published.
   */
  versionId: Id | null;
}
/**
 * A named choice of assets, one for each template.
 */
export interface AssetPack {
  id: Id;
  gameId: Id;
  name: string;
  description?: string;
  promptDefaults?: PromptDefaults;
  /**
   * A name within its kind: of a game, a template, an entity, a pack, an asset, a job.
   */
  publishedVersionId?: string;
  /**
   * Whether its game shows it.
   */
  isActive?: boolean;
  revision: Revision;
  createdAt: Timestamp;
  updatedAt: Timestamp;
  deletedAt?: Timestamp;
}
/**
 * What all prompts of a pack share.
 */
export interface PromptDefaults {
  /**
   * Theme of the game or pack: forest adventure game.
   */
  themePrompt?: string;
  /**
   * Style: pixel art, 16-bit.
   */
  styleOverride?: string;
  modelId?: string;
  aspectRatio?: string;
  /**
   * What must not be in the image.
   */
  negativePrompt?: string;
}
/**
 * A pack of a list: how many of the game's templates it fills.
 */
export interface AssetPackSummary {
  id: Id;
  gameId: Id;
  name: string;
  description?: string;
  publishedVersionId?: Id;
  isActive?: boolean;
  templates: number;
  filled: number;
  revision: Revision;
  createdAt: Timestamp;
  updatedAt: Timestamp;
}
/**
 * What fills one slot of a pack.
 */
export interface AssetPackEntry {
  id: Id;
  packId: Id;
  templateId: Id;
  assetId: Id;
  placement?: AssetPlacement;
  lastGeneration?: GenerationResultSnapshot;
  /**
   * Id of the change of the slot that made it so; its ETag.
   */
  revision: number;
  createdAt: Timestamp;
  updatedAt: Timestamp;
}
/**
 * A pack with its entries and how much of the game they cover.
 */
export interface AssetPackDetail {
  pack: AssetPack;
  entries: AssetPackEntry[];
  /**
   * What the entries show, each once, by id.
   */
  assets: EntryAsset[];
  coverage: Coverage;
}
/**
 * An asset as a list of slots shows it.
 */
export interface EntryAsset {
  id: Id;
  name?: string;
  imageUrl: ImageKey;
  assetUuid?: DeclaredUuid;
}
/**
 * How many slots show an asset: “12/15 templates have assets”.
 */
export interface Coverage {
  /**
   * How many slots the game has.
   */
  templates: number;
  /**
   * How many of them show an asset that there is.
   */
  filled: number;
  /**
   * The first 1,000 slots that show none, by their ids: a database keeps no order of templates.
   */
  missing: Id[];
  /**
   * The first 1,000 entries for templates that the game does not have.
   */
  orphaned: Id[];
}
/**
 * A version with what it maps.
 */
export interface PackVersionDetail {
  version: PackVersion;
  entries: PackVersionEntry[];
}
export interface PackVersionEntry {
  templateId: Id;
  assetId: Id;
  placement?: AssetPlacement;
}
/**
 * bundle.json: what kind of file it is, and what it has.
 */
export interface BundleManifest {
  format: 'packwright-bundle';
  /**
   * A reader refuses what is newer than itself.
   */
  version: 1;
  exportedAt: Timestamp;
  game: BundleGame;
  /**
   * How many files packs/<n>.json there are.
   */
  packs: number;
  /**
   * How many assets are in assets.json.
   */
  assets: number;
  /**
   * How many files images/<sha256>.<type> there are.
   */
  images: number;
}
export interface BundleGame {
  id: Id;
  name?: string;
}
/**
 * assets.json: every asset that the game owns or shows.
 */
export interface BundleAssets {
  /**
   * @maxItems 200000
   */
  assets: BundleAsset[];
}
export interface BundleAsset {
  id: Id;
  /**
   * Whether all games shared it where it was exported.
   */
  isShared?: boolean;
  source: AssetSource;
  name?: string;
  imageUrl: ImageKey;
  width?: number;
  height?: number;
  contentHash?: ContentHash;
  assetUuid?: DeclaredUuid;
  createdAt?: Timestamp;
  /**
   * @maxItems 1000
   */
  variants?: BundleVariant[];
}
export interface BundleVariant {
  kind: VariantKind;
  name: string;
  imageUrl: ImageKey;
  width?: number;
  height?: number;
  contentHash?: ContentHash;
  metadata?: {
    [k: string]: unknown | undefined;
  };
}
/**
 * packs/<n>.json: a pack with its entries and its published versions.
 */
export interface BundlePack {
  id: Id;
  name: string;
  description?: string;
  promptDefaults?: PromptDefaults;
  createdAt?: Timestamp;
  /**
   * @maxItems 100000
   */
  entries: BundleEntry[];
  /**
   * @maxItems 10000
   */
  versions: BundleVersion[];
}
export interface BundleEntry {
  templateId: Id;
  assetId: Id;
  placement?: AssetPlacement;
  lastGeneration?: GenerationResultSnapshot;
}
export interface BundleVersion {
  id: Id;
  number: number;
  label?: string;
  isPublished?: boolean;
  actor?: string;
  createdAt?: Timestamp;
  /**
   * @maxItems 100000
   */
  entries: PackVersionEntry[];
}
export interface ImportQuery {
  /**
   * Only say what would happen.
   */
  dryRun?: boolean;
  /**
   * Where the bundle says something else than what is there: refuse imports nothing (default), keep leaves what is there, replace takes what the bundle says.
   */
  onConflict?: 'refuse' | 'keep' | 'replace';
}
export interface ImportGameQuery {
  /**
   * A name within its kind: of a game, a template, an entity, a pack, an asset, a job.
   */
  as?: string;
  /**
   * Only say what would happen.
   */
  dryRun?: boolean;
  /**
   * As of an import into a game.
   */
  onConflict?: 'refuse' | 'keep' | 'replace';
}
/**
 * What an import did, or would do.
 */
export interface ImportReport {
  gameId: Id;
  /**
   * What becomes of the game's definition.
   */
  game: 'created' | 'replaced' | 'kept' | 'unchanged';
  isDryRun: boolean;
  images: ImportedImages;
  assets: ImportedAssets;
  packs: ImportedPack[];
  /**
   * The first 1,000 places where the bundle says something else than what is there.
   */
  conflicts: ImportConflict[];
  /**
   * What could not be taken as it is, a sentence each; the first 1,000.
   */
  notes: string[];
}
export interface ImportedImages {
  added: number;
  /**
   * Were there already, by their content.
   */
  known: number;
}
export interface ImportedAssets {
  added: number;
  /**
   * Were there already: the same asset, or another of the same content.
   */
  matched: number;
  /**
   * How many of those added have another id than in the bundle, because that one is taken.
   */
  renumbered: number;
}
export interface ImportedPack {
  /**
   * A name within its kind: of a game, a template, an entity, a pack, an asset, a job.
   */
  id: string;
  bundleId: Id;
  name: string;
  action: 'created' | 'merged' | 'unchanged';
  entries: ImportedEntries;
  /**
   * How many were added.
   */
  versions: number;
}
export interface ImportedEntries {
  added: number;
  replaced: number;
  /**
   * Say something else than the bundle, and were left.
   */
  kept: number;
  unchanged: number;
}
/**
 * Something of a bundle that meets something else of the same name.
 */
export interface ImportConflict {
  kind: 'game' | 'pack' | 'asset' | 'entry';
  id: Id;
  message: string;
}
export interface ReplaceGame {
  name?: string;
  /**
   * A GameDefinitionV2, or an older definition, which is migrated.
   */
  definition: {
    [k: string]: unknown | undefined;
  };
  references?: MigrationReferences;
}
/**
 * What an older definition names and does not hold itself.
 */
export interface MigrationReferences {
  /**
   * asset_uuid of declared assets by the names that the game uses.
   */
  declaredAssets?: {
    [k: string]: DeclaredUuid | undefined;
  };
  /**
   * SHA-256 of images that were uploaded before, by the URLs that the game uses.
   */
  images?: {
    [k: string]: ContentHash | undefined;
  };
}
/**
 * A JSON Merge Patch (RFC 7386) of the game: null takes a field away.
 */
export interface PatchGame {
  name?: string | null;
  /**
   * A patch of the definition.
   */
  definition?: {
    [k: string]: unknown | undefined;
  };
}
export interface BindingQuery {
  /**
   * A name within its kind: of a game, a template, an entity, a pack, an asset, a job.
   */
  templateId?: string;
  /**
   * A name within its kind: of a game, a template, an entity, a pack, an asset, a job.
   */
  entityId?: string;
  /**
   * Only templates, or only entities.
   */
  kind?: 'template' | 'entity';
  /**
   * Only what comes from there.
   */
  origin?: 'override' | 'pack' | 'missing';
  /**
   * How many at most; 20,000 where absent.
   */
  limit?: number;
  /**
   * nextCursor of the page before.
   */
  cursor?: string;
}
export interface BindingPage {
  /**
   * A name within its kind: of a game, a template, an entity, a pack, an asset, a job.
   */
  activeAssetPackId?: string;
  /**
   * A name within its kind: of a game, a template, an entity, a pack, an asset, a job.
   */
  pinnedPackVersionId?: string;
  /**
   * Templates by their ids, then entities by theirs.
   */
  items: Binding[];
  nextCursor?: string;
}
/**
 * What one template or entity shows: exactly one asset, or none.
 */
export interface Binding {
  kind: 'template' | 'entity';
  id: Id;
  /**
   * A name within its kind: of a game, a template, an entity, a pack, an asset, a job.
   */
  templateId?: string;
  /**
   * Where the asset comes from: the entity's override, the entry of the active pack, or nowhere.
   */
  origin: 'override' | 'pack' | 'missing';
  assetId?: Id;
  /**
   * What people call the asset.
   */
  assetName?: string;
  /**
   * The declared asset that it is.
   */
  assetUuid?: string;
  imageUrl?: string;
  placement?: AssetPlacement;
  /**
   * Why none is shown.
   */
  reason?: 'no-active-pack' | 'no-entry' | 'no-template' | 'asset-gone';
}
/**
 * How much of a game's slots its packs fill.
 */
export interface GameCoverage {
  /**
   * How many slots the game has.
   */
  templates: number;
  shown: Coverage1;
  covered: Coverage2;
  /**
   * Of each pack, the oldest first; the first 1,000.
   */
  packs: PackCoverage[];
}
/**
 * How many slots show an asset: “12/15 templates have assets”.
 */
export interface Coverage1 {
  /**
   * How many slots the game has.
   */
  templates: number;
  /**
   * How many of them show an asset that there is.
   */
  filled: number;
  /**
   * The first 1,000 slots that show none, by their ids: a database keeps no order of templates.
   */
  missing: Id[];
  /**
   * The first 1,000 entries for templates that the game does not have.
   */
  orphaned: Id[];
}
/**
 * How many slots show an asset: “12/15 templates have assets”.
 */
export interface Coverage2 {
  /**
   * How many slots the game has.
   */
  templates: number;
  /**
   * How many of them show an asset that there is.
   */
  filled: number;
  /**
   * The first 1,000 slots that show none, by their ids: a database keeps no order of templates.
   */
  missing: Id[];
  /**
   * The first 1,000 entries for templates that the game does not have.
   */
  orphaned: Id[];
}
/**
 * How many slots one pack fills.
 */
export interface PackCoverage {
  packId: Id;
  name: string;
  isActive: boolean;
  /**
   * Slots that show an asset that there is.
   */
  filled: number;
  /**
   * Entries for templates that the game does not have.
   */
  orphaned: number;
}
export interface ActivateAssetPack {
  /**
   * null: no pack is active.
   */
  packId: Id | null;
  /**
   * A name within its kind: of a game, a template, an entity, a pack, an asset, a job.
   */
  versionId?: string;
}
/**
 * Which pack a game shows; neither where it shows none.
 */
export interface ActiveAssetPack {
  activeAssetPackId?: Id;
  pinnedPackVersionId?: Id;
  /**
   * Counts the changes of a record; its ETag.
   */
  revision: number;
}
export interface RenameTemplate {
  from: Id;
  to: Id;
}
/**
 * What followed the new name of a template.
 */
export interface TemplateRename {
  from: Id;
  to: Id;
  /**
   * Whether the game was changed; false where it had the new name already.
   */
  inGame: boolean;
  /**
   * Entities that named it.
   */
  entities: number;
  /**
   * Entries of packs that moved, with their history.
   */
  entries: number;
  /**
   * Slots of published versions that moved.
   */
  versionEntries: number;
  /**
   * Entries that nothing shows now: they met another one for the same template, and go by the old name.
   */
  orphaned: OrphanedEntry[];
  /**
   * Counts the changes of a record; its ETag.
   */
  revision: number;
}
/**
 * An entry for a template that the game does not have.
 */
export interface OrphanedEntry {
  packId: Id;
  templateId: Id;
  assetId: Id;
}
/**
 * What became of an older definition: what was made of it, and what could not be carried over.
 */
export interface MigrationReport {
  packs: MigratedPack[];
  /**
   * How many assets were made.
   */
  assets: number;
  /**
   * How many slots were filled.
   */
  entries: number;
  /**
   * How many entities show an asset of their own.
   */
  overrides: number;
  notes: MigrationNote[];
}
export interface MigratedPack {
  /**
   * How the older definition calls it.
   */
  key: string;
  /**
   * A name within its kind: of a game, a template, an entity, a pack, an asset, a job.
   */
  packId?: string;
  name: string;
  /**
   * How many of its slots are filled.
   */
  entries: number;
  isActive: boolean;
}
/**
 * Something of an older definition that is another now, or that stayed behind.
 */
export interface MigrationNote {
  code: MigrationNoteCode;
  /**
   * JSON Pointer into the older definition.
   */
  path: string;
  message: string;
}
export interface PreviewMigration {
  definition: {
    [k: string]: unknown | undefined;
  };
  references?: MigrationReferences;
}
/**
 * What a definition would become. Packs and assets are named by their keys: they have no ids yet.
 */
export interface MigrationPreview {
  /**
   * false: the definition is a GameDefinitionV2 already, and stays as it is.
   */
  isNeeded: boolean;
  definition: {
    [k: string]: unknown | undefined;
  };
  report?: MigrationReport;
}
export interface GameMigrationPage {
  items: GameMigration[];
}
/**
 * A migration that was.
 */
export interface GameMigration {
  /**
   * SHA-256 of the older definition.
   */
  sourceHash: string;
  report: MigrationReport;
  createdAt: Timestamp;
}
/**
 * The part of a game that asset packs know. All else that it holds is kept as it is.
 */
export interface GameDefinitionV2 {
  /**
   * What people call the game.
   */
  name?: string;
  /**
   * The slots by their ids.
   */
  templates: {
    [k: string]: EntityTemplate | undefined;
  };
  /**
   * What stands in the game.
   *
   * @maxItems 200000
   */
  entities: GameEntity[];
  /**
   * Theme of generation where neither pack nor slot says another.
   */
  defaultThemePrompt?: string;
  assetSystem?: AssetSystem;
  [k: string]: unknown | undefined;
}
/**
 * A kind of thing in the game; the slot that needs an asset.
 */
export interface EntityTemplate {
  /**
   * What people call it.
   */
  name?: string;
  /**
   * Player, enemy, platform: as the game groups them.
   */
  kind?: string;
  /**
   * What generation draws: the entity's own part of the prompt.
   */
  prompt?: string;
  [k: string]: unknown | undefined;
}
/**
 * One thing in the game.
 */
export interface GameEntity {
  id?: Id;
  template?: Id;
  templateId?: Id;
  [k: string]: unknown | undefined;
}
/**
 * Which assets the game shows. Everything else about them is in the store.
 */
export interface AssetSystem {
  activeAssetPackId?: Id;
  /**
   * A name within its kind: of a game, a template, an entity, a pack, an asset, a job.
   */
  pinnedPackVersionId?: string;
  /**
   * By entity id: the asset that this one entity shows.
   */
  entityAssetOverrides?: {
    [k: string]: AssetBindingRef | undefined;
  };
}
/**
 * An asset, and how it sits where it is used.
 */
export interface AssetBindingRef {
  assetId: Id;
  placement?: AssetPlacement;
}
/**
 * A game in the store.
 */
export interface Game {
  id: Id;
  name?: string;
  definition: GameDefinitionV2;
  migration?: MigrationReport1;
  revision: Revision;
  createdAt: Timestamp;
  updatedAt: Timestamp;
}
/**
 * What became of an older definition: what was made of it, and what could not be carried over.
 */
export interface MigrationReport1 {
  packs: MigratedPack[];
  /**
   * How many assets were made.
   */
  assets: number;
  /**
   * How many slots were filled.
   */
  entries: number;
  /**
   * How many entities show an asset of their own.
   */
  overrides: number;
  notes: MigrationNote[];
}
/**
 * A game without its definition.
 */
export interface GameSummary {
  id: Id;
  name?: string;
  /**
   * How many slots it has.
   */
  templates: number;
  /**
   * How many packs it has.
   */
  packs: number;
  activeAssetPackId?: Id;
  revision: Revision;
  createdAt: Timestamp;
  updatedAt: Timestamp;
}
/**
 * The parts of one prompt, as they stood when it was made.
 */
export interface PromptComponents {
  themePrompt?: string;
  /**
   * What the image shows: player character.
   */
  entityPrompt: string;
  styleOverride?: string;
  negativePrompt?: string;
}
/**
 * What one slot says otherwise than its pack; an empty text says: none.
 */
export interface PromptOverride {
  themePrompt?: string;
  entityPrompt?: string;
  styleOverride?: string;
  negativePrompt?: string;
}
/**
 * A request for images of some slots; one slot is a batch of one.
 */
export interface GenerationJob {
  id: Id;
  gameId: Id;
  packId?: Id;
  status: GenerationStatus;
  promptDefaults: PromptDefaults;
  createdAt: Timestamp;
  startedAt?: Timestamp;
  finishedAt?: Timestamp;
}
/**
 * One slot of a job: what was asked, and what came of it.
 */
export interface GenerationTask {
  id: Id;
  jobId: Id;
  templateId: Id;
  status: GenerationStatus;
  prompt: CompiledPrompt;
  /**
   * How the image service calls the request.
   */
  scenarioRequestId?: string;
  assetId?: Id;
  errorCode?: string;
  errorMessage?: string;
  createdAt: Timestamp;
  startedAt?: Timestamp;
  finishedAt?: Timestamp;
}
export interface CompiledPrompt {
  components: PromptComponents;
  /**
   * The exact text that is sent.
   */
  compiledPrompt: string;
  compiledNegativePrompt?: string;
  modelId?: string;
  aspectRatio?: string;
  seed?: string;
}
export interface GenerationJobDetail {
  job: GenerationJob;
  tasks: GenerationTask[];
  progress: GenerationProgress;
}
/**
 * How many tasks are how far.
 */
export interface GenerationProgress {
  total: number;
  queued: number;
  running: number;
  succeeded: number;
  failed: number;
  canceled: number;
}
export interface GenerationJobQuery {
  /**
   * How many at most.
   */
  limit?: number;
  /**
   * nextCursor of the page before.
   */
  cursor?: string;
  status?: GenerationStatus;
  /**
   * A name within its kind: of a game, a template, an entity, a pack, an asset, a job.
   */
  packId?: string;
}
/**
 * A job of a list, without its tasks.
 */
export interface GenerationJobSummary {
  job: GenerationJob;
  progress: GenerationProgress;
}
export interface GenerationJobPage {
  items: GenerationJobSummary[];
  nextCursor?: string;
}
export interface CreateGenerationJob {
  gameId: Id;
  packId?: Id;
  /**
   * @minItems 1
   * @maxItems 10000
   */
  templateIds: [Id, ...Id[]];
  promptDefaults?: PromptDefaults;
  overridesByTemplateId?: {
    [k: string]: PromptOverride | undefined;
  };
  seed?: string;
}
/**
 * Why a request was refused (RFC 9457).
 */
export interface Problem {
  /**
   * A page on the code.
   */
  type: string;
  title: string;
  status: number;
  /**
   * Stable, for programs.
   */
  code: string;
  /**
   * This case, for people.
   */
  detail?: string;
  /**
   * The request, as the service's log calls it.
   */
  instance?: string;
  /**
   * What is wrong where, in a body or a query.
   */
  errors?: FieldError[];
  /**
   * What needs the thing that was to be deleted; the first 100.
   */
  uses?: AssetUse[];
  useCount?: number;
  conflicts?: ImportConflict[];
  /**
   * The ETag that the thing has now.
   */
  current?: string;
  /**
   * Seconds.
   */
  retryAfter?: number;
}
export interface FieldError {
  /**
   * JSON Pointer into the body, or the name of the parameter.
   */
  path: string;
  message: string;
}
export interface PageQuery {
  /**
   * How many at most.
   */
  limit?: number;
  /**
   * nextCursor of the page before.
   */
  cursor?: string;
}
export interface CreateGame {
  /**
   * A name within its kind: of a game, a template, an entity, a pack, an asset, a job.
   */
  id?: string;
  name?: string;
  /**
   * A GameDefinitionV2, or an older definition, which is migrated.
   */
  definition: {
    [k: string]: unknown | undefined;
  };
  references?: MigrationReferences;
}
export interface GamePage {
  items: GameSummary[];
  nextCursor?: string;
}
export interface CreateAssetPack {
  name: string;
  description?: string;
  promptDefaults?: PromptDefaults;
  /**
   * generate: a job is created that fills every slot.
   */
  mode?: 'manual' | 'generate';
}
export interface CreatedAssetPack {
  packId: Id;
  generationJobId?: Id;
  pack: AssetPack;
}
/**
 * null takes a field away.
 */
export interface PatchAssetPack {
  name?: string;
  description?: string | null;
  promptDefaults?: PromptDefaults | null;
}
export interface AssetPackPage {
  items: AssetPackSummary[];
  nextCursor?: string;
}
export interface PutEntry {
  assetId: Id;
  placement?: AssetPlacement;
}

/** Each type by its name. */
export interface Records {
  TokenRole: TokenRole;
  ServiceToken: ServiceToken;
  CreateToken: CreateToken;
  CreatedToken: CreatedToken;
  TokenPage: TokenPage;
  AuditEntry: AuditEntry;
  AuditQuery: AuditQuery;
  AuditPage: AuditPage;
  GameEvent: GameEvent;
  ServiceInfo: ServiceInfo;
  StoredImage: StoredImage;
  UploadedAsset: UploadedAsset;
  AssetQuery: AssetQuery;
  AssetPage: AssetPage;
  PatchAsset: PatchAsset;
  DeclareAsset: DeclareAsset;
  ForceQuery: ForceQuery;
  AssetUses: AssetUses;
  PutVariant: PutVariant;
  AssetVariants: AssetVariants;
  CollectGarbage: CollectGarbage;
  GarbageCollection: GarbageCollection;
  CollectedAssets: CollectedAssets;
  CollectedAsset: CollectedAsset;
  CollectedImages: CollectedImages;
  SlotChangeQuery: SlotChangeQuery;
  SlotChangePage: SlotChangePage;
  RevertSlot: RevertSlot;
  PublishAssetPack: PublishAssetPack;
  PackVersionPage: PackVersionPage;
  SetPublishedVersion: SetPublishedVersion;
  AssetPack: AssetPack;
  AssetPackSummary: AssetPackSummary;
  AssetPackEntry: AssetPackEntry;
  AssetPackDetail: AssetPackDetail;
  EntryAsset: EntryAsset;
  SlotChange: SlotChange;
  SlotAction: SlotAction;
  PackVersion: PackVersion;
  PackVersionDetail: PackVersionDetail;
  PackVersionEntry: PackVersionEntry;
  Asset: Asset;
  AssetSource: AssetSource;
  ImageKey: ImageKey;
  ContentHash: ContentHash;
  DeclaredUuid: DeclaredUuid;
  ImageMediaType: ImageMediaType;
  AssetVariant: AssetVariant;
  VariantKind: VariantKind;
  AssetUse: AssetUse;
  BundleManifest: BundleManifest;
  BundleGame: BundleGame;
  BundleAssets: BundleAssets;
  BundleAsset: BundleAsset;
  BundleVariant: BundleVariant;
  BundlePack: BundlePack;
  BundleEntry: BundleEntry;
  BundleVersion: BundleVersion;
  ImportQuery: ImportQuery;
  ImportGameQuery: ImportGameQuery;
  ImportReport: ImportReport;
  ImportedImages: ImportedImages;
  ImportedAssets: ImportedAssets;
  ImportedPack: ImportedPack;
  ImportedEntries: ImportedEntries;
  ReplaceGame: ReplaceGame;
  PatchGame: PatchGame;
  BindingQuery: BindingQuery;
  BindingPage: BindingPage;
  GameCoverage: GameCoverage;
  PackCoverage: PackCoverage;
  ActivateAssetPack: ActivateAssetPack;
  ActiveAssetPack: ActiveAssetPack;
  RenameTemplate: RenameTemplate;
  TemplateRename: TemplateRename;
  OrphanedEntry: OrphanedEntry;
  MigrationReferences: MigrationReferences;
  MigrationReport: MigrationReport;
  MigratedPack: MigratedPack;
  MigrationNote: MigrationNote;
  MigrationNoteCode: MigrationNoteCode;
  PreviewMigration: PreviewMigration;
  MigrationPreview: MigrationPreview;
  GameMigrationPage: GameMigrationPage;
  GameMigration: GameMigration;
  Id: Id;
  Timestamp: Timestamp;
  GameDefinitionV2: GameDefinitionV2;
  EntityTemplate: EntityTemplate;
  GameEntity: GameEntity;
  AssetSystem: AssetSystem;
  AssetBindingRef: AssetBindingRef;
  AssetPlacement: AssetPlacement;
  PlacementPoint: PlacementPoint;
  PlacementCrop: PlacementCrop;
  PlacementNineSlice: PlacementNineSlice;
  Game: Game;
  Revision: Revision;
  GameSummary: GameSummary;
  Coverage: Coverage;
  Binding: Binding;
  PromptDefaults: PromptDefaults;
  PromptComponents: PromptComponents;
  PromptOverride: PromptOverride;
  GenerationStatus: GenerationStatus;
  GenerationJob: GenerationJob;
  GenerationTask: GenerationTask;
  CompiledPrompt: CompiledPrompt;
  GenerationResultSnapshot: GenerationResultSnapshot;
  GenerationJobDetail: GenerationJobDetail;
  GenerationProgress: GenerationProgress;
  GenerationJobQuery: GenerationJobQuery;
  GenerationJobSummary: GenerationJobSummary;
  GenerationJobPage: GenerationJobPage;
  CreateGenerationJob: CreateGenerationJob;
  Problem: Problem;
  FieldError: FieldError;
  PageQuery: PageQuery;
  CreateGame: CreateGame;
  GamePage: GamePage;
  CreateAssetPack: CreateAssetPack;
  CreatedAssetPack: CreatedAssetPack;
  PatchAssetPack: PatchAssetPack;
  AssetPackPage: AssetPackPage;
  PutEntry: PutEntry;
  ImportConflict: ImportConflict;
}
