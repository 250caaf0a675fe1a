import { constants, openSync } from 'node:fs';

/** Opens a file to read it and waits for nobody: of a pipe, which has no end, its writer would be waited for. */
export function openForReading(path: string): number {
  return openSync(path, READ_AT_ONCE);
}

/** Windows has no such pipes in its folders, and no such flag. */
const READ_AT_ONCE = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);
