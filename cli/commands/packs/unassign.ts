import type { Command } from 'commander';
import type { CommandContext } from '../../command-context.ts';
import { UsageError } from '../../exit-status.ts';
import { named } from '../../packs/named.ts';
import { type PackOptions, packCommand } from '../../packs/pack-options.ts';
import { PackSession } from '../../packs/pack-session.ts';
import { readSlotState } from '../../packs/slot-state.ts';

export function unassignCommand({ terminal }: CommandContext): Command {
  return packCommand('unassign', 'empty a slot of a pack; its history stays')
    .argument('<pack>', 'its name or its id')
    .argument('<slot>', 'id of the template')
    .action(async (pack: string, slot: string, options: PackOptions) => {
      const session = await new PackSession(terminal, options).begin();
      const { id: packId, name } = await session.pack(pack);
      const params = { packId, templateId: slot };
      const before = await readSlotState(session, params);
      if (before === undefined) throw new UsageError(`the slot ${named(slot)} of ${named(name)} is empty`);
      await session.client.call('deleteEntry', { params, ifMatch: before.etag });
      await session.finish();
      session.show(params, () => `${named(slot)} of ${named(name)} is empty\n`);
    });
}
