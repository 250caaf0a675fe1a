import type { BankChange } from '../../../protocol/build.ts';
import type {
  ArchiveNode,
  AssetNode,
  BankNode,
  BrokenArchiveNode,
  ProjectNode,
} from '../../../protocol/project-tree.ts';
import { assetsIn } from '../../infrastructure/assets-in.ts';

/** `size`: the largest bank first. `id`: as the archive has them. */
export type BankOrder = 'size' | 'id';

/** A line of the tree. Its id is the same in the next tree. */
export type BankTreeRow = ArchiveRow | BrokenArchiveRow | BankRow | RemovedBankRow;

export interface ArchiveRow {
  readonly kind: 'archive';
  readonly id: string;
  readonly project: ProjectNode;
  readonly archive: ArchiveNode;
  /** Bytes more than in the archive before; undefined where that is not known. */
  readonly difference: number | undefined;
  readonly children: readonly (BankRow | RemovedBankRow)[];
}

export interface BrokenArchiveRow {
  readonly kind: 'broken-archive';
  readonly id: string;
  readonly project: ProjectNode;
  readonly archive: BrokenArchiveNode;
}

export interface BankRow {
  readonly kind: 'bank';
  readonly id: string;
  readonly project: ProjectNode;
  readonly archive: ArchiveNode;
  readonly bank: BankNode;
  /** What it is built from; undefined where that is gone since. */
  readonly asset: AssetNode | undefined;
  /** Its part of all banks as they are stored, 0 to 1. */
  readonly share: number;
  /** Against the archive before; undefined where it is as it was, or nobody knows. */
  readonly change: BankChange | undefined;
}

/** A bank that the archive before had. */
export interface RemovedBankRow {
  readonly kind: 'removed-bank';
  readonly id: string;
  readonly project: ProjectNode;
  readonly change: BankChange;
}

/** The archives of the projects, those that were never built left out. */
export function bankTree(
  projects: readonly ProjectNode[],
  order: BankOrder,
): readonly (ArchiveRow | BrokenArchiveRow)[] {
  return projects.flatMap((project): (ArchiveRow | BrokenArchiveRow)[] => {
    const { archive } = project;
    if (archive === null) return [];
    if (archive.kind === 'broken-archive') return [{ kind: archive.kind, id: archive.id, project, archive }];
    return [archiveRow(project, archive, order)];
  });
}

function archiveRow(project: ProjectNode, archive: ArchiveNode, order: BankOrder): ArchiveRow {
  const whole = archive.banks.reduce((sum, { size }) => sum + size, 0);
  const changes = new Map(archive.changes?.banks.map((change) => [change.assetId, change]));
  const assets = new Map(assetsIn(project).map((asset) => [asset.assetId, asset]));
  const rows = archive.banks.map((bank): BankRow => {
    const asset = assets.get(bank.assetId);
    const share = whole === 0 ? 0 : bank.size / whole;
    const change = changes.get(bank.assetId);
    return { kind: 'bank', id: bank.id, project, archive, bank, asset, share, change };
  });
  if (order === 'size') rows.sort((a, b) => b.bank.size - a.bank.size || a.bank.assetId - b.bank.assetId);
  const difference = archive.changes === null ? undefined : archive.size - archive.changes.sizeBefore;
  const children = [...rows, ...removedRows(project, archive)];
  return { kind: 'archive', id: archive.id, project, archive, difference, children };
}

function removedRows(project: ProjectNode, { id, changes }: ArchiveNode): RemovedBankRow[] {
  const removed = (changes?.banks ?? []).filter(({ kind }) => kind === 'removed');
  return removed.map((change) => ({
    kind: 'removed-bank',
    id: `${id}:removed:${change.assetId}`,
    project,
    change,
  }));
}

/** So many parts has a bar. */
const BAR_PARTS = 6;

/** A share as a bar: `▰▰▱▱▱▱`. What is there at all has a part. */
export function shareBar(share: number): string {
  const parts = Math.min(BAR_PARTS, Math.max(share > 0 ? 1 : 0, Math.round(share * BAR_PARTS)));
  return '▰'.repeat(parts) + '▱'.repeat(BAR_PARTS - parts);
}

/** `31 %`, `< 1 %` */
export function percent(share: number): string {
  const rounded = Math.round(share * 100);
  return rounded === 0 && share > 0 ? '< 1 %' : `${rounded} %`;
}

/** Bytes more than before; undefined for what is new, or as it was. */
export function growth(change: BankChange | undefined): number | undefined {
  if (change === undefined || change.sizeBefore === null) return undefined;
  return (change.size ?? 0) - change.sizeBefore;
}

/** Whether the two would be shown in the same way: what the tree shows of projects is little of what they are. */
export function isSameTree(
  a: readonly (ArchiveRow | BrokenArchiveRow)[],
  b: readonly (ArchiveRow | BrokenArchiveRow)[],
): boolean {
  return a.length === b.length && a.every((row, position) => isSameRow(row, b[position]));
}

function isSameRow(a: BankTreeRow, b: BankTreeRow | undefined): boolean {
  if (b === undefined || a.id !== b.id || a.project.name !== b.project.name) return false;
  if (a.kind === 'archive' && b.kind === 'archive')
    return (
      a.archive.size === b.archive.size &&
      a.difference === b.difference &&
      a.children.length === b.children.length &&
      a.children.every((child, position) => isSameRow(child, b.children[position]))
    );
  if (a.kind === 'bank' && b.kind === 'bank')
    return (
      isSameFlat(a.bank, b.bank) &&
      a.asset?.uri === b.asset?.uri &&
      isSameFlat(a.change ?? {}, b.change ?? {})
    );
  if (a.kind === 'removed-bank' && b.kind === 'removed-bank') return isSameFlat(a.change, b.change);
  return a.kind === 'broken-archive' && b.kind === 'broken-archive' && isSameFlat(a.archive, b.archive);
}

function isSameFlat(a: object, b: object): boolean {
  const others = new Map(Object.entries(b));
  const own = Object.entries(a);
  return own.length === others.size && own.every(([key, value]) => others.get(key) === value);
}
