import type { AssetNode, FolderNode, ProjectNode } from '../../protocol/project-tree.ts';

/** The asset itself, or all in a folder or project, in the order of the tree. */
export function assetsIn(node: ProjectNode | FolderNode | AssetNode): readonly AssetNode[] {
  return node.kind === 'asset' ? [node] : node.children.flatMap(assetsIn);
}
