import type { Command } from 'commander';
import type { CommandContext } from '../../command-context.ts';
import { type PackOptions, packCommand } from '../../packs/pack-options.ts';
import { PackSession } from '../../packs/pack-session.ts';
import { left, renderRows, right } from '../../packs/rows.ts';

const COLUMNS = [left(''), left('pack'), right('filled'), right('templates'), left('changed'), left('id')];

export function listCommand({ terminal }: CommandContext): Command {
  return packCommand('list', 'the game’s packs, with how much of it each covers').action(
    async (options: PackOptions) => {
      const session = await new PackSession(terminal, options).begin();
      const packs = await session.packs();
      const rows = packs.map(({ id, name, isActive, filled, templates, updatedAt }) => [
        isActive === true ? '*' : '',
        name,
        String(filled),
        String(templates),
        updatedAt.slice(0, 19),
        id,
      ]);
      session.show({ gameId: session.gameId, packs }, () => renderRows(terminal.stdout, COLUMNS, rows));
      if (packs.length === 0) session.say('there are no packs yet: packwright packs create <name>');
    },
  );
}
