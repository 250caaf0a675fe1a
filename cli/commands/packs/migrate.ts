import { createHash } from 'node:crypto';
import type { Command } from 'commander';
import type { MigrationReport } from '../../../packs/model/generated/types.ts';
import type { GameFile } from '../../../packs/node/project-game/game-file.ts';
import type { CommandContext } from '../../command-context.ts';
import { UsageError } from '../../exit-status.ts';
import { named, oneLine } from '../../packs/named.ts';
import { type PackOptions, packCommand } from '../../packs/pack-options.ts';
import { PackSession } from '../../packs/pack-session.ts';

interface MigrateOptions extends PackOptions {
  readonly dryRun?: boolean;
}

export function migrateCommand({ terminal }: CommandContext): Command {
  return packCommand('migrate', 'make packs and assets of what an older game.json embeds, and rewrite it')
    .argument('[file]', 'the game’s file (default: game.json of the project)')
    .option('--dry-run', 'say what would become of it, and leave it')
    .action(async (file: string | undefined, options: MigrateOptions) => {
      const game = file ?? options.game;
      const session = new PackSession(terminal, { ...options, ...(game !== undefined && { game }) });
      if (session.file === undefined) throw new UsageError(`there is no ${session.fileName}`);
      if (options.dryRun === true) await preview(session, session.file);
      else await migrate(session, session.file);
    });
}

async function preview(session: PackSession, file: GameFile): Promise<void> {
  // Nothing is stored: of files of the project the hash alone is needed to know what they would become.
  const references = await session.references(file, async (bytes) =>
    createHash('sha256').update(bytes).digest('hex'),
  );
  const { body } = await session.client.call('previewMigration', {
    body: { definition: file.definition, references },
  });
  session.show(body, () =>
    body.report === undefined ? unneeded(session) : `${render(body.report)}nothing was changed\n`,
  );
}

async function migrate(session: PackSession, file: GameFile): Promise<void> {
  const synced = await session.sync();
  if (synced === undefined) throw new UsageError(`there is no ${session.fileName}`);
  if (!file.isOlder) {
    session.show({ isNeeded: false, definition: file.definition }, () => unneeded(session));
    return;
  }
  const report = await readReport(session);
  session.writeDefinition(synced.game.definition);
  await session.finish();
  session.show({ isNeeded: true, definition: synced.game.definition, report }, () =>
    [report === undefined ? '' : render(report), `wrote ${session.fileName}\n`].join(''),
  );
}

/** The migration may have been earlier, when another command first looked at the file. */
async function readReport({ client, gameId }: PackSession): Promise<MigrationReport | undefined> {
  const { body } = await client.call('listGameMigrations', { params: { gameId } });
  return body.items[0]?.report;
}

function unneeded({ fileName }: PackSession): string {
  return `${fileName} embeds nothing: it stays as it is\n`;
}

function render({ packs, assets, entries, overrides, notes }: MigrationReport): string {
  const lines = [
    ...packs.map(
      ({ name, entries: filled, isActive }) =>
        `pack ${named(name)} fills ${filled} ${filled === 1 ? 'slot' : 'slots'}${isActive ? ' (active)' : ''}`,
    ),
    `${assets} ${assets === 1 ? 'asset' : 'assets'}, ${entries} ${entries === 1 ? 'entry' : 'entries'}, ${overrides} ${overrides === 1 ? 'override' : 'overrides'}`,
    ...notes.map(({ code, path, message }) => `${code}  ${path || '/'}: ${message}`),
  ];
  return lines.map((line) => `${oneLine(line)}\n`).join('');
}
