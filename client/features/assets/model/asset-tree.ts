import type { AssetNode, FolderNode, ProjectNode } from '../../../../protocol/project-tree.ts';
import { type AssetRow, type GroupRow, labelOf, type Row } from './asset-row.ts';
import { comparableUri } from './comparable-uri.ts';
import { countsOf, ProjectDraft, type TreeChoice } from './project-draft.ts';

/** All lines of the tree of assets, as one moment has them. A lone project’s own line is left out. */
export class AssetTree {
  readonly choice: TreeChoice;
  /** Assets shown, and all there are. */
  readonly shown: number;
  readonly total: number;
  readonly #rows = new Map<string, Row>();
  readonly #children = new Map<string | undefined, Row[]>();
  readonly #sorted = new Set<string | undefined>();
  /** Asset rows by the URI of their asset.json, and of its folder. */
  readonly #byUri = new Map<string, AssetRow>();

  constructor(projects: readonly ProjectNode[], choice: TreeChoice) {
    this.choice = choice;
    const drafts = projects.map((project) => new ProjectDraft(project, choice));
    for (const draft of drafts) this.#add(draft, projects.length > 1);
    this.shown = drafts.reduce((sum, { shown }) => sum + shown, 0);
    this.total = drafts.reduce((sum, { total }) => sum + total, 0);
  }

  row(id: string): Row | undefined {
    return this.#rows.get(id);
  }

  /** In the order in which they are shown; those at the top for no id. */
  childrenOf(id: string | undefined): readonly Row[] {
    const rows = this.#children.get(id) ?? [];
    if (!this.#sorted.has(id)) {
      rows.sort(inOrder);
      this.#sorted.add(id);
    }
    return rows;
  }

  /** The asset that a file or folder is or belongs to: the one of the nearest root above it. */
  assetAt(uri: string): AssetRow | undefined {
    for (let at = comparableUri(uri); at.includes('/'); at = folderOf(at)) {
      const row = this.#byUri.get(at);
      if (row !== undefined) return row;
    }
    return undefined;
  }

  assetRows(): AssetRow[] {
    return [...this.#rows.values()].filter((row) => row.kind === 'asset');
  }

  #add(draft: ProjectDraft, isOneOfMany: boolean): void {
    if (draft.shown < draft.total && draft.shown === 0) return;
    const top = isOneOfMany ? this.#put(draft.row()) : undefined;
    if (this.choice.grouping === 'folder') this.#addFolder(draft, draft.project.children, top);
    else this.#addTypes(draft, top);
    const missing = draft.project.missing.filter((asset) => draft.takes(asset));
    if (missing.length > 0) this.#addGroup(draft, { kind: 'missing', key: 'missing', parent: top }, missing);
  }

  #addFolder(draft: ProjectDraft, nodes: ProjectNode['children'], parent: GroupRow | undefined): void {
    for (const node of nodes) {
      if (node.kind === 'asset') {
        if (draft.takes(node)) this.#putAsset(draft, node, parent);
        continue;
      }
      const { folder, label } = compacted(node);
      const counts = draft.countsOf(folder);
      if (counts.assets === 0) continue;
      const { project } = draft;
      const id = draft.idOf(folder.id);
      const row = this.#put({ kind: 'folder', id, parent, project, label, uri: folder.uri, ...counts });
      this.#addFolder(draft, folder.children, row);
    }
  }

  #addTypes(draft: ProjectDraft, parent: GroupRow | undefined): void {
    const byType = Map.groupBy(draft.declared(), ({ type }) => type);
    for (const [type, assets] of byType)
      this.#addGroup(draft, { kind: 'type', key: `type:${type ?? ''}`, type, parent }, assets);
  }

  #addGroup(draft: ProjectDraft, group: NewGroup, assets: readonly AssetNode[]): void {
    const { key, ...rest } = group;
    const { project } = draft;
    const row = this.#put({ ...rest, id: draft.idOf(`${project.id}#${key}`), project, ...countsOf(assets) });
    for (const asset of assets) this.#putAsset(draft, asset, row);
  }

  #putAsset({ project, banks }: ProjectDraft, asset: AssetNode, parent: GroupRow | undefined): void {
    const bank = asset.assetId === null ? undefined : banks.get(asset.assetId);
    const row = this.#put({ kind: 'asset', id: asset.id, parent, project, asset, bank });
    const uri = comparableUri(asset.uri);
    if (asset.state !== 'missing') {
      this.#byUri.set(uri, row);
      this.#byUri.set(folderOf(uri), row);
    } else if (!this.#byUri.has(uri)) this.#byUri.set(uri, row);
  }

  #put<R extends Row>(row: R): R {
    this.#rows.set(row.id, row);
    const siblings = this.#children.get(row.parent?.id);
    if (siblings === undefined) this.#children.set(row.parent?.id, [row]);
    else siblings.push(row);
    return row;
  }
}

type NewGroup = { readonly key: string; readonly parent: GroupRow | undefined } & (
  | { readonly kind: 'missing' }
  | { readonly kind: 'type'; readonly type: string | null }
);

function compacted(start: FolderNode): { readonly folder: FolderNode; readonly label: string } {
  let folder = start;
  let label = folder.name;
  for (;;) {
    const [only, ...others] = folder.children;
    if (only?.kind !== 'folder' || others.length > 0) return { folder, label };
    folder = only;
    label += `/${only.name}`;
  }
}

const RANKS = { project: 0, folder: 1, type: 1, asset: 2, missing: 3 } as const;
/** Made when something is sorted: to load how a language sorts takes as long as all the rest of activation. */
let collator: Intl.Collator | undefined;

/** As the Explorer has it, folders first and numbers by their worth; what is missing comes last. */
function inOrder(a: Row, b: Row): number {
  const rank = RANKS[a.kind] - RANKS[b.kind];
  if (rank !== 0) return rank;
  collator ??= new Intl.Collator(undefined, { numeric: true, sensitivity: 'base' });
  return collator.compare(labelOf(a), labelOf(b)) || (a.id < b.id ? -1 : 1);
}

function folderOf(uri: string): string {
  return uri.slice(0, uri.lastIndexOf('/'));
}
