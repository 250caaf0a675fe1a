import { colorAt } from './bank-text.ts';
import type { Draft, Place } from './draft.ts';
import type { Message } from './server-process.ts';

export interface ColorEdit {
  readonly message: Message;
  /** Where the document is wrong after this edit; undefined where it is sound again. */
  readonly mistake: Place | undefined;
}

/** The image uses the colours before it: that one of these changes is no matter of the image. */
const FIRST_FREE_COLOR = 4;

/**
 * Edits that each change what is to be reported: one colour becomes an impossible number, the next edit makes it a
 * colour again. They walk over the document, and no text returns within thousands of them: nothing can be answered from what
 * was answered before.
 */
export class ColorEdits {
  readonly #draft: Draft;
  readonly #palettes: number;
  readonly #colors: number;
  #count = 0;

  constructor(draft: Draft) {
    this.#draft = draft;
    this.#palettes = draft.text.split('"originalArgb8888"').length - 1;
    this.#colors = this.#palettes === 1 ? 13 : 16;
  }

  next(): ColorEdit {
    const count = this.#count++;
    const turn = count >> 1;
    const palette = (turn * 5) % this.#palettes;
    const color = FIRST_FREE_COLOR + (turn % (this.#colors - FIRST_FREE_COLOR));
    const line = this.#draft.lineOf('"originalArgb8888"', palette) + 1 + color;
    const place = this.#draft.placeOf(line, /-?\d+/);
    const text =
      count % 2 === 0 ? `-${turn + 1}` : String(colorAt(palette, color, Math.imul(turn + 1, 7) & 255));
    const message = this.#draft.replace(place, text);
    const mistake = count % 2 === 0 ? { ...place, end: place.start + text.length } : undefined;
    return { message, mistake };
  }
}
