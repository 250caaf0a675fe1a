import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

/** The tables of specification 000, and what a service needs beside them. */
export const firstTables: Migration = {
  async up(db) {
    for (const statement of statements(UP)) await sql.raw(statement).execute(db);
  },
  async down(db: Kysely<unknown>) {
    for (const statement of statements(DOWN)) await sql.raw(statement).execute(db);
  },
};

function statements(script: string): string[] {
  return script
    .split(';\n')
    .map((statement) => statement.trim())
    .filter((statement) => statement !== '');
}

const UP = `
create type asset_source as enum ('generated', 'uploaded');
create type generation_status as enum ('queued', 'running', 'succeeded', 'failed', 'canceled');
create type variant_kind as enum ('resolution', 'animation', 'platform');
create type slot_action as enum
  ('assign', 'unassign', 'revert', 'rename', 'generate', 'migrate', 'import', 'delete-pack');
create type token_role as enum ('read', 'edit', 'admin');

create table games (
  id text primary key check (length(id) between 1 and 200),
  name text,
  definition_json jsonb not null,
  revision integer not null default 1,
  created_at timestamptz not null default date_trunc('milliseconds', clock_timestamp()),
  updated_at timestamptz not null default date_trunc('milliseconds', clock_timestamp())
);

create index games_by_override on games using gin
  (jsonb_path_query_array(definition_json, '$.assetSystem.entityAssetOverrides.*.assetId'));

create table blobs (
  hash text primary key check (hash ~ '^[0-9a-f]{64}$'),
  size integer not null check (size >= 0),
  media_type text not null,
  width integer not null,
  height integer not null,
  created_at timestamptz not null default date_trunc('milliseconds', clock_timestamp()),
  offered_at timestamptz not null default date_trunc('milliseconds', clock_timestamp())
);

create table assets (
  id text primary key,
  owner_game_id text references games (id) on delete restrict,
  source asset_source not null,
  name text,
  image_url text not null,
  width integer check (width > 0),
  height integer check (height > 0),
  content_hash text references blobs (hash) on delete restrict,
  asset_uuid text,
  revision integer not null default 1,
  created_at timestamptz not null default date_trunc('milliseconds', clock_timestamp()),
  deleted_at timestamptz
);
create index assets_by_owner on assets (owner_game_id, created_at desc, id desc) where deleted_at is null;
-- Few are: whoever counts what shows looks for these, not for all the others.
create index assets_deleted on assets (id) where deleted_at is not null;
create index assets_by_age on assets (created_at desc, id desc) where deleted_at is null;
create index assets_by_hash on assets (content_hash) where content_hash is not null;
create unique index assets_by_uuid on assets (owner_game_id, asset_uuid)
  where asset_uuid is not null and deleted_at is null;

create table asset_variants (
  id text primary key,
  asset_id text not null references assets (id) on delete cascade,
  kind variant_kind not null,
  name text not null,
  image_url text not null,
  width integer check (width > 0),
  height integer check (height > 0),
  content_hash text references blobs (hash) on delete restrict,
  metadata_json jsonb,
  created_at timestamptz not null default date_trunc('milliseconds', clock_timestamp()),
  unique (asset_id, kind, name)
);
create index asset_variants_by_hash on asset_variants (content_hash) where content_hash is not null;

create table asset_packs (
  id text primary key,
  game_id text not null references games (id) on delete restrict,
  name text not null check (length(name) between 1 and 200),
  description text,
  prompt_defaults_json jsonb,
  source_key text,
  published_version_id text,
  revision integer not null default 1,
  created_at timestamptz not null default date_trunc('milliseconds', clock_timestamp()),
  updated_at timestamptz not null default date_trunc('milliseconds', clock_timestamp()),
  deleted_at timestamptz
);
create index asset_packs_by_game on asset_packs (game_id, created_at, id) where deleted_at is null;
create unique index asset_packs_by_source on asset_packs (game_id, source_key) where source_key is not null;

create table asset_pack_entries (
  id text primary key,
  pack_id text not null references asset_packs (id) on delete cascade,
  template_id text not null check (length(template_id) between 1 and 200),
  asset_id text not null references assets (id) on delete restrict,
  placement_json jsonb,
  last_generation_json jsonb,
  revision bigint not null default 1,
  created_at timestamptz not null default date_trunc('milliseconds', clock_timestamp()),
  updated_at timestamptz not null default date_trunc('milliseconds', clock_timestamp())
);
create unique index asset_pack_entries_one_per_slot on asset_pack_entries (pack_id, template_id);
create index asset_pack_entries_by_asset on asset_pack_entries (asset_id);

create table slot_changes (
  id bigint generated always as identity primary key,
  pack_id text not null references asset_packs (id) on delete cascade,
  template_id text not null,
  action slot_action not null,
  asset_id text references assets (id) on delete set null,
  placement_json jsonb,
  last_generation_json jsonb,
  replaces bigint references slot_changes (id) on delete set null,
  actor text not null,
  created_at timestamptz not null default date_trunc('milliseconds', clock_timestamp())
);
create index slot_changes_by_slot on slot_changes (pack_id, template_id, id desc);
create index slot_changes_by_pack on slot_changes (pack_id, id desc);
create index slot_changes_by_asset on slot_changes (asset_id) where asset_id is not null;
create index slot_changes_by_replaced on slot_changes (replaces) where replaces is not null;

create table pack_versions (
  id text primary key,
  pack_id text not null references asset_packs (id) on delete restrict,
  number integer not null check (number > 0),
  label text,
  actor text not null,
  created_at timestamptz not null default date_trunc('milliseconds', clock_timestamp()),
  unique (pack_id, number),
  unique (pack_id, id)
);
alter table asset_packs add constraint asset_packs_published
  foreign key (id, published_version_id) references pack_versions (pack_id, id) on delete restrict;

create table pack_version_entries (
  version_id text not null references pack_versions (id) on delete cascade,
  template_id text not null,
  asset_id text not null references assets (id) on delete restrict,
  placement_json jsonb,
  primary key (version_id, template_id)
);
create index pack_version_entries_by_asset on pack_version_entries (asset_id);

create table game_migrations (
  game_id text not null references games (id) on delete cascade,
  source_hash text not null,
  source_json jsonb not null,
  report_json jsonb not null,
  created_at timestamptz not null default date_trunc('milliseconds', clock_timestamp()),
  primary key (game_id, source_hash)
);

create table generation_jobs (
  id text primary key,
  game_id text not null references games (id) on delete restrict,
  pack_id text references asset_packs (id) on delete set null,
  status generation_status not null default 'queued',
  prompt_defaults_json jsonb not null,
  created_at timestamptz not null default date_trunc('milliseconds', clock_timestamp()),
  started_at timestamptz,
  finished_at timestamptz
);
create index generation_jobs_by_game on generation_jobs (game_id, created_at desc, id desc);

create table generation_tasks (
  id text primary key,
  job_id text not null references generation_jobs (id) on delete cascade,
  template_id text not null,
  status generation_status not null default 'queued',
  prompt_components_json jsonb not null,
  compiled_prompt text not null,
  compiled_negative_prompt text,
  model_id text,
  aspect_ratio text,
  seed text,
  scenario_request_id text,
  asset_id text references assets (id) on delete set null,
  error_code text,
  error_message text,
  created_at timestamptz not null default date_trunc('milliseconds', clock_timestamp()),
  started_at timestamptz,
  finished_at timestamptz
);
create unique index generation_tasks_one_per_template on generation_tasks (job_id, template_id);
create index generation_tasks_waiting on generation_tasks (created_at) where status = 'queued';
create index generation_tasks_by_asset on generation_tasks (asset_id) where asset_id is not null;

create table tokens (
  id text primary key,
  name text not null,
  token_hash text not null unique,
  role token_role not null,
  game_id text references games (id) on delete cascade,
  created_at timestamptz not null default date_trunc('milliseconds', clock_timestamp()),
  expires_at timestamptz,
  revoked_at timestamptz
);

create table audit_log (
  id bigint generated always as identity primary key,
  at timestamptz not null default date_trunc('milliseconds', clock_timestamp()),
  actor text not null,
  operation text not null,
  game_id text,
  target text not null,
  status integer not null,
  request_id text not null
);
create index audit_log_by_game on audit_log (game_id, id desc);

create table events (
  id bigint generated always as identity primary key,
  game_id text not null references games (id) on delete cascade,
  type text not null,
  payload_json jsonb not null,
  created_at timestamptz not null default date_trunc('milliseconds', clock_timestamp())
);
create index events_by_game on events (game_id, id);

create table idempotency_keys (
  scope text not null,
  key text not null,
  request_hash text not null,
  status integer,
  response_json jsonb,
  headers_json jsonb,
  created_at timestamptz not null default date_trunc('milliseconds', clock_timestamp()),
  primary key (scope, key)
);
create index idempotency_keys_by_age on idempotency_keys (created_at);
`;

const DOWN = `
alter table asset_packs drop constraint asset_packs_published;
drop table idempotency_keys, events, audit_log, tokens, generation_tasks, generation_jobs, game_migrations,
  pack_version_entries, pack_versions, slot_changes, asset_pack_entries, asset_packs, asset_variants, assets, blobs,
  games;
drop type token_role, slot_action, variant_kind, generation_status, asset_source;
`;
