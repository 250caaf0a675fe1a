import { fileURLToPath } from 'node:url';
import { DiskFiles } from '../../packer/node/disk-files.ts';
import type { ProjectFiles } from '../../packer/project/project-files.ts';

/** Files below the folder of a `file:` URI; every call looks at the disk anew. */
export function nodeFilesOf(folder: string, pause?: () => Promise<void>): ProjectFiles {
  return new DiskFiles(fileURLToPath(folder), pause);
}

/** Node loads what is behind this `crypto` when it is first used, which `node:crypto` would do at every start. */
export function nodeNewUuid(): string {
  return crypto.randomUUID();
}

/** Whether a URI names something on a disk of this machine. */
export function isOnDisk(uri: string): boolean {
  return uri.startsWith('file:');
}
