import type { Command } from 'commander';
import { count } from '../../../contract/quote.ts';
import { collectAll } from '../../../packs/client/collect-all.ts';
import type { GarbageCollection } from '../../../packs/model/generated/types.ts';
import type { CommandContext } from '../../command-context.ts';
import { type PackOptions, packCommand, wholeNumber } from '../../packs/pack-options.ts';
import { PackSession } from '../../packs/pack-session.ts';
import { left, renderRows } from '../../packs/rows.ts';

interface GcOptions extends PackOptions {
  readonly dryRun?: boolean;
  readonly olderThan?: number;
}

const COLUMNS = [left('asset'), left('name'), left('image'), left('made')];

export function gcCommand({ terminal }: CommandContext): Command {
  return packCommand('gc', 'remove assets that nothing uses, and images that nothing names')
    .option('--dry-run', 'say what would go, and leave it')
    .option('--older-than <days>', 'what is younger stays (default: 30)', wholeNumber(0))
    .action(async (options: GcOptions) => {
      const session = await new PackSession(terminal, options).begin();
      const body = await collectAll(() => collect(session, options));
      const rows = body.assets.items.map(({ id, name, imageUrl, createdAt }) => [
        id,
        name ?? '',
        imageUrl,
        createdAt.slice(0, 19),
      ]);
      session.show(body, () => renderRows(terminal.stdout, COLUMNS, rows));
      session.say(summary(body));
    });
}

async function collect(
  { client, isRemote, gameId }: PackSession,
  { dryRun = false, olderThan }: GcOptions,
): Promise<GarbageCollection> {
  const { body } = await client.call('collectGarbage', {
    body: {
      dryRun,
      ...(olderThan !== undefined && { olderThanDays: olderThan }),
      // A team's service has others' games, too.
      ...(isRemote && { gameId }),
    },
  });
  return body;
}

function summary({ dryRun, assets, images }: GarbageCollection): string {
  const what = `${count(assets.count, 'asset')} and ${count(images.count, 'image')} (${images.bytes} bytes)`;
  return dryRun ? `${what} would go` : `${what} went`;
}
