import type { AssetNode, FolderNode, ProjectNode, TreeCounts } from '../../../protocol/project-tree.ts';
import type { Project } from '../../workspace/project.ts';

/** The assets in the folders that their roots are in; folders first, each by name. */
export function inFolders(project: Project, assets: readonly AssetNode[]): ProjectNode['children'] {
  const top: Draft = { folders: new Map(), assets: [] };
  for (const asset of assets) {
    let draft = top;
    for (const name of asset.root.split('/').slice(0, -1)) draft = folderOf(draft, name);
    draft.assets.push(asset);
  }
  return childrenOf(project, top, '');
}

export function sumOf(nodes: readonly TreeCounts[]): TreeCounts {
  return nodes.reduce((sum, { errors, warnings }) => {
    return { errors: sum.errors + errors, warnings: sum.warnings + warnings };
  }, NOTHING);
}

const NOTHING: TreeCounts = { errors: 0, warnings: 0 };

/** A folder in the making. */
interface Draft {
  readonly folders: Map<string, Draft>;
  readonly assets: AssetNode[];
}

function folderOf({ folders }: Draft, name: string): Draft {
  const known = folders.get(name);
  if (known !== undefined) return known;
  const made: Draft = { folders: new Map(), assets: [] };
  folders.set(name, made);
  return made;
}

/** @param path of the folder, with a slash at its end where it is not the project's */
function childrenOf(project: Project, { folders, assets }: Draft, path: string): (FolderNode | AssetNode)[] {
  const sorted = [...folders].sort(([a], [b]) => (a < b ? -1 : 1));
  const nodes = sorted.map(([name, draft]): FolderNode => {
    const children = childrenOf(project, draft, `${path}${name}/`);
    const uri = project.files.uriOf(`${path}${name}`);
    return {
      kind: 'folder',
      id: `${project.folder}#folder:${path}${name}`,
      name,
      uri,
      children,
      ...sumOf(children),
    };
  });
  return [...nodes, ...assets];
}
