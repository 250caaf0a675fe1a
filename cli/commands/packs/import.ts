import { existsSync, openAsBlob, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Command, Option } from 'commander';
import { ServiceRefusal } from '../../../packs/client/client-errors.ts';
import type { ImportReport } from '../../../packs/model/generated/types.ts';
import type { CommandContext } from '../../command-context.ts';
import { ExitStatus, UsageError } from '../../exit-status.ts';
import { named, oneLine } from '../../packs/named.ts';
import { type PackOptions, packCommand } from '../../packs/pack-options.ts';
import { PackSession } from '../../packs/pack-session.ts';
import { requireCurrentFile } from './activate.ts';

interface ImportOptions extends PackOptions {
  readonly dryRun?: boolean;
  readonly onConflict?: 'refuse' | 'keep' | 'replace';
}

const EXAMPLES = `
Assets are found by their content, packs by where they came from: to import a bundle twice changes nothing the second
time. What is here and not in the bundle stays.

Exit status: 0 imported, 1 the bundle differs from what is here, 2 wrong use or no bundle, 3 the service failed
`;

export function importCommand({ terminal, finish }: CommandContext): Command {
  return packCommand('import', 'bring a bundle’s packs, assets and images into the game')
    .argument('<file>', 'a bundle that export wrote')
    .option('--dry-run', 'say what would happen, and change nothing')
    .addOption(
      new Option('--on-conflict <way>', 'where the bundle says something else than what is here')
        .choices(['refuse', 'keep', 'replace'])
        .default('refuse'),
    )
    .addHelpText('after', EXAMPLES)
    .action(async (file: string, options: ImportOptions) => {
      const session = new PackSession(terminal, options);
      requireCurrentFile(session);
      const report = await importFile(session, file, options);
      session.show(report, () => render(report));
      if (report.isDryRun && report.conflicts.length > 0) finish(ExitStatus.findings);
    });
}

async function importFile(session: PackSession, file: string, options: ImportOptions): Promise<ImportReport> {
  const path = resolve(session.terminal.cwd, file);
  if (!existsSync(path) || !statSync(path).isFile()) throw new UsageError(`there is no file ${file}`);
  await bringFile(session);
  const { dryRun = false, onConflict = 'refuse' } = options;
  const { body: report } = await session.client.call('importGame', {
    query: { as: session.gameId, dryRun, onConflict },
    body: await openAsBlob(path),
  });
  if (!dryRun && !session.isRemote) await takeDefinition(session, report);
  return report;
}

/**
 * The service knows the file before the bundle comes, where it can: after a clone the file may show what only the
 * bundle brings. Then the definition of the bundle is the first one, and the file has its say after it.
 */
async function bringFile(session: PackSession): Promise<void> {
  if (session.isRemote || session.file === undefined || !(await isKnown(session))) return;
  await session.sync();
}

async function isKnown({ client, gameId }: PackSession): Promise<boolean> {
  try {
    await client.call('readGame', { params: { gameId } });
    return true;
  } catch (error) {
    if (error instanceof ServiceRefusal && error.problem.code === 'not-found') return false;
    throw error;
  }
}

async function takeDefinition(session: PackSession, { game }: ImportReport): Promise<void> {
  if (game === 'replaced' || (game === 'created' && session.file === undefined)) {
    const { body } = await session.client.call('readGame', { params: { gameId: session.gameId } });
    session.writeDefinition(body.definition);
  }
  await session.finish();
}

function render(report: ImportReport): string {
  const { game, images, assets, packs, conflicts, notes, isDryRun } = report;
  const would = isDryRun ? 'would be ' : '';
  const lines = [
    `the game’s definition ${game === 'unchanged' || game === 'kept' ? 'stays' : `${would}${game}`}`,
    `${images.added} images ${would}added, ${images.known} known by their content`,
    `${assets.added} assets ${would}added (${assets.renumbered} with another id), ${assets.matched} found`,
    ...packs.map(({ name, action, entries: { added, replaced, kept, unchanged } }) => {
      const slots = `${added} slots ${would}filled, ${replaced} replaced, ${kept} kept, ${unchanged} as they were`;
      return `pack ${named(name)} ${action === 'unchanged' ? 'stays' : `${would}${action}`}: ${slots}`;
    }),
    ...conflicts.map(({ message }) => `differs: ${message}`),
    ...notes.map((note) => `note: ${note}`),
  ];
  return lines.map((line) => `${oneLine(line)}\n`).join('');
}
