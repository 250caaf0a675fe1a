/** Held by one process alone; the system releases it when that process ends, however it ends. */
export interface OwnerLock {
  release(): void;
}

/**
 * Takes the lock on a file, which is made where there is none and stays: it is locked, not its existence. Nothing else
 * in this process may open the file, or the system would take the lock away when that is closed (fcntl, POSIX).
 *
 * @returns undefined where another process has it
 * @throws Error where the file cannot be opened
 */
export function takeOwnerLock(file: string): OwnerLock | undefined {
  const { DatabaseSync } = quietly(() => process.getBuiltinModule('node:sqlite'));
  const database = new DatabaseSync(file, { timeout: 0 });
  try {
    database.exec('begin exclusive');
  } catch (error) {
    database.close();
    if (error instanceof Error && 'errcode' in error && error.errcode === SQLITE_BUSY) return undefined;
    throw error;
  }
  return { release: () => database.close() };
}

const SQLITE_BUSY = 5;

/** Without the warning of Node 22 that this is experimental: all that is used of it is the lock. */
function quietly<T>(load: () => T): T {
  const { emitWarning } = process;
  process.emitWarning = () => undefined;
  try {
    return load();
  } finally {
    process.emitWarning = emitWarning;
  }
}
