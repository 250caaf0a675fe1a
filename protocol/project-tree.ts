import type { BuildChanges } from './build.ts';
import type { Message } from './message.ts';

/** The projects of the workspace, or the one that a file or folder is in, with their assets and built banks. */
export const PROJECT_TREE: Message<ProjectTreeParams, ProjectTree> = { method: 'packwright/projectTree' };

/** Sent, once the tree was asked for, when that of a project is another than was last sent or told of. */
export const PROJECT_TREE_CHANGED: Message<ProjectTreeChanged> = { method: 'packwright/projectTreeChanged' };

export interface ProjectTreeParams {
  /** Any file or folder of the project; without it all projects are given. */
  readonly uri?: string;
}

export interface ProjectTreeChanged {
  /** Folder of the project: ask for its tree anew. It may be new, or gone. */
  readonly uri: string;
}

export interface ProjectTree {
  /** By folder. Those that hold nothing are left out. */
  readonly projects: readonly ProjectNode[];
}

/** Every `id` is one of its own in the whole tree, and the same in the next. */
export interface ProjectNode extends TreeCounts {
  readonly kind: 'project';
  readonly id: string;
  /** Its folder. */
  readonly uri: string;
  readonly name: string;
  /** Folders first, each by name. */
  readonly children: readonly (FolderNode | AssetNode)[];
  /** Assets of the registry that have no declaration any more, by root. */
  readonly missing: readonly AssetNode[];
  /** Null where nothing was built yet. */
  readonly archive: ArchiveNode | BrokenArchiveNode | null;
}

export interface FolderNode extends TreeCounts {
  readonly kind: 'folder';
  readonly id: string;
  readonly name: string;
  readonly uri: string;
  readonly children: readonly (FolderNode | AssetNode)[];
}

export interface AssetNode extends TreeCounts {
  readonly kind: 'asset';
  readonly id: string;
  /** Of its asset.json, as the client spells it; of a missing asset, where it was. */
  readonly uri: string;
  /** Relative to the project. */
  readonly root: string;
  /** As it declares them; null where it does not. */
  readonly name: string | null;
  readonly type: string | null;
  readonly uuid: string | null;
  readonly format: string | null;
  readonly codec: string | null;
  /** Whether it asks to be loaded before the game starts. */
  readonly preload: boolean;
  /** Declared inputs that are not there. */
  readonly missingInputs: number;
  /** Null for what is not in the registry. By it its bank is found in the archive. */
  readonly assetId: number | null;
  readonly state: AssetTreeState;
  /** Whether a build takes it, findings aside. */
  readonly includedInBuild: boolean;
}

/**
 * `unregistered`: the next build gives it a number. `copy`: its asset_uuid is another asset’s. `unidentified`: it has
 * no asset_uuid that could be registered. `missing`: its asset.json is gone.
 */
export type AssetTreeState = 'present' | 'excluded' | 'unregistered' | 'copy' | 'unidentified' | 'missing';

/** Findings; of a folder or a project, those of all below it. */
export interface TreeCounts {
  readonly errors: number;
  readonly warnings: number;
}

export interface ArchiveNode {
  readonly kind: 'archive';
  readonly id: string;
  readonly uri: string;
  /** As `packwright.json` has it: relative to the project or absolute. */
  readonly path: string;
  /** Bytes of the file. */
  readonly size: number;
  /** Against the archive of the build before. Null where there was none, or the report of the build is not at hand. */
  readonly changes: BuildChanges | null;
  /** By asset_id. */
  readonly banks: readonly BankNode[];
}

/** What stands in the archive’s place and cannot be read as one. */
export interface BrokenArchiveNode {
  readonly kind: 'broken-archive';
  readonly id: string;
  readonly uri: string;
  readonly path: string;
  readonly reason: string;
}

export interface BankNode {
  readonly kind: 'bank';
  readonly id: string;
  /** By it an asset of the tree is found. */
  readonly assetId: number;
  readonly name: string;
  readonly format: string;
  readonly codec: string;
  /** Bytes as stored, and as the runtime decodes them. */
  readonly size: number;
  readonly decodedSize: number;
  readonly preload: boolean;
}
