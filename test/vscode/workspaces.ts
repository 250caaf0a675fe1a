import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The workspaces that tests open, each with the sample projects it has as its folders. */
export const WORKSPACES = {
  /** The sound sample game. */
  sample: ['lantern-keep'],
  /** Ten assets with what people do wrong. */
  broken: ['broken'],
  'two-roots': ['lantern-keep', 'broken'],
  /** A folder with nothing in it. */
  empty: [],
} as const satisfies Record<string, readonly string[]>;

export type WorkspaceName = keyof typeof WORKSPACES;

export interface LaidWorkspace {
  /** What a window is opened with: the folder, or the `.code-workspace` file of several. */
  readonly path: string;
  /** The workspace's folders. */
  readonly folders: readonly string[];
}

/** Lays a fresh copy of the workspace below `place`, without anything built of it. */
export function layWorkspace(name: WorkspaceName, place: string): LaidWorkspace {
  const projects: readonly string[] = WORKSPACES[name];
  if (projects.length === 0) {
    const folder = join(place, name);
    mkdirSync(folder, { recursive: true });
    return { path: folder, folders: [folder] };
  }
  const folders = projects.map((project) => copyProject(project, place));
  const [only = ''] = folders;
  return { path: folders.length === 1 ? only : writeWorkspaceFile(name, place, folders), folders };
}

function copyProject(project: string, place: string): string {
  const folder = join(place, project);
  const source = join(import.meta.dirname, '../../examples', project);
  const isBuilt = (path: string) => path === join(source, 'build');
  cpSync(source, folder, { recursive: true, filter: (path) => !isBuilt(path) });
  return folder;
}

function writeWorkspaceFile(name: string, place: string, folders: readonly string[]): string {
  const path = join(place, `${name}.code-workspace`);
  writeFileSync(path, JSON.stringify({ folders: folders.map((folder) => ({ path: folder })) }, null, 2));
  return path;
}
