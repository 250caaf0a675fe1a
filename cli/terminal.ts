import { styleText } from 'node:util';

/** Where a command writes: data to stdout, everything about the run to stderr. */
export interface Terminal {
  readonly stdout: Output;
  readonly stderr: Output;
  /** The folder that relative paths start from and names are shown relative to. */
  readonly cwd: string;
}

export interface Output {
  write(text: string): void;
  readonly isTTY: boolean;
  readonly columns: number;
}

type Style = Parameters<typeof styleText>[0];

/** Text in `style` where `output` is a terminal that wants colours (`NO_COLOR`, `FORCE_COLOR` are heeded). */
export function paint(output: Output, style: Style, text: string): string {
  return wantsColor(output) ? styleText(style, text, { validateStream: false }) : text;
}

function wantsColor(output: Output): boolean {
  const { NO_COLOR, FORCE_COLOR, TERM } = process.env;
  if (FORCE_COLOR !== undefined && FORCE_COLOR !== '0') return true;
  return output.isTTY && (NO_COLOR ?? '') === '' && TERM !== 'dumb';
}

export function processTerminal(): Terminal {
  return { stdout: outputOf(process.stdout), stderr: outputOf(process.stderr), cwd: process.cwd() };
}

function outputOf(stream: NodeJS.WriteStream): Output {
  return {
    write: (text) => void stream.write(text),
    isTTY: stream.isTTY === true,
    columns: stream.columns || 100,
  };
}

/** Text of a file inside a line for the terminal: control characters, which could steer it, become visible. */
export function printable(text: string): string {
  return text
    .replace(
      /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g,
      '\u00b7',
    )
    .replaceAll('\t', ' ');
}
