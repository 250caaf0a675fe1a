import type { AssetNode, BankNode, ProjectNode } from '../../../../protocol/project-tree.ts';

/** A line of the tree. Its id is the same in the next tree; of groups it is another one while a filter is on. */
export type Row = ProjectRow | FolderRow | TypeRow | MissingRow | AssetRow;

/** A line that others stand below. */
export type GroupRow = Exclude<Row, AssetRow>;

interface Group {
  readonly id: string;
  readonly parent: GroupRow | undefined;
  /** The project that it is, or is in. */
  readonly project: ProjectNode;
  readonly errors: number;
  readonly warnings: number;
  /** Assets below it, at any depth. */
  readonly assets: number;
}

export interface ProjectRow extends Group {
  readonly kind: 'project';
}

/** Folders that hold nothing but one other are one line: `enemies/flying`. */
export interface FolderRow extends Group {
  readonly kind: 'folder';
  readonly label: string;
  readonly uri: string;
}

export interface TypeRow extends Group {
  readonly kind: 'type';
  /** Null for the assets that declare none. */
  readonly type: string | null;
}

/** The assets of a registry whose declarations are gone. */
export interface MissingRow extends Group {
  readonly kind: 'missing';
}

export interface AssetRow {
  readonly kind: 'asset';
  readonly id: string;
  readonly parent: GroupRow | undefined;
  readonly project: ProjectNode;
  readonly asset: AssetNode;
  /** What the last build made of it. */
  readonly bank: BankNode | undefined;
}

/** What a line is called: of an asset its name, or else its folder’s. */
export function labelOf(row: Row): string {
  switch (row.kind) {
    case 'asset':
      return row.asset.name ?? lastPart(row.asset.root === '.' ? row.project.name : row.asset.root);
    case 'folder':
      return row.label;
    case 'type':
      return row.type ?? '';
    default:
      return row.project.name;
  }
}

function lastPart(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
