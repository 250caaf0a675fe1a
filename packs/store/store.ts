import type { Kysely } from 'kysely';
import type { Tables } from './tables.ts';

/** A database with the tables of asset packs, up to date. */
export interface Store {
  /** embedded: one process alone has it, one connection. server: PostgreSQL, which others use as well. */
  readonly kind: 'embedded' | 'server';
  readonly db: Kysely<Tables>;
  close(): Promise<void>;
}

/** The database could not be opened, reached or brought up to date. */
export class StoreError extends Error {
  override readonly name = 'StoreError';
}
