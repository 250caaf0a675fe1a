/** What `$packwright` reads out of the command line's output, as VS Code would. */
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { cli } from './support/run-cli.ts';
import { copyExample, readJson } from './support/temp-project.ts';

interface Matcher {
  readonly name: string;
  readonly pattern: readonly [MessagePattern, PlacePattern];
  readonly background?: { readonly beginsPattern: string; readonly endsPattern: string };
}

interface MessagePattern {
  readonly regexp: string;
  readonly severity: number;
  readonly code: number;
  readonly message: number;
}

interface PlacePattern {
  readonly regexp: string;
  readonly file: number;
  readonly line: number;
  readonly column: number;
}

const matchers: readonly Matcher[] = readJson(join(import.meta.dirname, '..'), 'package.json').contributes
  .problemMatchers;

it.each(
  matchers.flatMap((matcher) => [
    { matcher, name: matcher.name, command: ['check'], json: ['check', '--format', 'json'] },
    { matcher, name: matcher.name, command: ['build'], json: ['build', '--json'] },
  ]),
)('$name reads every finding of packwright $command', async ({ matcher, command, json }) => {
  const folder = copyExample('broken');
  const { findings } = JSON.parse((await cli(folder, ...json)).stdout);
  expect(findings.length).toBeGreaterThan(5);
  const { stdout } = await cli(folder, ...command);
  expect(readBy(matcher, stdout)).toEqual(
    findings.map(({ severity, code, message, file, line, column }: Record<string, unknown>) => ({
      severity,
      code,
      message,
      file,
      line: String(line),
      column: String(column),
    })),
  );
});

it.each(matchers)('$name reads nothing that is indented', async (matcher) => {
  const { stdout } = await cli(copyExample('broken'), 'check');
  expect(readBy(matcher, stdout.replace(/^/gm, ' '))).toEqual([]);
});

/** Lines that follow on each other, as VS Code reads a pattern of several. */
function readBy({ pattern: [message, place] }: Matcher, output: string) {
  const lines = output.split('\n');
  return lines.flatMap((line, n) => {
    const first = new RegExp(message.regexp).exec(line);
    const second = new RegExp(place.regexp).exec(lines[n + 1] ?? '');
    if (first === null || second === null) return [];
    return [
      {
        severity: first[message.severity],
        code: first[message.code],
        message: first[message.message],
        file: second[place.file],
        line: second[place.line],
        column: second[place.column],
      },
    ];
  });
}
