import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Finding } from '../contract/finding.ts';
import { fixAll } from '../contract/fix/fix-all.ts';
import { formatCatalog } from '../formats/index.ts';
import { checkProject, textsOf } from '../packer/build/check-project.ts';
import { DiskFiles } from '../packer/node/disk-files.ts';
import { writeAtomic } from '../packer/node/write-atomic.ts';
import { type LoadedProject, loadProject } from '../packer/project/load-project.ts';
import { FileAccessError } from '../packer/project/project-files.ts';
import type { DocumentTexts } from '../packer/report/reported-finding.ts';
import { UsageError } from './exit-status.ts';
import { displayPath, isWithin, projectAround, resolvePaths } from './find-project.ts';
import type { Terminal } from './terminal.ts';

/** What a check found, with all that is needed to show it. */
export interface CheckOutcome extends DocumentTexts {
  /** By file, then by place. */
  readonly findings: readonly Finding[];
  /** Documents checked. */
  readonly files: number;
  /** Documents that were mended, as people name them. */
  readonly mended: readonly string[];
}

/**
 * Checks the projects around `paths` and tells of the documents at or below them; to `mend`, applies every safe fix
 * in those documents first. Throws UsageError where a path leads nowhere, FileAccessError and WriteError where the
 * disk fails.
 */
export async function checkPaths(
  { cwd }: Terminal,
  paths: readonly string[],
  mode: 'report' | 'mend',
): Promise<CheckOutcome> {
  const nameOf = (uri: string) => displayPath(cwd, fileURLToPath(uri));
  const scopes = Map.groupBy(resolvePaths(cwd, paths), projectAround);
  const texts = new Map<string, string>();
  const findings: Finding[] = [];
  const mended: string[] = [];
  for (const [project, within] of scopes) {
    const files = new DiskFiles(project);
    const inScope = (uri: string) => within.some((path) => isWithin(fileURLToPath(uri), path));
    if (mode === 'mend') mended.push(...(await mendProject(files, inScope)));
    const loaded = await load(files);
    const documents = [...textsOf(loaded)].filter(([uri]) => inScope(uri));
    if (documents.length === 0) throw nothingToCheck(cwd, within);
    for (const [uri, text] of textsOf(loaded)) texts.set(uri, text);
    findings.push(...(await checkProject(files, loaded)).filter(({ uri }) => inScope(uri)));
  }
  const files = new Set([...scopes.values()].flat());
  const count = [...texts.keys()].filter((uri) =>
    [...files].some((path) => isWithin(fileURLToPath(uri), path)),
  ).length;
  return { findings, files: count, mended: mended.map(nameOf), texts, nameOf };
}

function load(files: DiskFiles, overlay?: ReadonlyMap<string, string>): Promise<LoadedProject> {
  return loadProject(files, { formats: formatCatalog(), newUuid: randomUUID, ...(overlay && { overlay }) });
}

/** Applies safe fixes in the documents in scope until none is left; returns the uris of those that changed. */
async function mendProject(files: DiskFiles, inScope: (uri: string) => boolean): Promise<string[]> {
  const before = textsOf(await load(files));
  const check = async (overlay: ReadonlyMap<string, string>) => {
    const { findings, declarations } = await load(files, overlay);
    return [...findings, ...declarations.flatMap((declaration) => declaration.findings)].filter(({ uri }) =>
      inScope(uri),
    );
  };
  const { texts } = await fixAll(check, before);
  const changed = [...texts].filter(([uri, text]) => text !== before.get(uri));
  for (const [uri, text] of changed)
    replaceText(fileURLToPath(uri), { before: before.get(uri) ?? '', after: text });
  return changed.map(([uri]) => uri);
}

/** Writes only over what was read: an edit that an editor saved meanwhile must not be lost. */
function replaceText(path: string, { before, after }: { before: string; after: string }): void {
  if (readFileSync(path, 'utf8') !== before) {
    throw new FileAccessError(path, `${path} changed while it was being mended: run the command again`);
  }
  writeAtomic(path, [new TextEncoder().encode(after)]);
}

function nothingToCheck(cwd: string, paths: readonly string[]): UsageError {
  const [path = cwd] = paths;
  return new UsageError(
    `there is no asset.json at or below ${displayPath(cwd, path)} (packwright new makes one)`,
  );
}
