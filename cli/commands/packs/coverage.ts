import type { Command } from 'commander';
import type { Coverage } from '../../../packs/model/generated/types.ts';
import type { CommandContext } from '../../command-context.ts';
import { ExitStatus } from '../../exit-status.ts';
import { oneLine } from '../../packs/named.ts';
import { type PackOptions, packCommand } from '../../packs/pack-options.ts';
import { PackSession } from '../../packs/pack-session.ts';
import { left, renderRows, right } from '../../packs/rows.ts';
import type { Terminal } from '../../terminal.ts';

interface CoverageOptions extends PackOptions {
  readonly failOnMissing?: boolean;
}

const COLUMNS = [left(''), left('pack'), right('filled'), right('templates'), right('orphaned')];

export function coverageCommand({ terminal, finish }: CommandContext): Command {
  return packCommand('coverage', 'how many slots of the game show an asset, and which do not')
    .argument('[pack]', 'only of this one, by its name or its id')
    .option('--fail-on-missing', 'end with status 1 where a slot shows nothing')
    .action(async (called: string | undefined, options: CoverageOptions) => {
      const session = await new PackSession(terminal, options).begin();
      const coverage = called === undefined ? await ofGame(session) : await ofPack(session, called);
      if (options.failOnMissing === true && coverage.missing.length > 0) finish(ExitStatus.findings);
    });
}

async function ofPack(session: PackSession, called: string): Promise<Coverage> {
  const { id: packId } = await session.pack(called);
  const { body } = await session.client.call('getAssetPack', { params: { packId } });
  session.show(body.coverage, () => render(session.terminal, body.coverage));
  return body.coverage;
}

async function ofGame(session: PackSession): Promise<Coverage> {
  const { terminal, gameId, client } = session;
  const { body } = await client.call('readGameCoverage', { params: { gameId } });
  const rows = body.packs.map(({ name, isActive, filled, orphaned }) => [
    isActive ? '*' : '',
    name,
    String(filled),
    String(body.templates),
    String(orphaned),
  ]);
  session.show(body, () =>
    terminal.stdout.isTTY
      ? `${render(terminal, body.shown)}${rows.length === 0 ? '' : '\n'}${renderRows(terminal.stdout, COLUMNS, rows)}`
      : render(terminal, body.shown),
  );
  return body.shown;
}

/** For people as the specification has it: “12/15 templates have assets”. In a pipe a line for each slot that has none. */
function render({ stdout }: Terminal, { templates, filled, missing, orphaned }: Coverage): string {
  const lines = [
    ...missing.map((id) => `missing\t${oneLine(id)}\n`),
    ...orphaned.map((id) => `orphaned\t${oneLine(id)}\n`),
  ];
  if (!stdout.isTTY) return [`filled\t${filled}\t${templates}\n`, ...lines].join('');
  const shown = lines.map((line) => `  ${line.replace('\t', '  ')}`);
  return `${filled}/${templates} templates have assets\n${shown.join('')}`;
}
