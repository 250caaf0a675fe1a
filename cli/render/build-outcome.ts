import { fileURLToPath } from 'node:url';
import { countBySeverity } from '../../contract/finding.ts';
import type { BuildOutcome } from '../../packer/build/build-project.ts';
import { displayPath } from '../find-project.ts';
import type { Terminal } from '../terminal.ts';
import { renderBanks } from './banks.ts';
import { renderPretty, renderSummary } from './pretty.ts';

/** What came of a build, its findings first; `archive` is named as people name it. */
export function showBuild(terminal: Terminal, outcome: BuildOutcome, archive: string): void {
  const { stdout, stderr } = terminal;
  const { findings, report, memoryProblem } = outcome;
  showFindings(terminal, outcome);
  for (const change of report.registry_changes) if (report.written) stdout.write(`registry: ${change}\n`);
  if (report.written) stdout.write(renderBanks(report, archive, stdout));
  if (findings.length > 0)
    stdout.write(`${renderSummary(countBySeverity(findings), report.summary.files)}\n`);
  if (!report.written) stdout.write('nothing was written: mend the errors above and build again\n');
  if (memoryProblem !== undefined)
    stderr.write(`note: the next build will pack everything again: ${memoryProblem}\n`);
}

/** As `packwright check` shows them. */
export function showFindings({ stdout, cwd }: Terminal, { findings, texts }: BuildOutcome): void {
  const documents = { texts, nameOf: (uri: string) => displayPath(cwd, fileURLToPath(uri)) };
  if (findings.length > 0) stdout.write(`${renderPretty(findings, documents, stdout)}\n`);
}
