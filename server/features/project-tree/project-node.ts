import type { ProjectNode } from '../../../protocol/project-tree.ts';
import type { Server } from '../../feature.ts';
import { projectName } from '../../project-at.ts';
import type { Project } from '../../workspace/project.ts';
import { archiveNode } from './archive-node.ts';
import { assetNodes, countsOf } from './asset-nodes.ts';
import { inFolders, sumOf } from './folder-nodes.ts';

/** What a tree is made of: where both are as they were, so is the tree, and it need not be made to know that. */
export interface TreeState {
  /** Another one after every change of what the project or any finding is. */
  readonly stamp: string;
  readonly archive: ProjectNode['archive'];
}

export async function treeState(server: Server, project: Project): Promise<TreeState> {
  const archive = await archiveNode(server, project);
  return { stamp: `${project.generation}/${project.looks}/${server.checker.store.clock}`, archive };
}

/** All that there is to show of a project; undefined where it holds nothing. Throws FileAccessError where the disk fails. */
export async function projectNode(
  server: Server,
  project: Project,
  { archive }: TreeState,
): Promise<ProjectNode | undefined> {
  const { declared, missing } = await assetNodes(server, project);
  await server.workspace.host.breathe();
  const children = inFolders(project, declared);
  if (children.length + missing.length === 0 && !(await hasSettings(server, project))) return undefined;
  const own = [project.projectFileUri, project.registryUri].map((uri) => countsOf(server, uri));
  const { folder } = project;
  return {
    kind: 'project',
    id: folder,
    uri: folder,
    name: projectName(project),
    children,
    missing,
    archive,
    ...sumOf([...children, ...own]),
  };
}

/** Whether somebody made it a project, be it one without assets. */
async function hasSettings({ workspace }: Server, { projectFileUri }: Project): Promise<boolean> {
  return (await workspace.snapshot(projectFileUri)) !== undefined;
}
