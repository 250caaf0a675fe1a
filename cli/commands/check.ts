import { Command, Option } from 'commander';
import { countBySeverity } from '../../contract/finding.ts';
import { checkPaths } from '../check-paths.ts';
import type { CommandContext } from '../command-context.ts';
import { ExitStatus } from '../exit-status.ts';
import { FINDING_FORMATS, type FindingFormat, writeFindings } from '../render/findings.ts';

const EXAMPLES = `
Examples:
  packwright check                             the project around this folder
  packwright check assets/hero assets/font     only these asset roots
  packwright check --fix                       mend what is mechanical, report the rest
  packwright check --format sarif > out.sarif  for a code-scanning service
  packwright check --json | jq .summary        for a script

Exit status: 0 no errors, 1 errors found, 2 wrong use, 3 a file could not be read or written
`;

export function checkCommand(context: CommandContext): Command {
  return new Command('check')
    .description('name every mistake in declarations, registry and inputs')
    .argument('[paths...]', 'projects, asset roots or asset.json files (default: this folder)')
    .option('--fix', 'apply every fix that is safe, then report what is left')
    .addOption(
      new Option('--format <format>', 'how to write findings').choices(FINDING_FORMATS).default('pretty'),
    )
    .option('--json', 'the same as --format json')
    .addHelpText('after', EXAMPLES)
    .action(async (paths: string[], options: { fix?: boolean; format: FindingFormat; json?: boolean }) => {
      const outcome = await checkPaths(context.terminal, paths, options.fix === true ? 'mend' : 'report');
      writeFindings(context.terminal, outcome, options.json === true ? 'json' : options.format);
      context.finish(countBySeverity(outcome.findings).error > 0 ? ExitStatus.findings : ExitStatus.fine);
    });
}
