import type { AssetNode, FolderNode, ProjectNode } from '../../../../protocol/project-tree.ts';
import { comparableUri } from './comparable-uri.ts';

/** Why a build does not take an asset as it stands. */
export interface AssetMark {
  readonly kind: 'excluded' | 'unregistered' | 'copy' | 'unidentified' | 'missing-inputs';
  /** Inputs that are missing. */
  readonly count: number;
}

/** By comparable URI of asset roots and asset.json; most have none. A project’s own folder is not marked as its asset. */
export function assetMarks(projects: readonly ProjectNode[]): ReadonlyMap<string, AssetMark> {
  const marks = new Map<string, AssetMark>();
  for (const { children } of projects) for (const node of children) addMarks(marks, node);
  return marks;
}

function addMarks(marks: Map<string, AssetMark>, node: FolderNode | AssetNode): void {
  if (node.kind === 'folder') {
    for (const child of node.children) addMarks(marks, child);
    return;
  }
  const mark = markOf(node);
  if (mark === undefined) return;
  const uri = comparableUri(node.uri);
  marks.set(uri, mark);
  if (node.root !== '.') marks.set(uri.slice(0, uri.lastIndexOf('/')), mark);
}

function markOf({ state, missingInputs: count }: AssetNode): AssetMark | undefined {
  if (state === 'copy' || state === 'unidentified') return { kind: state, count };
  if (count > 0 && state !== 'excluded') return { kind: 'missing-inputs', count };
  return state === 'excluded' || state === 'unregistered' ? { kind: state, count } : undefined;
}
