import { Command } from 'commander';
import type { CommandContext } from '../command-context.ts';
import { activateCommand } from './packs/activate.ts';
import { assignCommand } from './packs/assign.ts';
import { coverageCommand } from './packs/coverage.ts';
import { createCommand } from './packs/create.ts';
import { deleteCommand } from './packs/delete.ts';
import { exportCommand } from './packs/export.ts';
import { gcCommand } from './packs/gc.ts';
import { historyCommand } from './packs/history.ts';
import { importCommand } from './packs/import.ts';
import { listCommand } from './packs/list.ts';
import { migrateCommand } from './packs/migrate.ts';
import { publishCommand } from './packs/publish.ts';
import { renameTemplateCommand } from './packs/rename-template.ts';
import { resolveCommand } from './packs/resolve.ts';
import { revertCommand } from './packs/revert.ts';
import { showCommand } from './packs/show.ts';
import { syncCommand } from './packs/sync.ts';
import { unassignCommand } from './packs/unassign.ts';

const EXAMPLES = `
Examples:
  packwright packs create Night
  packwright packs assign Night hero art/hero-by-night.png
  packwright packs activate Night
  packwright packs coverage --fail-on-missing
  packwright packs export game.packwright.zip

Games, packs and assets are kept in .packwright/packs, by a service that starts when it is needed and ends when it is
idle; --service names one for a team instead. On a terminal lists are tables, in a pipe lines of texts between tabs.
Exit status: 0 fine, 1 something is in the way or missing, 2 wrong use, 3 the service or the disk failed
`;

/** In the order in which help lists them. */
const COMMANDS = [
  listCommand,
  createCommand,
  showCommand,
  assignCommand,
  unassignCommand,
  activateCommand,
  coverageCommand,
  publishCommand,
  historyCommand,
  revertCommand,
  deleteCommand,
  renameTemplateCommand,
  resolveCommand,
  exportCommand,
  importCommand,
  migrateCommand,
  syncCommand,
  gcCommand,
];

export function packsCommand(context: CommandContext): Command {
  const root = new Command('packs')
    .description('asset packs: which asset each template of the game shows')
    .addHelpText('after', EXAMPLES);
  for (const command of COMMANDS) root.addCommand(command(context));
  return root;
}
