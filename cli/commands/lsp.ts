import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Command } from 'commander';

const EXAMPLES = `
Example, in an editor's settings:
  command: packwright lsp --stdio    files: asset.json, packwright.json, packwright.registry.json
`;

export function lspCommand(): Command {
  return new Command('lsp')
    .description('serve an editor: findings and fixes while you type')
    .requiredOption('--stdio', 'speak over stdin and stdout')
    .addHelpText('after', EXAMPLES)
    .action(async () => {
      // The server is a bundle of its own beside this one, so that no other command loads it.
      createRequire(__filename)(join(__dirname, 'server.cjs'));
      await new Promise((stopped) => process.stdin.once('close', stopped));
    });
}
