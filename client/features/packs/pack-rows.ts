import type { GameNode, GameNote, PackNode, PackTree, SlotNode } from '../../../protocol/pack-tree.ts';

/** A line of the tree of packs: plain data, for a provider to draw. */
export type PackRow =
  | { readonly kind: 'game'; readonly id: string; readonly node: GameNode }
  | { readonly kind: 'pack'; readonly id: string; readonly node: PackNode }
  | { readonly kind: 'slot'; readonly id: string; readonly node: SlotNode; readonly isOverride: boolean }
  | { readonly kind: 'overrides'; readonly id: string; readonly node: GameNode }
  | { readonly kind: 'note'; readonly id: string; readonly uri: string; readonly note: GameNote };

/** The lines at the top: a lone game’s own line is left out. Games without packs have nothing to show. */
export function topRows({ games }: PackTree): readonly PackRow[] {
  const shown = games.filter(({ packs, overrides }) => packs.length + overrides.length > 0);
  const [only, ...others] = shown;
  if (only !== undefined && others.length === 0) return rowsOfGame(only);
  return shown.map((node) => ({ kind: 'game', id: node.id, node }));
}

export function rowsBelow(row: PackRow): readonly PackRow[] {
  if (row.kind === 'game') return rowsOfGame(row.node);
  if (row.kind === 'overrides') return row.node.overrides.map((slot) => slotRow(slot, true));
  return row.kind === 'pack' ? row.node.slots.map((slot) => slotRow(slot, false)) : [];
}

/** The active pack is the first. */
function rowsOfGame(node: GameNode): readonly PackRow[] {
  const packs = node.packs.toSorted((a, b) => Number(b.isActive) - Number(a.isActive));
  const rows: PackRow[] = packs.map((pack) => ({ kind: 'pack', id: pack.id, node: pack }));
  if (node.overrides.length > 0) rows.push({ kind: 'overrides', id: `${node.id}:overrides`, node });
  const notes = node.notes.map((note, position): PackRow => {
    return { kind: 'note', id: `${node.id}:note:${position}`, uri: node.uri, note };
  });
  return [...rows, ...notes];
}

function slotRow(node: SlotNode, isOverride: boolean): PackRow {
  return { kind: 'slot', id: node.id, node, isOverride };
}
