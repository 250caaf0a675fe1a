import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Command } from 'commander';
import { FORMATS } from '../../formats/index.ts';
import { starterRoot } from '../../packer/import/starter-root.ts';
import { writeAtomic } from '../../packer/node/write-atomic.ts';
import { checkAssetName, formatOfType } from '../asset-arguments.ts';
import type { CommandContext } from '../command-context.ts';
import { UsageError } from '../exit-status.ts';
import { displayPath } from '../find-project.ts';

const TYPES = FORMATS.map(({ type, summary }) => `  ${type.padEnd(12)} ${summary}`).join('\n');

const EXAMPLES = `
Types:
${TYPES}

Examples:
  packwright new glyph_bank hero                 ./hero/asset.json and a first sheet
  packwright new sound_bank effects --in assets  assets/effects/…

Writes an asset root that checks clean: replace its sample input by your own.
`;

export function newCommand({ terminal }: CommandContext): Command {
  return new Command('new')
    .description('make an asset root that checks clean')
    .argument('<type>', `the authoring family: ${FORMATS.map(({ type }) => type).join(', ')}`)
    .argument('<name>', 'the name of the asset and of its folder')
    .option('--in <folder>', 'where to make it (default: this folder)')
    .addHelpText('after', EXAMPLES)
    .action((type: string, name: string, options: { in?: string }) => {
      const format = formatOfType(type);
      checkAssetName(name);
      const folder = resolve(terminal.cwd, options.in ?? '.', name);
      if (existsSync(folder)) throw new UsageError(`${displayPath(terminal.cwd, folder)} is there already`);
      for (const file of starterRoot(format, { name, uuid: randomUUID() })) {
        writeAtomic(join(folder, file.name), [file.bytes]);
        terminal.stdout.write(`${displayPath(terminal.cwd, join(folder, file.name))}\n`);
      }
    });
}
