import type { BankChange, BuildProblem, BuildResult } from '../../../protocol/build.ts';
import { byteSize, englishByteSize } from '../../infrastructure/byte-size.ts';

/** What a part of a line says, for whoever has colours for it. */
export type Accent = 'error' | 'warning' | 'hint' | 'strong' | 'faint' | 'good';
export type Paint = (accent: Accent, text: string) => string;

export const PLAIN: Paint = (_, text) => text;

/**
 * A build as lines, in the words of the command line: it is output, which programs read too (problem matchers), and so
 * is not translated.
 * @param shown a file as it is to be named
 */
export function outputLines(result: BuildResult, shown: (uri: string) => string, paint: Paint): string[] {
  const { written, problems, registryChanges } = result;
  return [
    ...problems.flatMap((problem) => problemLines(problem, shown, paint)),
    ...registryChanges.map((change) => `registry: ${change}`),
    ...(written ? bankLines(result, paint) : []),
    ...(problems.length === 0 ? [] : [counted(result)]),
    ...(written ? [] : [paint('error', 'nothing was written: mend the errors above and build again')]),
  ];
}

function problemLines(problem: BuildProblem, shown: (uri: string) => string, paint: Paint): string[] {
  const { severity, code, message, uri, line, column, fixes } = problem;
  return [
    `${paint(severity, `${severity}[${code}]`)}: ${paint('strong', oneLine(message))}`,
    `  --> ${shown(uri)}:${line}:${column}`,
    ...fixes.map((title) => `   = ${paint('good', 'fix:')} ${oneLine(title)}`),
  ];
}

function bankLines(result: BuildResult, paint: Paint): string[] {
  const { assets, archive, changes, milliseconds } = result;
  const kinds = new Map(changes?.banks.map((change) => [change.assetId, change]));
  const rows = assets.map((asset) => [
    String(asset.assetId),
    asset.name,
    asset.format,
    asset.codec,
    englishByteSize(asset.size),
    asset.preload ? 'preload' : '',
    asset.isTakenOver ? 'taken over' : changeText(kinds.get(asset.assetId)),
  ]);
  const gone = (changes?.banks ?? []).filter(({ kind }) => kind === 'removed');
  const count = `${assets.length} bank${assets.length === 1 ? '' : 's'}`;
  return [
    ...table(rows),
    ...gone.map(({ assetId, name }) => `removed: ${name} (${assetId})`),
    `${paint('strong', `${count}, ${englishByteSize(archive?.size ?? 0)} in ${archive?.path ?? ''}`)} ${paint('faint', `(${milliseconds.toFixed(0)} ms)`)}`,
    ...(changes === null || archive === null
      ? []
      : [summaryOf(changes.banks, archive.size - changes.sizeBefore)]),
  ];
}

function summaryOf(banks: readonly BankChange[], difference: number): string {
  const kinds = (['new', 'changed', 'removed'] as const)
    .map((kind) => [kind, banks.filter((bank) => bank.kind === kind).length] as const)
    .filter(([, count]) => count > 0)
    .map(([kind, count]) => `${count} ${kind}`);
  const size = difference === 0 ? 'the same size' : signed(difference, englishByteSize);
  return [...(kinds.length === 0 ? ['no bank changed'] : kinds), size].join(', ');
}

function changeText(change: BankChange | undefined): string {
  if (change === undefined) return '';
  if (change.kind !== 'changed') return change.kind;
  const difference = (change.size ?? 0) - (change.sizeBefore ?? 0);
  return difference === 0 ? 'changed' : `changed, ${signed(difference, englishByteSize)}`;
}

/** `+1.2 KiB`, `−40 B`, in the language of the display. */
export function signedSize(bytes: number): string {
  return signed(bytes, byteSize);
}

function signed(bytes: number, spelled: (bytes: number) => string): string {
  return `${bytes < 0 ? '−' : '+'}${spelled(Math.abs(bytes))}`;
}

function counted({ findings: { errors, warnings, hints } }: BuildResult): string {
  const parts = [
    [errors, 'error'],
    [warnings, 'warning'],
    [hints, 'hint'],
  ] as const;
  return parts
    .filter(([count]) => count > 0)
    .map(([count, noun]) => `${count} ${noun}${count === 1 ? '' : 's'}`)
    .join(', ');
}

/** Numbers to the right, in their columns. */
function table(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, n) => Math.max(...rows.map((row) => row[n]?.length ?? 0)));
  const isNumber = (n: number) => n === 0 || n === 4;
  const cell = (text: string, n: number) =>
    isNumber(n) ? text.padStart(widths[n] ?? 0) : text.padEnd(widths[n] ?? 0);
  return rows.map((row) => row.map(cell).join('  ').trimEnd());
}

/** A line break, or what could steer a terminal, must not come out of a file. */
function oneLine(text: string): string {
  return text.replace(/[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]+/g, '\u00b7');
}
