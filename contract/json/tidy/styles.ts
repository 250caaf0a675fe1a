import type { Frame, Framed } from './frames.ts';
import { type NumberLayout, type NumberRows, numberLayout } from './number-rows.ts';

/**
 * How a container is laid out: on one line, an element a line, its numbers in rows, or with line ends where they are,
 * for numbers with comments between them.
 */
export type Style = 'flat' | 'spread' | 'as authored' | NumberRows;

export interface TidyOptions {
  /** White space of one level. */
  readonly step: string;
  /** Columns of one level. */
  readonly stepWidth: number;
  /** The registry is laid out as Packwright writes it: an asset a line, so that branches merge. */
  readonly isRegistry: boolean;
}

/** The columns that a line may have before its containers are spread. */
const MAX_WIDTH = 120;
/** Depth of the registry's entries. */
const ENTRY_DEPTH = 2;

/** A style for every container. One that its author spread stays spread; one on one line stays there if it fits. */
export function stylesOf(
  text: string,
  { pieces, root }: Framed,
  options: TidyOptions,
): ReadonlyMap<Frame, Style> {
  const styles = new Map<Frame, Style>();
  if (root !== undefined) new Styler(text, pieces, options, styles).decide(root);
  return styles;
}

class Styler {
  readonly #text: string;
  readonly #pieces: Framed['pieces'];
  readonly #options: TidyOptions;
  readonly #styles: Map<Frame, Style>;
  readonly #numbers = new Map<Frame, NumberLayout>();
  readonly #canBeFlat = new Map<Frame, boolean>();

  constructor(text: string, pieces: Framed['pieces'], options: TidyOptions, styles: Map<Frame, Style>) {
    this.#text = text;
    this.#pieces = pieces;
    this.#options = options;
    this.#styles = styles;
  }

  decide(frame: Frame): void {
    const style = this.#styleOf(frame);
    this.#styles.set(frame, style);
    for (const child of frame.children) this.decide(child);
  }

  #styleOf(frame: Frame): Style {
    if (frame.open + 1 === frame.close) return 'flat';
    if (frame.parent !== undefined && this.#styles.get(frame.parent) === 'flat') return 'flat';
    if (frame.isNumbers && frame.hasComments) return 'as authored';
    if (this.#options.isRegistry && frame.depth <= ENTRY_DEPTH) return registryStyle(frame);
    if (frame.isNumbers) {
      const layout = this.#numbersOf(frame);
      return layout === 'one line' ? 'flat' : layout;
    }
    return this.#isFlattenable(frame) && this.#fits(frame) ? 'flat' : 'spread';
  }

  #isFlattenable(frame: Frame): boolean {
    const known = this.#canBeFlat.get(frame);
    if (known !== undefined) return known;
    const isSpread = !frame.isNumbers && this.#isSpreadByAuthor(frame);
    const canBe =
      !frame.hasBreakingComment &&
      !isSpread &&
      (!frame.isNumbers || this.#numbersOf(frame) === 'one line') &&
      frame.children.every((child) => this.#isFlattenable(child));
    this.#canBeFlat.set(frame, canBe);
    return canBe;
  }

  /** Whether a line ends right after the opening bracket. */
  #isSpreadByAuthor({ open, close }: Frame): boolean {
    return open + 1 !== close && (this.#pieces[open + 1]?.linesBefore ?? 0) > 0;
  }

  #fits(frame: Frame): boolean {
    const start = this.#flat(frame.start);
    // The comma after it belongs on its line.
    return this.#indent(frame) + this.#flat(frame.close) + 2 - start <= MAX_WIDTH;
  }

  #numbersOf(frame: Frame): NumberLayout {
    const known = this.#numbers.get(frame);
    if (known !== undefined) return known;
    const width = MAX_WIDTH - this.#indent(frame) - this.#options.stepWidth;
    const layout = numberLayout({ text: this.#text, pieces: this.#pieces, frame, width });
    this.#numbers.set(frame, layout);
    return layout;
  }

  #indent({ depth }: Frame): number {
    return depth * this.#options.stepWidth;
  }

  #flat(position: number): number {
    return this.#pieces[position]?.flat ?? 0;
  }
}

function registryStyle({ depth, isNumbers, hasBreakingComment }: Frame): Style {
  if (depth === ENTRY_DEPTH && !hasBreakingComment) return 'flat';
  return isNumbers ? { perRow: 1, widths: undefined } : 'spread';
}
