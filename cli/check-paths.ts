import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Finding } from '../contract/finding.ts';
import { fixAll } from '../contract/fix/fix-all.ts';
import { formatCatalog } from '../formats/index.ts';
import { checkProject, textsOf } from '../packer/build/check-project.ts';
import { DiskFiles } from '../packer/node/disk-files.ts';
import { isProject, projectsBelow } from '../packer/node/find-project.ts';
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
  const texts = new Map<string, string>();
  const inScopes = new Set<string>();
  const findings: Finding[] = [];
  const mended: string[] = [];
  for (const [project, within] of scopesOf(resolvePaths(cwd, paths))) {
    const files = new DiskFiles(project);
    const inScope = (uri: string) => within.some((path) => isWithin(fileURLToPath(uri), path));
    if (mode === 'mend') mended.push(...(await mendProject(files, inScope)));
    const loaded = await load(files);
    for (const [uri, text] of textsOf(loaded)) {
      texts.set(uri, text);
      if (inScope(uri)) inScopes.add(uri);
    }
    findings.push(...(await checkProject(files, loaded)).filter(({ uri }) => inScope(uri)));
  }
  if (inScopes.size === 0)
    throw new UsageError(
      `there is no asset.json at or below ${paths.join(', ') || 'this folder'} (packwright new makes one)`,
    );
  return { findings, files: inScopes.size, mended: mended.map(nameOf), texts, nameOf };
}

/** The projects that `paths` lie in, or that lie below a path outside of any, each with the paths it is asked for. */
function scopesOf(paths: readonly string[]): Map<string, string[]> {
  const scopes = new Map<string, string[]>();
  for (const path of paths) {
    const around = projectAround(path);
    for (const project of isProject(around) ? [around] : [around, ...projectsBelow(path)]) {
      scopes.set(project, [...(scopes.get(project) ?? []), path]);
    }
  }
  return scopes;
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
