import { growthOf, type TextChange } from './text-change.ts';

/** Line and column, both from 0; columns count UTF-16 code units. */
export interface LinePosition {
  readonly line: number;
  readonly column: number;
}

/** Turns offsets of a text into lines and columns. Lines end at LF, CRLF or a lone CR. */
export class LineIndex {
  #starts: readonly number[];

  constructor(text: string) {
    const starts = [0];
    for (const match of text.matchAll(/\r\n|\n|\r/g)) starts.push(match.index + match[0].length);
    this.#starts = starts;
  }

  /**
   * The index of the text that `change` leaves, without a look at what it does not touch.
   *
   * @param text the whole text after the change
   */
  after(change: TextChange, text: string): LineIndex {
    const index = new LineIndex('');
    index.#starts = changedStarts(this.#starts, change, text);
    return index;
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

function changedStarts(old: readonly number[], change: TextChange, text: string): number[] {
  const { offset } = change.span;
  const first = Math.max(1, offset);
  const end = offset + change.newText.length;
  const growth = growthOf(change);
  let position = 0;
  while ((old[position] ?? first) < first) position++;
  const starts = old.slice(0, position);
  for (let place = first; place <= end; place++) if (startsLine(text, place)) starts.push(place);
  for (; position < old.length; position++) {
    const start = (old[position] ?? 0) + growth;
    if (start > end) starts.push(start);
  }
  return starts;
}

/** The characters on both sides of a place tell, so that only places that touch the change need a look. */
function startsLine(text: string, place: number): boolean {
  const before = text[place - 1];
  return before === '\n' || (before === '\r' && text[place] !== '\n');
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
