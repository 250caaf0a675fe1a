import { unreachable } from '../../../contract/unreachable.ts';
import type { ArchiveNode, BrokenArchiveNode, ProjectNode } from '../../../protocol/project-tree.ts';
import type { Server } from '../../feature.ts';
import type { ArchiveBanks } from '../../tasks/archive-banks.ts';
import type { ArchiveReport } from '../../tasks/archive-report.ts';
import type { Project } from '../../workspace/project.ts';
import { buildChanges } from '../build/build.ts';

interface KnownArchive {
  readonly path: string;
  readonly stamp: string;
  readonly reportStamp: string;
  readonly node: ArchiveNode | BrokenArchiveNode;
}

/** What was read last: an archive is read again only when it is another one. */
const known = new WeakMap<Project, KnownArchive>();

/** The archive that a project's last build wrote. The same object as long as neither it nor its report is another. */
export async function archiveNode({ workspace }: Server, project: Project): Promise<ProjectNode['archive']> {
  const { work } = workspace.host;
  const place = { folder: project.folder, path: project.settings.out };
  const last = known.get(project);
  const before = last?.path === place.path ? last : undefined;
  const found = await work.run('archive-banks', { ...place, known: before?.stamp });
  if (found.kind === 'absent') {
    known.delete(project);
    return null;
  }
  const report = await work.run('archive-report', { ...place, known: before?.reportStamp });
  const now = archiveNow({ folder: project.folder, path: place.path, before }, found, report);
  if (now === undefined) return null;
  known.set(project, now);
  return now.node;
}

interface Place {
  readonly folder: string;
  readonly path: string;
  readonly before: KnownArchive | undefined;
}

type Found = Exclude<ArchiveBanks, { readonly kind: 'absent' }>;

function archiveNow(
  { folder, path, before }: Place,
  found: Found,
  report: ArchiveReport,
): KnownArchive | undefined {
  const told = report.kind === 'read' ? report : undefined;
  const reportStamp = told?.stamp ?? before?.reportStamp ?? '';
  const uri = told?.uri ?? before?.node.uri ?? '';
  const id = `${folder}#archive`;
  switch (found.kind) {
    case 'unchanged':
      if (told === undefined || before === undefined || before.node.kind !== 'archive') return before;
      return { ...before, reportStamp, node: { ...before.node, changes: changesIn(told) } };
    case 'broken': {
      const node = { kind: 'broken-archive', id, uri, path, reason: found.reason } as const;
      return { path, stamp: found.stamp, reportStamp, node };
    }
    case 'read': {
      const banks = found.banks.map(
        (bank) => ({ kind: 'bank', id: `${id}:${bank.assetId}`, ...bank }) as const,
      );
      const changes = told === undefined ? null : changesIn(told);
      const node = { kind: 'archive', id, uri, path, size: found.size, changes, banks } as const;
      return { path, stamp: found.stamp, reportStamp, node };
    }
    default:
      return unreachable(found);
  }
}

function changesIn({ changes }: Extract<ArchiveReport, { readonly kind: 'read' }>): ArchiveNode['changes'] {
  return changes === null ? null : buildChanges(changes);
}
