import { crc32 } from 'node:zlib';
import { formatCatalog } from '../../formats/index.ts';
import type { BankOrigin } from '../build/build-events.ts';
import type { FinishedBuild, FinishedDeclaration } from '../build/build-memory.ts';
import { MAX_INPUT_BYTES } from '../input-limits.ts';
import { FileAccessError, joinPath, type ProjectFiles } from '../project/project-files.ts';
import { BINDINGS_FILE, PROJECT_FILE, REGISTRY_FILE, reportPath } from '../project/settings.ts';
import { type IndexedBank, writeIndex } from './bank-index.ts';
import { bankKey } from './bank-key.ts';
import type { BankRecord, BuildState, DeclarationRecord, SeenInput, SeenPath } from './build-state.ts';
import type { CacheDisk } from './cache-disk.ts';
import { type KeptArchives, keptName } from './kept-archives.ts';
import { makeRoom } from './make-room.ts';
import { listingDigest, ownNames } from './own-names.ts';
import { relativeUri, withUris } from './portable-findings.ts';
import { digestOf, type Seen, type SeenFiles, UNSURE } from './seen-files.ts';
import { isRacy, isSameStamp, type Stamp } from './stamp.ts';
import { writeState } from './state-file.ts';
import type { Survey } from './survey.ts';

interface Recording {
  readonly disk: CacheDisk;
  readonly seen: SeenFiles;
  readonly archives: KeptArchives;
  readonly tool: string;
  /** When the build began to look, by this machine's clock. */
  readonly began: number;
}

interface Before {
  /** What stands beside the build's declarations. */
  readonly survey: Survey | undefined;
  /** Banks of earlier builds, the youngest first. */
  readonly banks: readonly IndexedBank[];
  /** Name of the file. */
  readonly name: string;
}

/**
 * Keeps a build's archive, and writes what it saw and made: the state last, so that whatever a state speaks of is there.
 * Throws CacheDiskError.
 */
export async function recordBuild(recording: Recording, build: FinishedBuild, before: Before): Promise<void> {
  const { disk } = recording;
  const since = recording.began + disk.clockAhead();
  const kept = keptName(build);
  disk.link(build.out, kept);
  const state = await stateOf({ ...recording, since }, build, before.survey);
  if (state === undefined) return;
  const current = new Set(state.declarations.flatMap(({ bank }) => bank?.key ?? []));
  writeIndex(disk, recording.tool, { banks: before.banks, current });
  disk.write(before.name, writeState(state));
  makeRoom(disk, kept, since);
}

type Dated = Recording & { readonly since: number };

/** Undefined where the archive is no longer the one that the build wrote. */
async function stateOf(
  dated: Dated,
  build: FinishedBuild,
  survey: Survey | undefined,
): Promise<BuildState | undefined> {
  const { disk, archives, tool, since } = dated;
  const { out, project, headerCrc32 } = build;
  const stamp = disk.stamp(out);
  const report = disk.stamp(reportPath(out));
  if (stamp === undefined || report === undefined || !(await archives.isWhole(build, out, [])))
    return undefined;
  const records = new Map(survey?.standing.map((record) => [record.root, record]));
  for (const declaration of build.declarations)
    records.set(declaration.identity.root, await recordOf(dated, build.files, declaration));
  const folders = survey?.folders ?? foldersOf(dated, out);
  return {
    ...{ tool, since, out, project: project ?? null, report },
    files: build.documents + (isRegistryNew(dated, build) ? 1 : 0),
    archive: { stamp, headerCrc32 },
    folders,
    documents: documentsOf(dated, build, survey),
    findings: withUris(build.findings, relativeUri(build.files.uriOf('.'))),
    declarations: [...records.values()].sort((a, b) => (a.root < b.root ? -1 : 1)),
  };
}

function isRegistryNew({ seen }: Dated, { registryText }: FinishedBuild): boolean {
  return registryText !== undefined && seen.texts.get(REGISTRY_FILE) === undefined;
}

/** Those that were listed, and those that the build may have made for its archive. */
function foldersOf({ disk, seen }: Dated, out: string): SeenPath[] {
  const own = ownNames(out);
  const folders = new Map<string, Seen | null>();
  for (const [path, now] of seen.folders)
    folders.set(
      path,
      now === undefined ? null : { stamp: now.stamp, digest: listingDigest(path, now.listing, own) },
    );
  for (const path of own.keys()) {
    if (folders.has(path) || !isNew(seen, path)) continue;
    const stamp = disk.stamp(path);
    // Nobody looked through it yet: there is nothing but what the build wrote.
    folders.set(path, stamp === undefined ? null : { stamp, digest: listingDigest(path, new Map(), own) });
  }
  return [...folders];
}

