import { stringAt } from '../../contract/json/tree.ts';
import type { ReportedArchive } from '../generated/build-report.ts';
import type { ProjectFiles } from '../project/project-files.ts';
import type { FinishedDeclaration, RecalledIdentity } from './build-memory.ts';
import type { BuildOptions } from './build-project.ts';
import type { BuildStep } from './plan-build.ts';
import type { PreparedBuild } from './prepare-build.ts';
import type { PackedBuild } from './report-build.ts';

interface Written {
  readonly files: ProjectFiles;
  readonly prepared: PreparedBuild;
  readonly packed: PackedBuild;
  readonly archive: ReportedArchive;
}

/**
 * Has a build remembered that is written. A part of a project is none: what it took over from the archive before may be
 * of declarations that have changed since. Why it is not remembered, for people.
 */
export async function keepBuild(
  { files, prepared, packed, archive }: Written,
  { memory, isWanted, overlay, out: wantedOut }: BuildOptions,
): Promise<string | undefined> {
  if (memory === undefined || isWanted !== undefined || overlay !== undefined) return undefined;
  const { isWhole, out, project, documents, registryText, findings } = prepared;
  const declarations: FinishedDeclaration[] = [];
  for (const { step, result, from } of packed.settled) {
    const identity = identityOf(step);
    if (identity === undefined || result.bank === undefined) return undefined;
    declarations.push({ kind: 'built', identity, step, result, from });
  }
  for (const step of prepared.excluded) {
    const identity = identityOf(step);
    if (identity === undefined) return undefined;
    declarations.push({ kind: 'excluded', identity });
  }
  return memory.keep({
    ...{ files, isWhole, wantedOut, out, project, documents, registryText, findings, declarations },
    headerCrc32: archive.header_crc32 ?? 0,
    size: archive.size,
  });
}

/** Undefined where a declaration has none, of which no sound build is made. */
function identityOf({ declaration: { root, context }, entry }: BuildStep): RecalledIdentity | undefined {
  const uuid = stringAt(context.document.root, ['asset_uuid']);
  const name = stringAt(context.document.root, ['name']);
  if (uuid === undefined || name === undefined || entry === undefined) return undefined;
  return { root, uuid, name, entry };
}
