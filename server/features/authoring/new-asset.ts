import { RequestType } from 'vscode-languageserver';
import { isAssetName } from '../../../contract/declaration/asset-name.ts';
import { quote, quoteList } from '../../../contract/quote.ts';
import type { Format } from '../../../formats/format.ts';
import { FORMATS, formatCatalog } from '../../../formats/index.ts';
import { starterRoot } from '../../../packer/import/starter-root.ts';
import { joinPath } from '../../../packer/project/project-files.ts';
import {
  NEW_ASSET,
  NEW_ASSET_CHOICES,
  type NewAssetChoices,
  type NewAssetChoicesParams,
  type NewAssetParams,
  type NewAssetRoot,
  type NewFile,
} from '../../../protocol/new-asset.ts';
import { ASSET_FILE } from '../../document-kind.ts';
import type { Feature, Server } from '../../feature.ts';
import { projectAt, projectName } from '../../project-at.ts';
import { refusal } from '../../refusal.ts';
import { base64 } from '../../tasks/data-uri.ts';
import type { Project } from '../../workspace/project.ts';
import { assetFolders } from './asset-folders.ts';

import { newRoot } from './new-root.ts';

/** `packwright/newAssetChoices` and `packwright/newAsset`: what `packwright new` does, from the editor. */
export const newAsset: Feature = {
  capabilities: () => ({}),
  register: (on) => {
    on(new RequestType<NewAssetChoicesParams, NewAssetChoices, void>(NEW_ASSET_CHOICES.method), choices);
    on(new RequestType<NewAssetParams, NewAssetRoot, void>(NEW_ASSET.method), planAsset);
  },
};

async function choices(server: Server, { uri }: NewAssetChoicesParams): Promise<NewAssetChoices> {
  const project = await projectAt(server, uri);
  return {
    project: projectName(project),
    types: FORMATS.map(({ id, type, summary }) => ({ format: id, type, summary })),
    folders: assetFolders(project).map((path) => ({ path, uri: project.files.uriOf(path) })),
  };
}

async function planAsset(
  server: Server,
  { format: id, name, folder }: NewAssetParams,
): Promise<NewAssetRoot> {
  const project = await projectAt(server, folder);
  const format = formatCatalog().get(id) ?? refuseFormat(id);
  const root = await rootFor(server, project, { name, folder });
  const files = starterRoot(format, { name, uuid: server.workspace.host.newUuid() });
  const inputs = files.flatMap((file): NewFile[] => {
    const uri = project.files.uriOf(joinPath(root, file.name));
    return file.name === ASSET_FILE ? [] : [{ uri, content: base64(file.bytes) }];
  });
  const declaration = new TextDecoder().decode(files.at(-1)?.bytes);
  return newRoot(project, { name, root, declaration, inputs });
}

function refuseFormat(id: string): Format {
  throw refusal(
    `There is no format ${quote(id)}: there are ${quoteList(FORMATS.map((format) => format.id))}`,
  );
}

/** The asset root of that name in a folder, relative to the project. Throws a refusal where it cannot be there. */
async function rootFor(
  { workspace }: Server,
  project: Project,
  { name, folder }: Pick<NewAssetParams, 'name' | 'folder'>,
): Promise<string> {
  if (!isAssetName(name))
    throw refusal(
      `${quote(name)} cannot be a name: letters, digits, ‘_’, ‘.’ and ‘-’ are allowed, a letter or ‘_’ first, 64 at most`,
    );
  if (project.index.byName.has(name)) throw refusal(`Another asset of this project is called ${quote(name)}`);
  const path = project.pathOf(workspace.host.normalizeUri(folder).replace(/\/$/, ''));
  if (path === undefined) throw refusal(`${quote(folder, 120)} is not in this project`);
  const root = joinPath(path, name);
  if (!project.isSearchedAt(root)) throw refusal(unsearched(project, path));
  const others = await workspace.host.filesOf(project.folder).list(path);
  if (others?.has(name) === true) throw refusal(`${quote(root, 80)} is there already`);
  return root;
}

export function unsearched({ settings }: Project, path: string): string {
  const searched = quoteList(settings.assets);
  return `No assets are looked for in ${quote(path, 80)}: packwright.json says ${searched}`;
}
