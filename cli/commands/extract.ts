import { join, resolve } from 'node:path';
import { Command } from 'commander';
import { extractBank, safeFileName } from '../../packer/extract/extract-bank.ts';
import { writeAtomic } from '../../packer/node/write-atomic.ts';
import type { CommandContext } from '../command-context.ts';
import { UsageError } from '../exit-status.ts';
import { displayPath } from '../find-project.ts';
import { openArchive } from '../open-archive.ts';

const EXAMPLES = `
Examples:
  packwright extract                              every bank of this project, into extracted/
  packwright extract rom/assets.bank --out art    of that archive, into art/
  packwright extract --asset hero --asset 3       just these, by name or asset_id

A bank becomes a folder of its name: sheets as PNG, sounds as WAV, blobs as they are, palettes as JSON.
`;

export function extractCommand({ terminal }: CommandContext): Command {
  return new Command('extract')
    .description('turn banks back into PNG, WAV and palettes')
    .argument('[archive]', 'the archive (default: the one this project builds)')
    .option('--out <folder>', 'where to write', 'extracted')
    .option('--asset <name or id...>', 'only these assets')
    .addHelpText('after', EXAMPLES)
    .action(async (path: string | undefined, options: { out: string; asset?: string[] }) => {
      const { archive, close } = await openArchive(terminal, path);
      try {
        for (const entry of select(archive.header.assets, options.asset)) {
          const files = await extractBank(archive, entry);
          const folder = resolve(terminal.cwd, options.out, safeFileName(entry.asset_name));
          for (const { name, bytes } of files) writeAtomic(join(folder, name), [bytes]);
          terminal.stdout.write(
            `${displayPath(terminal.cwd, folder)}: ${files.map(({ name }) => name).join(', ')}\n`,
          );
        }
      } finally {
        await close();
      }
    });
}

interface Named {
  readonly asset_id: number;
  readonly asset_name: string;
}

/** The assets named, in the archive's order; all of them where none is. Throws UsageError for a name that none has. */
function select<T extends Named>(assets: readonly T[], wanted: readonly string[] | undefined): readonly T[] {
  if (wanted === undefined) return assets;
  const matches = ({ asset_id, asset_name }: Named, word: string) =>
    asset_name === word || String(asset_id) === word;
  const unknown = wanted.find((word) => !assets.some((asset) => matches(asset, word)));
  if (unknown !== undefined) throw new UsageError(`the archive holds no asset ‘${unknown}’`);
  return assets.filter((asset) => wanted.some((word) => matches(asset, word)));
}
