import { MAX_INPUT_BYTES } from '../input-limits.ts';
import { FileAccessError, joinPath, type ProjectFiles } from '../project/project-files.ts';
import type { BuildState, DeclarationRecord, SeenInput, SeenPath } from './build-state.ts';
import type { CacheDisk } from './cache-disk.ts';
import { listingDigest, type OwnNames, ownNames } from './own-names.ts';
import type { Seen, SeenFiles } from './seen-files.ts';
import { isRacy, isSameStamp } from './stamp.ts';

/** What stands of a state, with how it looks now. */
export interface Survey {
  readonly folders: readonly SeenPath[];
  readonly documents: readonly SeenPath[];
  readonly standing: readonly DeclarationRecord[];
  readonly changed: readonly ChangedDeclaration[];
  /** How much had to be read again to be sure. */
  readonly reread: { files: number; bytes: number };
}

export interface ChangedDeclaration {
  readonly record: DeclarationRecord;
  /** Whether only its inputs have changed. */
  readonly isTextSame: boolean;
}

export interface Ground {
  readonly disk: CacheDisk;
  readonly files: ProjectFiles;
  /** What `files` tells of what it reads. */
  readonly seen: SeenFiles;
}

/**
 * Compares a state with the disk: by stamps alone, and by content where a stamp is another or says too little. Undefined
 * where folders, `packwright.json` or the registry are not as they were: every declaration must be looked at again.
 */
export async function survey(ground: Ground, state: BuildState): Promise<Survey | undefined> {
  const { since, out } = state;
  const looking = { ...ground, since, own: ownNames(out), reread: { files: 0, bytes: 0 } };
  const documents = await lookAtAll(looking, state.documents, lookAtText);
  const folders = documents && (await lookAtAll(looking, state.folders, lookAtFolder));
  if (documents === undefined || folders === undefined) return undefined;
  const standing: DeclarationRecord[] = [];
  const changed: ChangedDeclaration[] = [];
  for (const record of state.declarations) {
    if (isUntouched(looking, record)) {
      standing.push(record);
      continue;
    }
    const text = await lookAtDeclaration(looking, record);
    const inputs = text && (await lookAtInputs(looking, record));
    if (text === undefined || inputs === undefined) changed.push({ record, isTextSame: text !== undefined });
    else standing.push({ ...record, seen: text, bank: record.bank && { ...record.bank, inputs } });
  }
  return { folders, documents, standing, changed, reread: looking.reread };
}

interface Looking extends Ground {
  readonly since: number;
  readonly own: OwnNames;
  readonly reread: { files: number; bytes: number };
}

/** Undefined where the content is another; else how it looks now. */
type Look = (looking: Looking, path: string, seen: Seen) => Promise<Seen | undefined>;

async function lookAtAll(
  looking: Looking,
  paths: readonly SeenPath[],
  look: Look,
): Promise<SeenPath[] | undefined> {
  const now: SeenPath[] = [];
  for (const entry of paths) {
    const [path, seen] = entry;
    if (seen === null ? looking.disk.stamp(path) === undefined : stands(looking, path, seen)) {
      now.push(entry);
    } else {
      const same = seen === null ? undefined : await look(looking, path, seen);
      if (same === undefined) return undefined;
      now.push([path, same]);
    }
  }
  return now;
}

/** By stamps alone: true of nearly all, and asked of each. */
function isUntouched(looking: Looking, { root, seen, bank }: DeclarationRecord): boolean {
  if (seen === null || !stands(looking, joinPath(root, 'asset.json'), seen)) return false;
  return bank === undefined || bank.inputs.every(([path, input]) => stands(looking, path, input));
}

/** Whether a stamp says that the content is the one that was seen. */
export function stands({ disk, since }: Pick<Looking, 'disk' | 'since'>, path: string, seen: Seen): boolean {
  const stamp = disk.stamp(path);
  return stamp !== undefined && isSameStamp(stamp, seen.stamp) && !isRacy(stamp, since);
}

async function lookAtDeclaration(
  looking: Looking,
  { root, seen }: DeclarationRecord,
): Promise<Seen | undefined> {
  const path = joinPath(root, 'asset.json');
  if (seen === null) return undefined;
  return stands(looking, path, seen) ? seen : lookAtText(looking, path, seen);
}

async function lookAtInputs(
  looking: Looking,
  { bank }: DeclarationRecord,
): Promise<readonly SeenInput[] | undefined> {
  const now: SeenInput[] = [];
  for (const [path, seen] of bank?.inputs ?? []) {
    const same = stands(looking, path, seen) ? seen : await lookAtInput(looking, path, seen);
    if (same === undefined) return undefined;
    now.push([path, same]);
  }
  return now;
}

async function lookAtText(
  { files, seen, reread }: Looking,
  path: string,
  before: Seen,
): Promise<Seen | undefined> {
  await files.readText(path);
  return counted(reread, seen.texts.get(path), before);
}

async function lookAtInput(
  { files, seen, reread }: Looking,
  path: string,
  before: Seen,
): Promise<Seen | undefined> {
  try {
    await files.readBytes(path, MAX_INPUT_BYTES);
  } catch (error) {
    // Whoever reads it to pack it says what is wrong.
    if (error instanceof FileAccessError) return undefined;
    throw error;
  }
  return counted(reread, seen.inputs.get(path), before);
}

async function lookAtFolder(
  { files, seen, own, reread }: Looking,
  path: string,
  before: Seen,
): Promise<Seen | undefined> {
  await files.list(path);
  const now = seen.folders.get(path);
  return counted(reread, now && { stamp: now.stamp, digest: listingDigest(path, now.listing, own) }, before);
}

function counted(
  reread: { files: number; bytes: number },
  now: Seen | undefined,
  before: Seen,
): Seen | undefined {
  reread.files += 1;
  reread.bytes += now?.stamp.size ?? 0;
  return now?.digest === before.digest ? now : undefined;
}
