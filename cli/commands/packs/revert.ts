import type { Command } from 'commander';
import type { CommandContext } from '../../command-context.ts';
import { UsageError } from '../../exit-status.ts';
import { named } from '../../packs/named.ts';
import { type PackOptions, packCommand, wholeNumber } from '../../packs/pack-options.ts';
import { PackSession } from '../../packs/pack-session.ts';
import { readSlotState, type Slot } from '../../packs/slot-state.ts';

export function revertCommand({ terminal }: CommandContext): Command {
  return packCommand('revert', 'let a slot show again what it showed after an earlier change')
    .argument('<pack>', 'its name or its id')
    .argument('<slot>', 'id of the template')
    .argument(
      '[change]',
      'number of the change, as history tells it (default: the one before)',
      wholeNumber(1),
    )
    .action(async (called: string, slot: string, change: number | undefined, options: PackOptions) => {
      const session = await new PackSession(terminal, options).begin();
      const { id: packId, name } = await session.pack(called);
      const params = { packId, templateId: slot };
      const before = await readSlotState(session, params);
      const changeId = change ?? (await changeBefore(session, params));
      const { body } = await session.client.call('revertEntry', {
        params,
        body: { changeId },
        ...(before !== undefined && { ifMatch: before.etag }),
      });
      await session.finish();
      const shown = body.assetId === undefined ? 'is empty' : `shows ${body.assetId}`;
      session.show(body, () => `${named(slot)} of ${named(name)} ${shown}, as after change ${changeId}\n`);
    });
}

async function changeBefore({ client }: PackSession, { packId, templateId }: Slot): Promise<number> {
  const { body } = await client.call('listEntryHistory', {
    params: { packId, templateId },
    query: { limit: 1 },
  });
  const replaced = body.items[0]?.replaces;
  if (replaced === undefined)
    throw new UsageError(`nothing was changed in ${named(templateId)} that could be taken back to`);
  return replaced;
}
