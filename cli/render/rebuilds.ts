import { resolve } from 'node:path';
import { byteSize } from '../../contract/byte-size.ts';
import { countBySeverity } from '../../contract/finding.ts';
import { count } from '../../contract/quote.ts';
import type { BuildOutcome } from '../../packer/build/build-project.ts';
import { displayPath } from '../find-project.ts';
import type { BuildRequest } from '../run-build.ts';
import { paint, type Terminal } from '../terminal.ts';
import type { Rebuild } from '../watch/watch-builds.ts';
import { showFindings } from './build-outcome.ts';
import { renderSummary } from './pretty.ts';

/** Each build of a watched project in a line, and its findings before it where they are others than before. */
export class RebuildLines {
  readonly #terminal: Terminal;
  readonly #request: BuildRequest;
  #lastFindings = '[]';
  #lastProblem: string | undefined;

  constructor(terminal: Terminal, request: BuildRequest) {
    this.#terminal = terminal;
    this.#request = request;
  }

  /** A build that came to nothing new is not told of: editors save much that no bank is made of. */
  built({ changed, outcome, packed }: Rebuild): void {
    const { stdout } = this.#terminal;
    const findings = JSON.stringify(outcome.report.findings);
    const isNew = findings !== this.#lastFindings;
    this.#lastFindings = findings;
    const done = outcome.report.written ? this.#written(outcome, packed) : refused(outcome);
    if (changed !== undefined && !isNew && done.length === 0) return;
    if (isNew) showFindings(this.#terminal, outcome);
    for (const change of outcome.report.written ? outcome.report.registry_changes : [])
      stdout.write(`registry: ${change}\n`);
    const what = changed === undefined ? this.#whole(outcome) : `${this.#paths(changed)}: ${sentence(done)}`;
    stdout.write(`${what} (${outcome.report.milliseconds.total.toFixed(0)} ms)\n`);
    this.#noteProblem(outcome);
  }

  failed(message: string): void {
    const { stdout } = this.#terminal;
    stdout.write(`${paint(stdout, ['red', 'bold'], 'error')}: ${message}\n`);
  }

  /** Once, and not with every build. */
  #noteProblem({ memoryProblem }: BuildOutcome): void {
    if (memoryProblem !== undefined && memoryProblem !== this.#lastProblem)
      this.#terminal.stderr.write(`note: each build will pack everything again: ${memoryProblem}\n`);
    this.#lastProblem = memoryProblem;
  }

  #whole(outcome: BuildOutcome): string {
    const { report } = outcome;
    if (report.archive === undefined) return sentence(refused(outcome));
    const where = this.#name(report.archive.path);
    const what = `${count(report.assets.length, 'bank')}, ${byteSize(report.archive.size)} in ${where}`;
    return paint(this.#terminal.stdout, 'bold', what);
  }

  #written({ report }: BuildOutcome, packed: readonly string[]): string[] {
    const removed = (report.changes?.assets ?? []).filter(({ kind }) => kind === 'removed');
    return [
      ...(packed.length === 0 ? [] : [`packed ${some(packed.map((root) => this.#name(root)))}`]),
      ...(removed.length === 0 ? [] : [`removed ${some(removed.map(({ asset_name }) => asset_name))}`]),
      ...(report.registry_changes.length === 0 ? [] : ['the registry changed']),
    ];
  }

  #paths(changed: readonly string[]): string {
    return some(changed.map((path) => this.#name(path)));
  }

  #name(path: string): string {
    const { cwd, project } = this.#request;
    return displayPath(cwd, path === '.' ? project : resolve(project, path));
  }
}

function refused({ findings, report }: BuildOutcome): string[] {
  return [`nothing was written: ${renderSummary(countBySeverity(findings), report.summary.files)}`];
}

function sentence(done: readonly string[]): string {
  return done.length === 0 ? 'nothing to pack' : done.join(', ');
}

/** `a, b and 98 more` */
function some(names: readonly string[]): string {
  const shown = names.length > MANY ? names.slice(0, MANY - 1) : names;
  const left = names.length - shown.length;
  return left === 0 ? shown.join(', ') : `${shown.join(', ')} and ${left} more`;
}

const MANY = 4;
