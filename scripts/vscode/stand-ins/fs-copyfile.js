// Node copies as well; only clones of a file system that knows them are lost.
import { promises } from 'node:fs';

export { constants, copyFileSync } from 'node:fs';
export const { copyFile, cp } = promises;
export function isCloneSupported() {
  return false;
}
