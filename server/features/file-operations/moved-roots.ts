import { readInputPath } from '../../../contract/declaration/input-path.ts';
import type { TextEdit } from '../../../contract/finding.ts';
import { replaceNode } from '../../../contract/json/edit.ts';
import { childOf } from '../../../contract/json/tree.ts';
import { registryEntries } from '../../../contract/registry/registry-entries.ts';
import { ASSET_FILE, fileName, folderOf } from '../../document-kind.ts';
import type { Server } from '../../feature.ts';
import { pathBelow } from '../../uri-path.ts';
import type { Project } from '../../workspace/project.ts';
import type { Moves } from './moves.ts';

/**
 * Lets a project's own documents follow its folders: the `root` of each asset in the registry, and the folders that
 * `packwright.json` names. What leaves the project stays as it is, and is found missing. Throws FileAccessError.
 */
export async function rootEdits(server: Server, moves: Moves): Promise<TextEdit[]> {
  const edits: TextEdit[] = [];
  const sources = [...moves.sources()];
  for (const project of server.workspace.projects.all()) {
    if (!sources.some((uri) => uri.startsWith(`${project.folder}/`))) continue;
    await server.workspace.projects.loaded(project);
    edits.push(...(await registryEdits(server, project, moves)));
    edits.push(...(await settingsEdits(server, project, moves)));
  }
  return edits;
}

async function registryEdits({ workspace }: Server, project: Project, moves: Moves): Promise<TextEdit[]> {
  const document = (await workspace.snapshot(project.registryUri))?.document;
  if (document === undefined) return [];
  const edits: TextEdit[] = [];
  for (const { root } of registryEntries(document)) {
    const folder = root && folderUri(project, root.value);
    if (root === undefined || folder === undefined) continue;
    // An asset root is where its asset.json is, and that may move alone.
    const before = `${folder}/${ASSET_FILE}`;
    const after = moves.after(before);
    if (after === before || fileName(after) !== ASSET_FILE) continue;
    const moved = pathBelow(moves.after(project.folder), folderOf(after));
    if (moved === undefined || moved === root.value) continue;
    // A folder inside another project, which has a registry of its own, is no longer of this one.
    if ((await workspace.projects.homeOf(after)) !== project.folder) continue;
    edits.push(replaceNode(document, root, moved));
  }
  return edits;
}

async function settingsEdits({ workspace }: Server, project: Project, moves: Moves): Promise<TextEdit[]> {
  const document = (await workspace.snapshot(project.projectFileUri))?.document;
  const lists = ['assets', 'exclude'].map((key) => childOf(document?.root, key));
  const items = lists.flatMap((list) => (list?.kind === 'array' ? list.items : []));
  return items.flatMap((item) => {
    const folder = item.kind === 'string' ? folderUri(project, item.value.replace(/\/$/, '')) : undefined;
    if (document === undefined || folder === undefined || moves.after(folder) === folder) return [];
    const moved = pathBelow(moves.after(project.folder), moves.after(folder));
    return moved === undefined ? [] : [replaceNode(document, item, moved)];
  });
}

/** URI of a folder of the project by its path; undefined for what leads nowhere below it. */
function folderUri({ files, folder }: Project, path: string): string | undefined {
  if (path === '.') return folder;
  return readInputPath(path).kind === 'plain' ? files.uriOf(path) : undefined;
}
