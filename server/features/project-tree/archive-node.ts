import { unreachable } from '../../../contract/unreachable.ts';
import type { ProjectNode } from '../../../protocol/project-tree.ts';
import type { Server } from '../../feature.ts';
import type { Project } from '../../workspace/project.ts';

type Archive = ProjectNode['archive'];

interface KnownArchive {
  readonly path: string;
  readonly stamp: string;
  readonly node: Archive;
}

/** What was read last: an archive is read again only when it is another one. */
const known = new WeakMap<Project, KnownArchive>();

/** The archive that a project's last build wrote. */
export async function archiveNode({ workspace }: Server, project: Project): Promise<Archive> {
  const path = project.settings.out;
  const before = known.get(project);
  const stamp = before?.path === path ? before.stamp : undefined;
  const found = await workspace.host.work.run('archive-banks', {
    folder: project.folder,
    path,
    known: stamp,
  });
  const id = `${project.folder}#archive`;
  switch (found.kind) {
    case 'absent':
      known.delete(project);
      return null;
    case 'unchanged':
      return before?.node ?? null;
    case 'broken': {
      const node = { kind: 'broken-archive', id, path, reason: found.reason } as const;
      known.set(project, { path, stamp: found.stamp, node });
      return node;
    }
    case 'read': {
      const banks = found.banks.map(
        (bank) => ({ kind: 'bank', id: `${id}:${bank.assetId}`, ...bank }) as const,
      );
      const node = { kind: 'archive', id, path, size: found.size, banks } as const;
      known.set(project, { path, stamp: found.stamp, node });
      return node;
    }
    default:
      return unreachable(found);
  }
}
