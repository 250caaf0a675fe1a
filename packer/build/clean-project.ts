import { parseDocument } from '../../contract/json/document.ts';
import { validate as validateReport } from '../generated/build-report.ts';
import { MAX_INPUT_BYTES } from '../input-limits.ts';
import type { ProjectFiles } from '../project/project-files.ts';
import type { ProjectOutput } from '../project/project-output.ts';
import { PROJECT_FILE, reportPath, settingsOf } from '../project/settings.ts';
import type { OpenFile } from './previous-archive.ts';

export interface CleanOptions {
  /** The archive, relative to the project or absolute; default: what `packwright.json` says. */
  readonly out?: string | undefined;
  readonly openFile: OpenFile;
}

/** Paths as the settings have them: relative to the project, or absolute. */
export interface CleanOutcome {
  readonly removed: readonly string[];
  /** What stands where an archive or a report would, and is none: somebody else’s, as it seems. */
  readonly left: readonly string[];
}

/**
 * Deletes what a build writes: the archive, the report beside it, and what builds remember. The registry stays, since
 * its numbers must never be given anew. Whatever does not begin as an archive, or is no report, is left alone: `out` may be mistyped. Throws
 * FileAccessError and WriteError where the disk fails.
 */
export async function cleanProject(
  files: ProjectFiles,
  output: ProjectOutput,
  { out, openFile }: CleanOptions,
): Promise<CleanOutcome> {
  const archive = out ?? (await declaredOut(files));
  const report = reportPath(archive);
  const found = [
    { path: archive, isOurs: await isArchive(openFile, archive) },
    { path: report, isOurs: await isReport(openFile, report) },
  ];
  const removed = found.filter(({ isOurs }) => isOurs === true).map(({ path }) => path);
  for (const path of removed) await output.remove(path);
  const memory = await output.forget?.();
  if (memory !== undefined) removed.push(memory);
  return { removed, left: found.filter(({ isOurs }) => isOurs === false).map(({ path }) => path) };
}

async function declaredOut(files: ProjectFiles): Promise<string> {
  const text = await files.readText(PROJECT_FILE);
  return settingsOf(text === undefined ? undefined : parseDocument(PROJECT_FILE, text)).out;
}

const MAGIC = 'PWBK';

/** Undefined where there is no file. A damaged archive is one, too. */
async function isArchive(openFile: OpenFile, path: string): Promise<boolean | undefined> {
  const start = await readStart(openFile, path, MAGIC.length);
  return start && new TextDecoder().decode(start) === MAGIC;
}

async function isReport(openFile: OpenFile, path: string): Promise<boolean | undefined> {
  const bytes = await readStart(openFile, path, MAX_INPUT_BYTES);
  if (bytes === undefined) return undefined;
  try {
    return validateReport(JSON.parse(new TextDecoder().decode(bytes)));
  } catch (error) {
    if (error instanceof SyntaxError) return false;
    throw error;
  }
}

/** So many bytes of the file, or as many as it has; undefined where there is none. */
async function readStart(openFile: OpenFile, path: string, limit: number): Promise<Uint8Array | undefined> {
  const file = await openFile(path);
  if (file === undefined) return undefined;
  try {
    return await file.read(0, Math.min(limit, file.size));
  } finally {
    await file.close();
  }
}
