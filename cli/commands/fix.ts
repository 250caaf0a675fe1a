import { Command } from 'commander';
import { countBySeverity } from '../../contract/finding.ts';
import { checkPaths } from '../check-paths.ts';
import type { CommandContext } from '../command-context.ts';
import { ExitStatus } from '../exit-status.ts';
import { writeFindings } from '../render/findings.ts';

const EXAMPLES = `
Examples:
  packwright fix                  mend the project around this folder
  packwright fix assets/hero      only this asset root

The same as packwright check --fix.
`;

export function fixCommand(context: CommandContext): Command {
  return new Command('fix')
    .description('apply every fix that is safe, then report what is left')
    .argument('[paths...]', 'projects, asset roots or asset.json files (default: this folder)')
    .option('--json', 'write what is left as JSON')
    .addHelpText('after', EXAMPLES)
    .action(async (paths: string[], options: { json?: boolean }) => {
      const outcome = await checkPaths(context.terminal, paths, 'mend');
      writeFindings(context.terminal, outcome, options.json === true ? 'json' : 'pretty');
      context.finish(countBySeverity(outcome.findings).error > 0 ? ExitStatus.findings : ExitStatus.fine);
    });
}
