import { Command, Option } from 'commander';
import { countBySeverity } from '../../contract/finding.ts';
import { reportFindings } from '../../packer/report/reported-finding.ts';
import { type CheckOutcome, checkPaths } from '../check-paths.ts';
import { ExitStatus } from '../exit-status.ts';
import { renderGithub } from '../render/github.ts';
import { renderPretty, renderSummary } from '../render/pretty.ts';
import { renderSarif } from '../render/sarif.ts';
import type { CommandContext } from '../run-cli.ts';
import type { Terminal } from '../terminal.ts';
import { VERSION } from '../version.ts';

const EXAMPLES = `
Examples:
  packwright check                             the project around this folder
  packwright check assets/hero assets/font     only these asset roots
  packwright check --fix                       mend what is mechanical, report the rest
  packwright check --format sarif > out.sarif  for a code-scanning service
  packwright check --json | jq .summary        for a script

Exit status: 0 no errors, 1 errors found, 2 wrong use, 3 a file could not be read or written
`;

const FORMATS = ['pretty', 'json', 'sarif', 'github'] as const;

type Format = (typeof FORMATS)[number];

export function checkCommand(context: CommandContext): Command {
  return new Command('check')
    .description('name every mistake in declarations, registry and inputs')
    .argument('[paths...]', 'projects, asset roots or asset.json files (default: this folder)')
    .option('--fix', 'apply every fix that is safe, then report what is left')
    .addOption(new Option('--format <format>', 'how to write findings').choices(FORMATS).default('pretty'))
    .option('--json', 'the same as --format json')
    .addHelpText('after', EXAMPLES)
    .action(async (paths: string[], options: { fix?: boolean; format: Format; json?: boolean }) => {
      const outcome = await checkPaths(context.terminal, paths, options.fix === true ? 'mend' : 'report');
      writeFindings(context.terminal, outcome, options.json === true ? 'json' : options.format);
      context.finish(countBySeverity(outcome.findings).error > 0 ? ExitStatus.findings : ExitStatus.fine);
    });
}

export function writeFindings({ stdout, stderr }: Terminal, outcome: CheckOutcome, format: Format): void {
  const counts = countBySeverity(outcome.findings);
  for (const file of outcome.mended) stderr.write(`mended ${file}\n`);
  if (format === 'pretty') {
    if (outcome.findings.length > 0) stdout.write(`${renderPretty(outcome.findings, outcome, stdout)}\n`);
    stdout.write(`${renderSummary(counts, outcome.files)}\n`);
    return;
  }
  const reported = reportFindings(outcome.findings, outcome);
  if (format === 'sarif') stdout.write(renderSarif(reported, VERSION));
  else if (format === 'github') stdout.write(renderGithub(reported));
  else {
    const summary = {
      files: outcome.files,
      errors: counts.error,
      warnings: counts.warning,
      hints: counts.hint,
    };
    stdout.write(`${JSON.stringify({ findings: reported, summary }, null, 2)}\n`);
  }
}
