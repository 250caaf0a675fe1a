import type { ColumnType, Generated, JSONColumnType } from 'kysely';
import type {
  AssetPlacement,
  AssetSource,
  GameDefinitionV2,
  GenerationResultSnapshot,
  GenerationStatus,
  PromptComponents,
  PromptDefaults,
  SlotAction,
  VariantKind,
} from '../model/generated/types.ts';
import type { Role } from '../model/role.ts';

/** The tables as `migrations/` make them (specification 000, “Database schema”), by their names. */
export interface Tables {
  games: GamesTable;
  blobs: BlobsTable;
  assets: AssetsTable;
  asset_variants: AssetVariantsTable;
  asset_packs: AssetPacksTable;
  asset_pack_entries: AssetPackEntriesTable;
  slot_changes: SlotChangesTable;
  pack_versions: PackVersionsTable;
  pack_version_entries: PackVersionEntriesTable;
  game_migrations: GameMigrationsTable;
  generation_jobs: GenerationJobsTable;
  generation_tasks: GenerationTasksTable;
  tokens: TokensTable;
  audit_log: AuditLogTable;
  events: EventsTable;
  idempotency_keys: IdempotencyKeysTable;
}

/** Set by the database where nobody says. */
type Moment = ColumnType<Date, Date | undefined, Date>;
type OptionalMoment = ColumnType<Date | null, Date | null | undefined, Date | null>;
type OptionalText = ColumnType<string | null, string | null | undefined, string | null>;
type OptionalNumber = ColumnType<number | null, number | null | undefined, number | null>;
/** Read as values, written as JSON texts (`json` of `json-column.ts`). */
type OptionalJson<T> = ColumnType<T | null, string | null | undefined, string | null>;
/** Counts the changes of a row from 1. */
type RevisionColumn = ColumnType<number, number | undefined, number>;

interface GamesTable {
  id: string;
  name: OptionalText;
  definition_json: JSONColumnType<GameDefinitionV2>;
  revision: RevisionColumn;
  created_at: Moment;
  updated_at: Moment;
}

interface BlobsTable {
  /** SHA-256 of the bytes, lower-case hexadecimal. */
  hash: string;
  size: number;
  media_type: string;
  width: number;
  height: number;
  created_at: Moment;
  /** When the bytes came last: what came a moment ago is not collected, though nothing uses it yet. */
  offered_at: Moment;
}

interface AssetsTable {
  id: string;
  owner_game_id: OptionalText;
  source: AssetSource;
  name: OptionalText;
  image_url: string;
  width: OptionalNumber;
  height: OptionalNumber;
  content_hash: OptionalText;
  asset_uuid: OptionalText;
  revision: RevisionColumn;
  created_at: Moment;
  deleted_at: OptionalMoment;
}

interface AssetVariantsTable {
  id: string;
  asset_id: string;
  kind: VariantKind;
  name: string;
  image_url: string;
  width: OptionalNumber;
  height: OptionalNumber;
  content_hash: OptionalText;
  metadata_json: OptionalJson<Record<string, unknown>>;
  created_at: Moment;
}

interface AssetPacksTable {
  id: string;
  game_id: string;
  name: string;
  description: OptionalText;
  prompt_defaults_json: OptionalJson<PromptDefaults>;
  /** The key of an embedded pack that this one was, so that to migrate again finds it. */
  source_key: OptionalText;
  published_version_id: OptionalText;
  revision: RevisionColumn;
  created_at: Moment;
  updated_at: Moment;
  deleted_at: OptionalMoment;
}

interface AssetPackEntriesTable {
  id: string;
  pack_id: string;
  template_id: string;
  asset_id: string;
  placement_json: OptionalJson<AssetPlacement>;
  last_generation_json: OptionalJson<GenerationResultSnapshot>;
  /** Id of the change of the slot that made it so: what was removed and put again has another than before. */
  revision: RevisionColumn;
  created_at: Moment;
  updated_at: Moment;
}

interface SlotChangesTable {
  id: Generated<number>;
  pack_id: string;
  template_id: string;
  action: SlotAction;
  asset_id: OptionalText;
  placement_json: OptionalJson<AssetPlacement>;
  last_generation_json: OptionalJson<GenerationResultSnapshot>;
  replaces: OptionalNumber;
  actor: string;
  created_at: Moment;
}

interface PackVersionsTable {
  id: string;
  pack_id: string;
  number: number;
  label: OptionalText;
  actor: string;
  created_at: Moment;
}

interface PackVersionEntriesTable {
  version_id: string;
  template_id: string;
  asset_id: string;
  placement_json: OptionalJson<AssetPlacement>;
}

interface GameMigrationsTable {
  game_id: string;
  /** SHA-256 of the definition that was migrated: the same one is never migrated twice. */
  source_hash: string;
  /** That definition, as it was. */
  source_json: ColumnType<unknown, string, never>;
  report_json: ColumnType<unknown, string, never>;
  created_at: Moment;
}

interface GenerationJobsTable {
  id: string;
  game_id: string;
  pack_id: OptionalText;
  status: GenerationStatus;
  prompt_defaults_json: JSONColumnType<PromptDefaults>;
  created_at: Moment;
  started_at: OptionalMoment;
  finished_at: OptionalMoment;
}

interface GenerationTasksTable {
  id: string;
  job_id: string;
  template_id: string;
  status: GenerationStatus;
  prompt_components_json: JSONColumnType<PromptComponents>;
  compiled_prompt: string;
  compiled_negative_prompt: OptionalText;
  model_id: OptionalText;
  aspect_ratio: OptionalText;
  seed: OptionalText;
  scenario_request_id: OptionalText;
  asset_id: OptionalText;
  error_code: OptionalText;
  error_message: OptionalText;
  created_at: Moment;
  started_at: OptionalMoment;
  finished_at: OptionalMoment;
}

interface TokensTable {
  id: string;
  name: string;
  /** SHA-256 of the token, lower-case hexadecimal: the token itself is shown once and never stored. */
  token_hash: string;
  role: Role;
  /** The one game that it opens; null for all. */
  game_id: OptionalText;
  created_at: Moment;
  expires_at: OptionalMoment;
  revoked_at: OptionalMoment;
}

interface AuditLogTable {
  id: Generated<number>;
  at: Moment;
  actor: string;
  /** The operation's id in the OpenAPI document. */
  operation: string;
  game_id: OptionalText;
  /** Path of the request. */
  target: string;
  status: number;
  request_id: string;
}

interface EventsTable {
  id: Generated<number>;
  game_id: string;
  type: string;
  payload_json: ColumnType<unknown, string, never>;
  created_at: Moment;
}

interface IdempotencyKeysTable {
  /** Whose key it is: of a token, so that nobody meets another's. */
  scope: string;
  key: string;
  /** SHA-256 of method, path and body. */
  request_hash: string;
  status: OptionalNumber;
  response_json: OptionalJson<unknown>;
  headers_json: OptionalJson<Record<string, string>>;
  created_at: Moment;
}
