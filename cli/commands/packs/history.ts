import type { Command } from 'commander';
import type { SlotChange } from '../../../packs/model/generated/types.ts';
import type { CommandContext } from '../../command-context.ts';
import { type PackOptions, packCommand, wholeNumber } from '../../packs/pack-options.ts';
import { PackSession } from '../../packs/pack-session.ts';
import { left, renderRows, right } from '../../packs/rows.ts';

interface HistoryOptions extends PackOptions {
  readonly limit?: number;
}

const COLUMNS = [
  right('change'),
  left('at'),
  left('slot'),
  left('what'),
  left('asset'),
  right('replaces'),
  left('by'),
];

export function historyCommand({ terminal }: CommandContext): Command {
  return packCommand('history', 'what the slots of a pack showed, the latest first')
    .argument('<pack>', 'its name or its id')
    .argument('[slot]', 'only of this template')
    .option('--limit <count>', 'how many changes at most (default: 50)', wholeNumber(1))
    .action(async (called: string, slot: string | undefined, options: HistoryOptions) => {
      const session = await new PackSession(terminal, options).begin();
      const { id: packId } = await session.pack(called);
      const changes = await readChanges(session, { packId, slot, limit: options.limit ?? 50 });
      session.show({ packId, changes }, () => renderRows(terminal.stdout, COLUMNS, changes.map(row)));
    });
}

interface ChangesToRead {
  readonly packId: string;
  readonly slot: string | undefined;
  readonly limit: number;
}

async function readChanges({ client }: PackSession, { packId, slot, limit }: ChangesToRead) {
  const changes: SlotChange[] = [];
  let cursor: string | undefined;
  do {
    const { body } = await client.call('listPackHistory', {
      params: { packId },
      query: {
        limit: Math.min(limit - changes.length, 1000),
        ...(slot !== undefined && { templateId: slot }),
        ...(cursor !== undefined && { cursor }),
      },
    });
    changes.push(...body.items);
    cursor = body.nextCursor;
  } while (cursor !== undefined && changes.length < limit);
  return changes;
}

function row({ id, createdAt, templateId, action, assetId, replaces, actor }: SlotChange): string[] {
  return [
    String(id),
    createdAt.slice(0, 19),
    templateId,
    action,
    assetId ?? '',
    replaces === undefined ? '' : String(replaces),
    actor,
  ];
}
