import { resolve } from 'node:path';
import type { Command } from 'commander';
import { streamToFile } from '../../../packs/node/stream-to-file.ts';
import type { CommandContext } from '../../command-context.ts';
import { displayPath } from '../../find-project.ts';
import { type PackOptions, packCommand } from '../../packs/pack-options.ts';
import { PackSession } from '../../packs/pack-session.ts';

export function exportCommand({ terminal }: CommandContext): Command {
  return packCommand('export', 'write the game with its packs, assets and images into one file')
    .argument('<file>', 'the bundle, a zip: a file of that name is replaced')
    .action(async (file: string, options: PackOptions) => {
      const session = await new PackSession(terminal, options).begin();
      const path = resolve(terminal.cwd, file);
      const { body } = await session.client.call('exportGame', { params: { gameId: session.gameId } });
      const size = await streamToFile(path, body);
      const shown = displayPath(terminal.cwd, path);
      session.show({ file: shown, size }, () => `wrote ${shown} (${size} bytes)\n`);
    });
}
