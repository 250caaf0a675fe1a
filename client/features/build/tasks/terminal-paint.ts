import type { Accent, Paint } from '../output-lines.ts';

/** Colours of a terminal, which the user's theme has. */
export const COLORED: Paint = (accent, text) => `\u001b[${CODES[accent]}m${text}\u001b[0m`;

const CODES: Readonly<Record<Accent, string>> = {
  error: '1;31',
  warning: '1;33',
  hint: '1;36',
  strong: '1',
  faint: '2',
  good: '32',
};
