import { l10n, Uri } from 'vscode';
import type { BuildScope } from '../../../protocol/build.ts';
import { type AssetRow, type GroupRow, labelOf, type Row } from './model/asset-row.ts';

/**
 * A line of the tree as VS Code holds it: one object through all changes. Commands of menus are called with it, and
 * those that build or preview find in it what they ask for.
 */
export class AssetElement {
  row: Row;

  constructor(row: Row) {
    this.row = row;
  }

  /** Of an asset its asset.json, of a folder or project that, and of other groups their project. */
  get uri(): string {
    return uriOf(this.row);
  }

  get scope(): BuildScope {
    const { kind } = this.row;
    return kind === 'asset' || kind === 'folder' ? kind : 'project';
  }
}

export function uriOf(row: Row): string {
  if (row.kind === 'asset') return row.asset.uri;
  return row.kind === 'folder' ? row.uri : row.project.uri;
}

/** The folder that an asset is. */
export function rootUri({ asset }: AssetRow): Uri {
  return Uri.joinPath(Uri.parse(asset.uri, true), '..');
}

/** What a line is called, where words of ours are. */
export function titleOf(row: Row): string {
  if (row.kind === 'missing') return l10n.t('Missing');
  return row.kind === 'type' && row.type === null ? l10n.t('No type') : labelOf(row);
}

/** The folder that new things go to which are dropped on a line. */
export function folderFor(row: AssetRow | GroupRow): Uri {
  if (row.kind !== 'asset') return Uri.parse(uriOf(row), true);
  const { parent, project } = row;
  return parent === undefined ? Uri.parse(project.uri, true) : folderFor(parent);
}
