import type { RandomAccess } from '../../packer/archive/random-access.ts';
import type { BankPacker } from '../../packer/build/bank-packer.ts';
import type { BuildMemory } from '../../packer/build/build-memory.ts';
import type { ProjectFiles } from '../../packer/project/project-files.ts';
import type { ProjectOutput } from '../../packer/project/project-output.ts';

/**
 * CPU-heavy work, done off the answering thread where the platform has threads. A task is a function of plain data
 * (structured clone) to plain data, so that the same code runs in a worker thread and in a browser.
 */
export type Task<P, R> = (env: TaskEnvironment, params: P) => Promise<R>;

export interface TaskEnvironment {
  filesOf(folder: string): ProjectFiles;
  newUuid(): string;
  /** Absent where the platform has nothing to write to. */
  outputOf?(folder: string): TaskOutput;
  /**
   * A file of a folder, its path relative to that or absolute, to read parts of; undefined where there is none. Absent
   * where the platform gives whole files only. Throws FileAccessError.
   */
  openFile?(folder: string, path: string): Promise<OpenFile | undefined>;
  /**
   * Files of a folder for one build, with what earlier builds of it left; absent or undefined where nothing is kept.
   */
  remembered?(folder: string): RememberedFiles | undefined;
  /** Who packs the banks of a project, read by these files; where it is absent or undefined, whoever does the task. */
  packerOf?(folder: string, files: ProjectFiles): BankPacker | undefined;
  /** Throws {@link TaskCancelled} once the asker no longer wants the result; call it in every loop that may be long. */
  checkCancelled(): void;
  /** Tells the asker how far it is; plain data. */
  report(progress: TaskProgress): void;
}

export interface RememberedFiles {
  readonly files: ProjectFiles;
  readonly memory: BuildMemory;
}

/** To be closed by whoever opened it. */
export interface OpenFile extends RandomAccess {
  close(): Promise<void>;
}

/** What a task leaves behind in a folder. */
export interface TaskOutput extends ProjectOutput {
  /** URI of what `write` writes to that path, relative to the folder or absolute. */
  uriOf(path: string): string;
}

export interface TaskProgress {
  readonly done: number;
  readonly total: number;
  readonly name: string;
}

export class TaskCancelled extends Error {
  override readonly name = 'TaskCancelled';
}
