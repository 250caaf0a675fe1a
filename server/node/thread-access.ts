import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BankPacker } from '../../packer/build/bank-packer.ts';
import { rememberingFiles } from '../../packer/node/build-memory-on-disk.ts';
import { threadPacker } from '../../packer/node/threads/thread-packer.ts';
import type { ProjectFiles } from '../../packer/project/project-files.ts';
import { WRITTEN_OUT } from '../../protocol/files.ts';
import type { AskFiles } from '../client-files/ask-files.ts';
import { ClientFiles } from '../client-files/client-files.ts';
import { clientOutput } from '../client-files/client-output.ts';
import { openBelow } from '../client-files/open-below.ts';
import type { TaskEnvironment } from '../tasks/task.ts';
import { isOnDisk, nodeFilesOf } from './node-files.ts';
import { nodeOpenFile } from './node-open-file.ts';
import { nodeOutputOf } from './node-output.ts';

/** How tasks reach files: those of the disk by themselves, all others through the client. */
export function threadAccess(
  ask: AskFiles,
): Required<Pick<TaskEnvironment, 'filesOf' | 'outputOf' | 'openFile' | 'packerOf' | 'remembered'>> {
  const writing = { ask, encode: WRITTEN_OUT };
  return {
    filesOf: (folder) => (isOnDisk(folder) ? nodeFilesOf(folder) : new ClientFiles(folder, ask)),
    outputOf: (folder) => (isOnDisk(folder) ? nodeOutputOf(folder) : clientOutput(folder, writing)),
    openFile: (folder, path) =>
      isOnDisk(folder) ? nodeOpenFile(folder, path) : openBelow(folder, path, ask),
    remembered: (folder) => (isOnDisk(folder) ? rememberingFiles(fileURLToPath(folder)) : undefined),
    packerOf: (folder, files) => (isOnDisk(folder) ? packerOnDisk(folder, files) : undefined),
  };
}

/** Undefined where this is no installed server, which has the thread's bundle beside it. */
function packerOnDisk(folder: string, files: ProjectFiles): BankPacker | undefined {
  if (typeof __dirname === 'undefined') return undefined;
  const script = join(__dirname, 'pack-thread.cjs');
  return threadPacker(files, { script, project: fileURLToPath(folder), jobs: 0 });
}
