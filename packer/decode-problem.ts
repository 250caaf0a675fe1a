import type { DecodeProblem } from '../formats/decoded-input.ts';
import { MAX_INPUT_BYTES } from './input-limits.ts';

/** The file breaks its own format; `at` is the byte offset of the trouble. */
export function corrupt(message: string, at?: number): DecodeProblem {
  return problem('corrupt', message, at);
}

/** Well-formed, but nothing we read. */
export function unsupported(message: string, at?: number): DecodeProblem {
  return problem('unsupported', message, at);
}

/** Over one of our limits. */
export function tooLarge(message: string, at?: number): DecodeProblem {
  return problem('too-large', message, at);
}

export function isProblem(value: object): value is DecodeProblem {
  return 'kind' in value && value.kind === 'problem';
}

/** The problem of a file over {@link MAX_INPUT_BYTES}, for decoders whose caller did not look. */
export function checkFileSize(bytes: Uint8Array): DecodeProblem | undefined {
  if (bytes.length <= MAX_INPUT_BYTES) return undefined;
  return tooLarge(`the file has ${bytes.length} bytes and the limit is ${MAX_INPUT_BYTES}`);
}

function problem(code: DecodeProblem['code'], message: string, at?: number): DecodeProblem {
  return at === undefined ? { kind: 'problem', code, message } : { kind: 'problem', code, message, at };
}
