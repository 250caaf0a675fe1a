/** An editor of an archive, as far as its place tells with which other one it is compared. */
export interface PlacedEditor {
  readonly isVisible: boolean;
  /** The group of editors that it is in; undefined where it is in none. */
  readonly column: number | undefined;
  /** Of a version that a version control keeps, and not of a file that may still change. */
  readonly isOldVersion: boolean;
}

export interface Pair<E> {
  readonly left: E;
  readonly right: E;
}

/**
 * The two editors that are seen in one group at once, which they are only as the two sides of a comparison: VS Code
 * does not tell editors of ours that they are one's sides. By the order in which they were opened, the left one was
 * first; where just one is an old version, it is on the left.
 */
export function pairIn<E extends PlacedEditor>(editors: readonly E[], editor: E): Pair<E> | undefined {
  if (!editor.isVisible || editor.column === undefined) return undefined;
  const together = editors.filter(({ isVisible, column }) => isVisible && column === editor.column);
  const [first, second] = together;
  if (first === undefined || second === undefined || together.length !== 2) return undefined;
  const isTurned = !first.isOldVersion && second.isOldVersion;
  return isTurned ? { left: second, right: first } : { left: first, right: second };
}
