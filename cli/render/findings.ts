import { countBySeverity } from '../../contract/finding.ts';
import { reportFindings } from '../../packer/report/reported-finding.ts';
import type { CheckOutcome } from '../check-paths.ts';
import type { Terminal } from '../terminal.ts';
import { VERSION } from '../version.ts';
import { renderGithub } from './github.ts';
import { renderPretty, renderSummary } from './pretty.ts';
import { renderSarif } from './sarif.ts';

export const FINDING_FORMATS = ['pretty', 'json', 'sarif', 'github'] as const;

export type FindingFormat = (typeof FINDING_FORMATS)[number];

/** Findings to stdout in `format`, and to stderr which files were mended. */
export function writeFindings(
  { stdout, stderr }: Terminal,
  outcome: CheckOutcome,
  format: FindingFormat,
): void {
  for (const file of outcome.mended) stderr.write(`mended ${file}\n`);
  if (format === 'pretty') {
    if (outcome.findings.length > 0) stdout.write(`${renderPretty(outcome.findings, outcome, stdout)}\n`);
    stdout.write(`${renderSummary(countBySeverity(outcome.findings), outcome.files)}\n`);
    return;
  }
  const reported = reportFindings(outcome.findings, outcome);
  if (format === 'sarif') stdout.write(renderSarif(reported, VERSION));
  else if (format === 'github') stdout.write(renderGithub(reported));
  else stdout.write(`${JSON.stringify({ findings: reported, summary: summaryOf(outcome) }, null, 2)}\n`);
}

function summaryOf({ findings, files }: CheckOutcome) {
  const { error, warning, hint } = countBySeverity(findings);
  return { files, errors: error, warnings: warning, hints: hint };
}
