import { PGlite } from '@electric-sql/pglite';

/** Of the command that makes a data folder: small segments of its log, of which some are always there. */
export const INIT_OPTIONS: readonly string[] = ['--wal-segsize=1'];

/**
 * Of the database as it starts. It holds one game's packs and shares a machine with an editor: 16 MB of buffers take
 * 110 MB less than its default, and the system's cache of the files serves as well.
 */
export const START_OPTIONS: readonly string[] = [
  ...PGlite.defaultStartParams,
  ...['shared_buffers=16MB', 'min_wal_size=8MB', 'max_wal_size=64MB'].flatMap((option) => ['-c', option]),
];
