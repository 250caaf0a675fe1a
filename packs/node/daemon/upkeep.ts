import { type Kysely, sql } from 'kysely';
import { pruneRecords } from '../../service/prune/prune-records.ts';
import type { Tables } from '../../store/tables.ts';

/**
 * What a server does by itself and the embedded database does not: to collect the dead rows of tables that changed
 * much, to look anew at what they hold so that queries are planned well, and to end its log, so that it neither grows
 * nor takes long to read after a crash. One step at a time: each keeps all requests waiting while it runs.
 */
export class Upkeep {
  readonly #db: Kysely<Tables>;
  readonly #report: (error: unknown) => void;
  readonly #timer: NodeJS.Timeout;
  #running: Promise<void> = Promise.resolve();
  #checkpointed = '';
  #pruneAt = 0;

  constructor(db: Kysely<Tables>, { every, report }: { every: number; report: (error: unknown) => void }) {
    this.#db = db;
    this.#report = report;
    this.#timer = setInterval(() => this.run(), every);
    this.#timer.unref();
  }

  /** Once, after what of it runs already. Never throws: what fails is reported, and tried again the next time. */
  run(): Promise<void> {
    this.#running = this.#running.then(() => this.#once()).catch(this.#report);
    return this.#running;
  }

  /** Does it for the last time: so the next start finds nothing to recover. */
  async stop(): Promise<void> {
    clearInterval(this.#timer);
    await this.run();
  }

  async #once(): Promise<void> {
    await this.#prune();
    const written = await this.#written();
    if (written === this.#checkpointed) return;
    for (const table of await changedTables(this.#db))
      await sql`vacuum (analyze) ${sql.id(table)}`.execute(this.#db);
    await sql`checkpoint`.execute(this.#db);
    this.#checkpointed = await this.#written();
  }

  /** First soon after the start: few services of a project run for a day. */
  async #prune(): Promise<void> {
    if (performance.now() < this.#pruneAt) return;
    this.#pruneAt = performance.now() + DAY_MS;
    await pruneRecords(this.#db, new Date());
  }

  /** How far the log goes: where it is as far as it was, nothing was written. */
  async #written(): Promise<string> {
    const { rows } = await sql<{ at: string }>`select pg_current_wal_insert_lsn()::text as at`.execute(
      this.#db,
    );
    return rows[0]?.at ?? '';
  }
}

const DAY_MS = 86_400_000;

/** Those of which a tenth has changed since somebody looked, or a fifth is dead, as a server's own upkeep has it. */
async function changedTables(db: Kysely<Tables>): Promise<readonly string[]> {
  // What was written a moment ago is counted only when somebody insists.
  await sql`select pg_stat_force_next_flush()`.execute(db);
  const { rows } = await sql<{ name: string }>`
    select relname as name from pg_stat_user_tables
    where n_mod_since_analyze > 50 + n_live_tup / 10 or n_dead_tup > 50 + n_live_tup / 5
    order by relname`.execute(db);
  return rows.map(({ name }) => name);
}
