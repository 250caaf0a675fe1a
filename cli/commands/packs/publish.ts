import type { Command } from 'commander';
import type { CommandContext } from '../../command-context.ts';
import { named } from '../../packs/named.ts';
import { type PackOptions, packCommand } from '../../packs/pack-options.ts';
import { PackSession } from '../../packs/pack-session.ts';

interface PublishOptions extends PackOptions {
  readonly label?: string;
}

export function publishCommand({ terminal }: CommandContext): Command {
  return packCommand('publish', 'keep what a pack maps now as a version that never changes')
    .argument('<pack>', 'its name or its id')
    .option('--label <text>', 'what people call the version')
    .action(async (called: string, options: PublishOptions) => {
      const session = await new PackSession(terminal, options).begin();
      const { id: packId, name } = await session.pack(called);
      const { label } = options;
      const { body } = await session.client.call('publishAssetPack', {
        params: { packId },
        body: label === undefined ? {} : { label },
      });
      session.show(
        body,
        () => `published version ${body.number} of ${named(name)} with ${body.entries} slots (${body.id})\n`,
      );
    });
}