/** Whether there was no such folder when those around it were looked through. */
function isNew(seen: SeenFiles, path: string): boolean {
  const end = path.lastIndexOf('/');
  const around = seen.folders.get(end < 0 ? '.' : path.slice(0, end));
  if (around !== undefined) return !around.listing.has(path.slice(end + 1));
  return end >= 0 && isNew(seen, path.slice(0, end));
}

/** Of a registry that the build wrote nobody has asked yet what rules find in it: where they found something before,
 * the next build is to look, and so no content is the one that was seen. */
function documentsOf({ disk, seen }: Dated, build: FinishedBuild, survey: Survey | undefined): SeenPath[] {
  const { registryText, findings } = build;
  const read = (path: string): SeenPath => [path, seen.texts.get(path) ?? null];
  const before = survey?.documents ?? [PROJECT_FILE, REGISTRY_FILE, BINDINGS_FILE].map(read);
  if (registryText === undefined) return [...before];
  const stamp = disk.stamp(REGISTRY_FILE);
  const digest = findings.length === 0 ? digestOf(registryText) : UNSURE;
  return before.map(([path, now]) => [path, path === REGISTRY_FILE && stamp ? { stamp, digest } : now]);
}

async function recordOf(
  dated: Dated,
  files: ProjectFiles,
  declaration: FinishedDeclaration,
): Promise<DeclarationRecord> {
  const { root } = declaration.identity;
  const { seen } = dated;
  const text = seen.texts.get(joinPath(root, 'asset.json'));
  const known = text === undefined || seen.linked.has(root) ? null : text;
  if (declaration.kind === 'excluded') return { ...declaration.identity, seen: known };
  const bank = await bankRecord(dated, files, declaration);
  return { ...declaration.identity, seen: bank.key === '' ? null : known, bank };
}

type BuiltDeclaration = Extract<FinishedDeclaration, { kind: 'built' }>;

/** Without a key where an input may have been another when it was packed than when it was looked at. */
async function bankRecord(
  dated: Dated,
  files: ProjectFiles,
  { step: { declaration }, result, from }: BuiltDeclaration,
): Promise<BankRecord> {
  const { bank } = result;
  if (bank === undefined) throw new TypeError('a build without a bank is none to remember');
  const inputs: SeenInput[] = [];
  for (const { path } of bank.report.inputs) {
    const whole = joinPath(declaration.root, path);
    const seen = packedFrom(dated, whole, from) ?? (await steadyInput(dated, files, whole));
    if (seen !== undefined) inputs.push([whole, seen]);
  }
  let next = 0;
  const format = formatCatalog().get(bank.asset.format);
  const isSure = inputs.length === bank.report.inputs.length && format !== undefined;
  const findings = withUris(result.findings, relativeUri(files.uriOf('.')));
  return {
    key: isSure ? await bankKey(format, declaration, async () => inputs[next++]?.[1].digest ?? '') : '',
    crc32: crc32(bank.asset.stored),
    inputs: isSure ? inputs : [],
    report: bank.report,
    findings,
    contentFindings: findings.length - declaration.findings.length,
  };
}

/** What an input held when it was packed, where this thread read it then, or knew what it holds and packed nothing. */
function packedFrom({ seen }: Dated, path: string, from: BankOrigin): Seen | undefined {
  return from === 'packed' && seen.early.has(path) ? undefined : seen.inputs.get(path);
}

/** A thread that packs reads by itself: what it read is known where the file has stood from before the build until now. */
async function steadyInput(
  { disk, seen, since }: Dated,
  files: ProjectFiles,
  path: string,
): Promise<Seen | undefined> {
  if (!seen.inputs.has(path) && !(await isRead(files, path))) return undefined;
  const now = seen.inputs.get(path);
  return now !== undefined && isSteady(now.stamp, disk.stamp(path), since) ? now : undefined;
}

async function isRead(files: ProjectFiles, path: string): Promise<boolean> {
  try {
    await files.readBytes(path, MAX_INPUT_BYTES);
    return true;
  } catch (error) {
    if (error instanceof FileAccessError) return false;
    throw error;
  }
}

function isSteady(seen: Stamp, now: Stamp | undefined, since: number): boolean {
  return now !== undefined && isSameStamp(seen, now) && !isRacy(now, since);
}
