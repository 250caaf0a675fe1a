import { declaredInputs } from '../../../contract/declaration/declared-inputs.ts';
import { normalForm } from '../../../contract/declaration/input-path.ts';
import { isSearched, isWithin } from '../../../packer/project/search-limits.ts';
import type { AffectedBuilds, AffectedBuildsParams } from '../../../protocol/build.ts';
import { ASSET_FILE, fileName, folderOf } from '../../document-kind.ts';
import type { Server } from '../../feature.ts';
import type { Project } from '../../workspace/project.ts';

/** With more changes than this nobody looks at each: whatever projects they are in are built. */
const MANY = 500;

/** Which projects a build would make something else of, now that these files or folders changed, came or went. */
export async function affectedBuilds(
  server: Server,
  { uris }: AffectedBuildsParams,
): Promise<AffectedBuilds> {
  const { host, projects } = server.workspace;
  const known = new Map(projects.all().map((project) => [project.folder, project]));
  const affected = new Set<string>();
  for (const each of uris) {
    const uri = host.normalizeUri(each).replace(/\/$/, '');
    const project = known.get((await projects.homeOf(uri)) ?? '');
    if (project === undefined || affected.has(project.folder)) continue;
    if (uris.length > MANY || (await isBuilt(server, project, uri))) affected.add(project.folder);
  }
  return { projects: [...affected].map((folder) => server.workspace.clientUri(folder)) };
}

async function isBuilt(server: Server, project: Project, uri: string): Promise<boolean> {
  if ([project.projectFileUri, project.registryUri, project.bindingsUri].includes(uri)) return true;
  const path = project.pathOf(uri);
  if (path === undefined || !path.split('/').every(isSearched)) return false;
  if (fileName(uri) === ASSET_FILE)
    return project.rootOf(uri) !== undefined || project.isSearchedAt(project.pathOf(folderOf(uri)) ?? '.');
  return (await isInput(server, project, uri)) || (await holdsDeclarations(project, uri, path));
}

/** Whether a declaration in a folder above names the file, or one in the folder. */
async function isInput({ workspace }: Server, project: Project, uri: string): Promise<boolean> {
  for (let folder = uri; folder.length > project.folder.length; ) {
    folder = folderOf(folder);
    const declaration = `${folder}/${ASSET_FILE}`;
    if (project.rootOf(declaration) === undefined) continue;
    const context = await (await workspace.snapshot(declaration))?.context();
    if (context?.kind !== 'declaration') continue;
    const path = decodeURIComponent(uri.slice(folder.length + 1)).toLowerCase();
    for (const input of declaredInputs(context)) {
      // Where case does not matter to the disk, the file may be told of in another than it is named in.
      const named = normalForm(input.path)?.toLowerCase();
      if (named === path || named?.startsWith(`${path}/`) === true) return true;
    }
  }
  return false;
}

/** Of a folder that has come or gone its name alone may be told. What was built and is gone the registry still has. */
async function holdsDeclarations(project: Project, uri: string, path: string): Promise<boolean> {
  for (const { root } of project.index.registry.assets.values()) if (isWithin(root, path)) return true;
  return ((await project.declarationsBelow(uri)) ?? []).length > 0;
}
