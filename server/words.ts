import type { ClientLanguage } from '../protocol/initialization-options.ts';

const ENGLISH: ClientLanguage = { id: 'en', strings: {} };

/** The texts that the server makes for a client's views, in the language of the client, which gives it. */
export class Words {
  readonly #strings: ClientLanguage['strings'];
  readonly #whole: Intl.NumberFormat;
  readonly #tenths: Intl.NumberFormat;

  constructor({ id, strings }: ClientLanguage = ENGLISH) {
    this.#strings = strings;
    this.#whole = numbersOf(id, 0);
    this.#tenths = numbersOf(id, 1);
  }

  /** The message with its arguments for `{0}` and so on. Bundles know it by the literal. */
  t(message: string, ...args: readonly Argument[]): string {
    return this.translated(message, args);
  }

  /** The same for a message that was put down before. */
  translated(message: string, args: readonly Argument[]): string {
    const text = this.#strings[message];
    return filled(typeof text === 'string' ? text : message, args);
  }

  /** `1 glyph`, `1,024 glyphs`; a bundle has `1 glyph` and `{0} glyphs`. */
  counted(count: number, noun: string): string {
    return this.translated(count === 1 ? `1 ${noun}` : `{0} ${noun}s`, [this.#whole.format(count)]);
  }

  /** `812 B`, `1.4 KiB`, `2.0 MiB` */
  byteSize(bytes: number): string {
    if (bytes < 1024) return `${bytes} B`;
    if (bytes < 1024 * 1024) return `${this.#tenths.format(bytes / 1024)} KiB`;
    return `${this.#tenths.format(bytes / 1024 / 1024)} MiB`;
  }
}

export type Argument = string | number;

/** The message with its arguments in the places of `{0}` and so on. */
export function filled(message: string, args: readonly Argument[]): string {
  return message.replace(/\{(\d+)\}/g, (place, number) => String(args[Number(number)] ?? place));
}

/** A client may call its language what it likes. */
function numbersOf(language: string, digits: number): Intl.NumberFormat {
  const options = { minimumFractionDigits: digits, maximumFractionDigits: digits, useGrouping: digits === 0 };
  try {
    return new Intl.NumberFormat(language, options);
  } catch {
    return new Intl.NumberFormat('en', options);
  }
}
