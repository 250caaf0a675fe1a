import type { Command } from 'commander';
import type { CommandContext } from '../../command-context.ts';
import { UsageError } from '../../exit-status.ts';
import { type PackOptions, packCommand } from '../../packs/pack-options.ts';
import { PackSession } from '../../packs/pack-session.ts';

export function syncCommand({ terminal }: CommandContext): Command {
  return packCommand('sync', 'bring the game’s file and the service together').action(
    async (options: PackOptions) => {
      const session = new PackSession(terminal, options);
      const before = session.file;
      const synced = await session.sync();
      if (before === undefined || synced === undefined)
        throw new UsageError(`there is no ${session.fileName}`);
      await session.writeBindings();
      const { id, revision } = synced.game;
      const isWritten = synced.file.text !== before.text;
      session.show(
        { gameId: id, revision, isFileWritten: isWritten },
        () => `${session.fileName} and the service agree${isWritten ? ': the file was written' : ''}\n`,
      );
    },
  );
}
