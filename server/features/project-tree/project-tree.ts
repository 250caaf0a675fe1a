import { RequestType } from 'vscode-languageserver';
import {
  PROJECT_TREE,
  type ProjectNode,
  type ProjectTree,
  type ProjectTreeParams,
} from '../../../protocol/project-tree.ts';
import type { Feature, Server } from '../../feature.ts';
import { projectAt } from '../../project-at.ts';
import type { Project } from '../../workspace/project.ts';
import { projectNode, treeState } from './project-node.ts';
import { TreeWatch } from './tree-watch.ts';

/** `packwright/projectTree`, and `packwright/projectTreeChanged` to whoever asked for it. */
export const projectTree: Feature = {
  capabilities: () => ({}),
  register: (on) =>
    on(new RequestType<ProjectTreeParams, ProjectTree, void>(PROJECT_TREE.method), provideTree),
  start: (server) => {
    watches.set(server, new TreeWatch(server));
  },
};

const watches = new WeakMap<Server, TreeWatch>();

async function provideTree(server: Server, { uri }: ProjectTreeParams): Promise<ProjectTree> {
  const projects = uri === undefined ? await allProjects(server) : [await projectAt(server, uri)];
  const nodes: ProjectNode[] = [];
  for (const project of projects) {
    const state = await treeState(server, project);
    const node = await projectNode(server, project, state);
    watches.get(server)?.sent(project, state, node);
    if (node !== undefined) nodes.push(node);
  }
  return { projects: nodes };
}

async function allProjects({ workspace }: Server): Promise<Project[]> {
  const { projects } = workspace;
  await projects.discovered;
  for (const project of projects.all()) await projects.loaded(project);
  return projects.all().sort((a, b) => (a.folder < b.folder ? -1 : 1));
}
