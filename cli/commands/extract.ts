import { join, resolve } from 'node:path';
import { Command } from 'commander';
import {
  isPaletteFormat,
  PALETTE_FORMATS,
  type PaletteFormat,
} from '../../packer/extract/encode-palettes.ts';
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
  packwright extract --palettes gpl,hex           palettes for other tools

A bank becomes a folder of its name: sheets as PNG, sounds as WAV, blobs as they are, palettes as JSON.
Palettes may be json (as asset.json has them), jasc (.pal), gpl (GIMP), hex, act (Photoshop) and png,
in all but json one after the other, 16 colours each; inputs.palettes takes such files back.
`;

export function extractCommand({ terminal }: CommandContext): Command {
  return new Command('extract')
    .description('turn banks back into PNG, WAV and palettes')
    .argument('[archive]', 'the archive (default: the one this project builds)')
    .option('--out <folder>', 'where to write', 'extracted')
    .option('--asset <name or id...>', 'only these assets')
    .option('--palettes <formats>', `what palettes are written as: ${PALETTE_FORMATS.join(', ')}`, 'json')
    .addHelpText('after', EXAMPLES)
    .action(async (path: string | undefined, options: ExtractOptions) => {
      const paletteFormats = paletteFormatsIn(options.palettes);
      const { archive, close } = await openArchive(terminal, path);
      try {
        for (const entry of select(archive.header.assets, options.asset)) {
          const files = await extractBank(archive, entry, paletteFormats);
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

interface ExtractOptions {
  readonly out: string;
  readonly asset?: readonly string[];
  readonly palettes: string;
}

/** Each once, as listed with commas between. Throws UsageError for a word that is none. */
function paletteFormatsIn(list: string): readonly PaletteFormat[] {
  const words = list.split(',').map((word) => word.trim().toLowerCase());
  const unknown = words.find((word) => !isPaletteFormat(word));
  if (unknown !== undefined)
    throw new UsageError(`palettes cannot be written as ‘${unknown}’: ${PALETTE_FORMATS.join(', ')} can be`);
  return [...new Set(words.filter(isPaletteFormat))];
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
