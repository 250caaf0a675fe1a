import { crc32 } from 'node:zlib';
import { PRELUDE_SIZE } from '../../packer/archive/layout.ts';
import {
  type BuildReport,
  type ReportedChanges,
  validate as validateReport,
} from '../../packer/generated/build-report.ts';
import { MAX_INPUT_BYTES } from '../../packer/input-limits.ts';
import { FileAccessError } from '../../packer/project/project-files.ts';
import { reportPath } from '../../packer/project/settings.ts';
import { openedFile } from './opened-file.ts';
import type { TaskEnvironment } from './task.ts';

export interface ArchiveReportParams {
  /** URI of the folder that `path` is relative to. */
  readonly folder: string;
  /** Of the archive. */
  readonly path: string;
  /** The stamp of what is known already. */
  readonly known: string | undefined;
}

export type ArchiveReport =
  | { readonly kind: 'unchanged' }
  | {
      readonly kind: 'read';
      /** Another one whenever the archive or its report is. */
      readonly stamp: string;
      /** The archive's. */
      readonly uri: string;
      /** Against the archive before it; null where there was none, or the report is of another archive. */
      readonly changes: ReportedChanges | null;
    };

/** What the report of the last build says of the archive that stands there now. */
export async function archiveReportTask(
  env: TaskEnvironment,
  { folder, path, known }: ArchiveReportParams,
): Promise<ArchiveReport> {
  const start = await readStart(env, folder, { path, limit: PRELUDE_SIZE });
  const text = await readStart(env, folder, { path: reportPath(path), limit: MAX_INPUT_BYTES });
  const stamp = [start, text].map((read) => (read ? `${read.size}:${crc32(read.bytes)}` : '')).join(' ');
  if (stamp === known) return { kind: 'unchanged' };
  const report = text && reportIn(text.bytes);
  const uri = env.outputOf?.(folder).uriOf(path) ?? env.filesOf(folder).uriOf(path);
  const isKnown = report !== undefined && start !== undefined && isOf(report, start);
  return { kind: 'read', stamp, uri, changes: (isKnown ? report.changes : undefined) ?? null };
}

function reportIn(bytes: Uint8Array): BuildReport | undefined {
  try {
    const report: unknown = JSON.parse(new TextDecoder().decode(bytes));
    return validateReport(report) ? (report as BuildReport) : undefined;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function isOf({ archive }: BuildReport, { bytes, size }: FileStart): boolean {
  if (archive?.header_crc32 === undefined || bytes.length < PRELUDE_SIZE) return false;
  const crc = new DataView(bytes.buffer, bytes.byteOffset).getUint32(CRC_OFFSET, true);
  return archive.size === size && archive.header_crc32 === crc;
}

/** `docs/artifact.md`, "Prelude". */
const CRC_OFFSET = 12;

interface FileStart {
  readonly bytes: Uint8Array;
  /** Of the whole file. */
  readonly size: number;
}

/** Undefined also for what cannot be read: of the archive itself somebody else says why. */
async function readStart(
  env: TaskEnvironment,
  folder: string,
  { path, limit }: { readonly path: string; readonly limit: number },
): Promise<FileStart | undefined> {
  try {
    const file = await openedFile(env, folder, path);
    if (file === undefined) return undefined;
    try {
      return { bytes: await file.read(0, Math.min(limit, file.size)), size: file.size };
    } finally {
      await file.close();
    }
  } catch (error) {
    if (error instanceof FileAccessError) return undefined;
    throw error;
  }
}
