import type { AssetNode, BankNode, FolderNode, ProjectNode } from '../../../../protocol/project-tree.ts';
import { type AssetFilter, accepts, asksNothing } from './asset-filter.ts';
import type { ProjectRow } from './asset-row.ts';

export type Grouping = 'folder' | 'type';

export interface TreeChoice {
  readonly grouping: Grouping;
  readonly filter: AssetFilter;
}

export interface Counts {
  readonly errors: number;
  readonly warnings: number;
  readonly assets: number;
}

/** A project while its lines are made. */
export class ProjectDraft {
  readonly project: ProjectNode;
  readonly banks: ReadonlyMap<number, BankNode>;
  readonly total: number;
  readonly #choice: TreeChoice;
  readonly #isFiltered: boolean;
  readonly #declared: readonly AssetNode[];
  /** The assets that the filter takes, where there is one. */
  readonly #taken: ReadonlySet<AssetNode>;

  constructor(project: ProjectNode, choice: TreeChoice) {
    this.project = project;
    this.#choice = choice;
    this.#isFiltered = !asksNothing(choice.filter);
    const { archive } = project;
    this.banks = new Map(
      archive?.kind === 'archive' ? archive.banks.map((bank) => [bank.assetId, bank]) : [],
    );
    this.#declared = assetsBelow(project.children);
    this.total = this.#declared.length + project.missing.length;
    const all = this.#isFiltered ? [...this.#declared, ...project.missing] : [];
    this.#taken = new Set(all.filter((asset) => accepts(choice.filter, asset)));
  }

  get shown(): number {
    return this.#isFiltered ? this.#taken.size : this.total;
  }

  takes(asset: AssetNode): boolean {
    return !this.#isFiltered || this.#taken.has(asset);
  }

  declared(): readonly AssetNode[] {
    return this.#declared.filter((asset) => this.takes(asset));
  }

  countsOf(folder: FolderNode): Counts {
    if (this.#isFiltered) return countsOf(assetsBelow([folder]).filter((asset) => this.takes(asset)));
    const { errors, warnings, children } = folder;
    return { errors, warnings, assets: assetsBelow(children).length };
  }

  row(): ProjectRow {
    const { project } = this;
    const { errors, warnings } = project;
    const id = this.idOf(project.id);
    return { kind: 'project', id, parent: undefined, project, errors, warnings, assets: this.shown };
  }

  /** What a filter unfolds is folded again when it is gone: these are others to the editor. */
  idOf(id: string): string {
    return this.#isFiltered ? `${id}?${this.#choice.filter.text}` : id;
  }
}

function assetsBelow(nodes: ProjectNode['children']): AssetNode[] {
  const found: AssetNode[] = [];
  const waiting = [nodes];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    for (const node of next) {
      if (node.kind === 'asset') found.push(node);
      else waiting.push(node.children);
    }
  }
  return found;
}

export function countsOf(assets: readonly AssetNode[]): Counts {
  let [errors, warnings] = [0, 0];
  for (const asset of assets) {
    errors += asset.errors;
    warnings += asset.warnings;
  }
  return { errors, warnings, assets: assets.length };
}
