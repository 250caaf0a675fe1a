import { LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import { type Argument, filled, type Words } from './words.ts';

/** What is thrown to answer a request that asks for what cannot be: the message is for whoever asked. */
export class Refusal extends ResponseError<never> {
  readonly #said: string;
  readonly #args: readonly Argument[];

  constructor(said: string, args: readonly Argument[]) {
    super(LSPErrorCodes.RequestFailed, filled(said, args));
    // The library makes of every instance one of its own class.
    Object.setPrototypeOf(this, Refusal.prototype);
    this.#said = said;
    this.#args = args;
  }

  /** As it is answered to a client of another language. */
  in(words: Words): ResponseError<never> {
    return new ResponseError<never>(this.code, words.translated(this.#said, this.#args));
  }
}

/** @param said a literal, by which bundles know it; `{0}` and so on stand for the arguments */
export function refusal(said: string, ...args: readonly Argument[]): Refusal {
  return new Refusal(said, args);
}
