import type { Command } from 'commander';
import type { CommandContext } from '../../command-context.ts';
import { named } from '../../packs/named.ts';
import { type PackOptions, packCommand } from '../../packs/pack-options.ts';
import { PackSession } from '../../packs/pack-session.ts';

export function deleteCommand({ terminal }: CommandContext): Command {
  return packCommand('delete', 'delete a pack; its assets and its published versions stay')
    .argument('<pack>', 'its name or its id')
    .action(async (called: string, options: PackOptions) => {
      const session = await new PackSession(terminal, options).begin();
      const { id: packId, name, revision } = await session.pack(called);
      await session.client.call('deleteAssetPack', { params: { packId }, ifMatch: `"${revision}"` });
      await session.finish();
      session.show({ packId, name }, () => `deleted ${named(name)} (${packId})\n`);
    });
}
