import type { Message } from './server-process.ts';

/** Characters `start` up to `end` of one line; all count from 0. */
export interface Place {
  readonly line: number;
  readonly start: number;
  readonly end: number;
}

/** A document as the editor holds it: its text, its version, and the message that each edit is. */
export class Draft {
  readonly uri: string;
  readonly #lines: string[];
  #version = 1;

  constructor(uri: string, text: string) {
    this.uri = uri;
    this.#lines = text.split('\n');
  }

  get version(): number {
    return this.#version;
  }

  get text(): string {
    return this.#lines.join('\n');
  }

  /** The line that is the `nth` (from 0) to hold `part`. Throws where there is none. */
  lineOf(part: string, nth = 0): number {
    let left = nth;
    const found = this.#lines.findIndex((line) => line.includes(part) && left-- === 0);
    if (found < 0) throw new Error(`The document has no line ${nth} with ‘${part}’`);
    return found;
  }

  /** What `pattern` matches on the line: its first group, or the whole. */
  placeOf(line: number, pattern: RegExp): Place {
    const match = pattern.exec(this.#lines[line]);
    if (match === null) throw new Error(`Line ${line}, ‘${this.#lines[line]}’, has no ${pattern}`);
    const [whole, part = whole] = match;
    const start = match.index + whole.indexOf(part);
    return { line, start, end: start + part.length };
  }

  opening(languageId: string): Message {
    return {
      method: 'textDocument/didOpen',
      params: { textDocument: { uri: this.uri, languageId, version: this.#version, text: this.text } },
    };
  }

  /** Replaces what stands at one place, as a keystroke or a paste does. */
  replace({ line, start, end }: Place, text: string): Message {
    const before = this.#lines[line];
    this.#lines.splice(line, 1, ...`${before.slice(0, start)}${text}${before.slice(end)}`.split('\n'));
    this.#version += 1;
    const range = { start: { line, character: start }, end: { line, character: end } };
    return {
      method: 'textDocument/didChange',
      params: {
        textDocument: { uri: this.uri, version: this.#version },
        contentChanges: [{ range, text }],
      },
    };
  }
}
