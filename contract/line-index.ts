/** Line and column, both from 0; columns count UTF-16 code units. */
export interface LinePosition {
  readonly line: number;
  readonly column: number;
}

/** Turns offsets of a text into lines and columns. Lines end at LF, CRLF or a lone CR. */
export class LineIndex {
  readonly #starts: readonly number[];

  constructor(text: string) {
    const starts = [0];
    for (const match of text.matchAll(/\r\n|\n|\r/g)) starts.push(match.index + match[0].length);
    this.#starts = starts;
  }

  positionAt(offset: number): LinePosition {
    let low = 0;
    let high = this.#starts.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (this.startOf(middle) <= offset) low = middle;
      else high = middle;
    }
    return { line: low, column: offset - this.startOf(low) };
  }

  /** Offset at which line `line` starts. */
  startOf(line: number): number {
    return this.#starts[line] ?? Number.POSITIVE_INFINITY;
  }

  get lineCount(): number {
    return this.#starts.length;
  }
}

/** The line indexes of several documents, each made when it is first asked for. */
export class LineIndexes {
  readonly #texts: ReadonlyMap<string, string>;
  readonly #made = new Map<string, LineIndex>();

  /** @param texts by uri; a document that is not there counts as empty */
  constructor(texts: ReadonlyMap<string, string>) {
    this.#texts = texts;
  }

  of(uri: string): LineIndex {
    const made = this.#made.get(uri);
    if (made !== undefined) return made;
    const index = new LineIndex(this.#texts.get(uri) ?? '');
    this.#made.set(uri, index);
    return index;
  }
}
