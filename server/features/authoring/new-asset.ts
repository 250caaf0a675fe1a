import { RequestType } from 'vscode-languageserver';
import { isAssetName } from '../../../contract/declaration/asset-name.ts';
import { quoteList, shortened } from '../../../contract/quote.ts';
import type { Format } from '../../../formats/format.ts';
import { FORMATS, formatCatalog } from '../../../formats/index.ts';
import { assetFolders } from '../../../packer/import/asset-folders.ts';
import { starterRoot } from '../../../packer/import/starter-root.ts';
import { joinPath } from '../../../packer/project/project-files.ts';
import { toBase64 } from '../../../protocol/base64.ts';
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
import { type Refusal, refusal } from '../../refusal.ts';
import type { Project } from '../../workspace/project.ts';
import { assetLayout } from './asset-layout.ts';

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
    folders: assetFolders(assetLayout(project)).map((path) => ({ path, uri: project.files.uriOf(path) })),
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
    return file.name === ASSET_FILE ? [] : [{ uri, content: toBase64(file.bytes) }];
  });
  const declaration = new TextDecoder().decode(files.at(-1)?.bytes);
  return newRoot(project, { name, root, declaration, inputs });
}

function refuseFormat(id: string): Format {
  throw refusal(
    'There is no format ‘{0}’: there are {1}',
    shortened(id),
    quoteList(FORMATS.map((format) => format.id)),
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
      '‘{0}’ cannot be a name: letters, digits, ‘_’, ‘.’ and ‘-’ are allowed, a letter or ‘_’ first, 64 at most',
      shortened(name),
    );
  if (project.index.byName.has(name)) throw refusal('Another asset of this project is called ‘{0}’', name);
  const path = project.pathOf(workspace.host.normalizeUri(folder).replace(/\/$/, ''));
  if (path === undefined) throw refusal('‘{0}’ is not in this project', shortened(folder, 120));
  const root = joinPath(path, name);
  if (!project.isSearchedAt(root)) throw unsearched(project, path);
  const others = await workspace.host.filesOf(project.folder).list(path);
  if (others?.has(name) === true) throw refusal('‘{0}’ is there already', shortened(root, 80));
  return root;
}

export function unsearched({ settings }: Project, path: string): Refusal {
  const searched = quoteList(settings.assets);
  return refusal(
    'No assets are looked for in ‘{0}’: packwright.json says {1}',
    shortened(path, 80),
    searched,
  );
}
