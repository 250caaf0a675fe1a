/** Cells of one source: a part of its grid. */
export interface CellWindow {
  readonly firstCell: number;
  /** Of the source. */
  readonly columns: number;
  readonly fromColumn: number;
  /** Exclusive. */
  readonly toColumn: number;
  readonly fromRow: number;
  /** Exclusive. */
  readonly toRow: number;
}
