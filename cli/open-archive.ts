import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseDocument } from '../contract/json/document.ts';
import { ArchiveError } from '../packer/archive/archive-error.ts';
import { type Archive, readArchive } from '../packer/archive/read-archive.ts';
import { DiskFiles } from '../packer/node/disk-files.ts';
import { openFile } from '../packer/node/file-access.ts';
import { PROJECT_FILE, settingsOf } from '../packer/project/settings.ts';
import { UsageError } from './exit-status.ts';
import { displayPath, projectAround } from './find-project.ts';
import type { Terminal } from './terminal.ts';

export interface OpenedArchive {
  readonly archive: Archive;
  /** As people name the file. */
  readonly name: string;
  close(): Promise<void>;
}

/** Opens the archive at `path`, or the one that the project around the current folder builds. */
export async function openArchive({ cwd }: Terminal, path: string | undefined): Promise<OpenedArchive> {
  const file = path === undefined ? await builtArchive(cwd) : resolve(cwd, path);
  const name = displayPath(cwd, file);
  if (!existsSync(file)) {
    const hint = path === undefined ? ': build the project first, or name an archive' : '';
    throw new UsageError(`there is no archive at ${name}${hint}`);
  }
  const access = await openFile(file);
  try {
    return { archive: await readArchive(access), name, close: () => access.close() };
  } catch (error) {
    await access.close();
    if (error instanceof ArchiveError)
      throw new ArchiveError(`${name} cannot be read: ${error.message}`, { cause: error });
    throw error;
  }
}

async function builtArchive(cwd: string): Promise<string> {
  const project = projectAround(cwd);
  const text = await new DiskFiles(project).readText(PROJECT_FILE);
  const { out } = settingsOf(text === undefined ? undefined : parseDocument(PROJECT_FILE, text));
  return resolve(project, out);
}
