import { Command, Option } from 'commander';
import type { CreateToken, ServiceToken } from '../../packs/model/generated/types.ts';
import { ROLES } from '../../packs/model/role.ts';
import type { TeamTokens } from '../../packs/node/serve/team-tokens.ts';
import type { CommandContext } from '../command-context.ts';
import { databaseOption } from '../database-option.ts';
import { UsageError } from '../exit-status.ts';
import { left, renderRows } from '../packs/rows.ts';
import type { Terminal } from '../terminal.ts';

const EXAMPLES = `
Examples:
  packwright serve tokens create --name anna --role edit --game lantern-keep
  packwright serve tokens list
  packwright serve tokens revoke 0198c2f4-…

The database is --database or PACKWRIGHT_DATABASE. A token is written to stdout once, and stored nowhere.
`;

interface TokenOptions {
  readonly json?: boolean;
}

export function serveTokensCommand({ terminal }: CommandContext): Command {
  return new Command('tokens')
    .description('who may ask a team’s service')
    .addHelpText('after', EXAMPLES)
    .addCommand(createCommand(terminal))
    .addCommand(listCommand(terminal))
    .addCommand(revokeCommand(terminal));
}

function createCommand({ stdout, stderr }: Terminal): Command {
  type Options = TokenOptions &
    Omit<CreateToken, 'gameId' | 'expiresAt'> & { game?: string; expires?: string };
  return tokenCommand('create', 'make a token')
    .requiredOption('--name <name>', 'whose it is, as history and audit log show it')
    .addOption(new Option('--role <role>', 'what it allows').choices(ROLES).makeOptionMandatory())
    .option('--game <id>', 'the one game that it opens (default: all)')
    .option('--expires <moment>', 'when it ends, as 2027-01-01T00:00:00Z (default: never)')
    .action(
      async ({ name, role, game: gameId, expires: expiresAt, ...options }: Options, command: Command) => {
        const made = await withTokens(command, (tokens) =>
          tokens.create({
            ...{ name, role },
            ...(gameId !== undefined && { gameId }),
            ...(expiresAt !== undefined && { expiresAt }),
          }),
        );
        stdout.write(options.json === true ? `${JSON.stringify(made, null, 2)}\n` : `${made.token}\n`);
        stderr.write(`${sentence(made.record)}; keep it, it is not shown again\n`);
      },
    );
}

function listCommand({ stdout }: Terminal): Command {
  const columns = ['id', 'name', 'role', 'game', 'state'].map(left);
  return tokenCommand('list', 'tokens, the newest first')
    .option('--game <id>', 'of this game alone')
    .action(async ({ game, ...options }: TokenOptions & { game?: string }, command: Command) => {
      const all = await withTokens(command, (tokens) => tokens.list(game));
      const rows = all.map((token) => [
        token.id,
        token.name,
        token.role,
        token.gameId ?? 'all',
        stateOf(token),
      ]);
      stdout.write(
        options.json === true ? `${JSON.stringify(all, null, 2)}\n` : renderRows(stdout, columns, rows),
      );
    });
}

function revokeCommand({ stdout }: Terminal): Command {
  return tokenCommand('revoke', 'end a token at once')
    .argument('<id>', 'as list shows it')
    .action(async (id: string, options: TokenOptions, command: Command) => {
      const token = await withTokens(command, (tokens) => tokens.revoke(id));
      stdout.write(
        options.json === true ? `${JSON.stringify(token, null, 2)}\n` : `${sentence(token)} is revoked\n`,
      );
    });
}

function tokenCommand(name: string, description: string): Command {
  return new Command(name)
    .description(description)
    .addOption(databaseOption())
    .option('--json', 'write the answer as JSON to stdout');
}

async function withTokens<T>(command: Command, work: (tokens: TeamTokens) => Promise<T>): Promise<T> {
  // `serve` has an option of this name as well, and takes it wherever it stands.
  const { database } = command.optsWithGlobals<{ database?: string }>();
  if (database === undefined) throw new UsageError('name the team’s database with --database');
  const { TeamTokens } = await import('../../packs/node/serve/team-tokens.ts');
  const tokens = await TeamTokens.open(database);
  try {
    return await work(tokens);
  } catch (error) {
    // By its name: the bundle that throws it has a class of its own.
    if (error instanceof Error && error.name === 'ServiceProblem') throw new UsageError(error.message);
    throw error;
  } finally {
    await tokens.close();
  }
}

function sentence({ name, role, gameId }: ServiceToken): string {
  return `the token of ${name} (${role}, ${gameId === undefined ? 'all games' : `game ${gameId}`})`;
}

function stateOf({ revokedAt, expiresAt }: ServiceToken): string {
  if (revokedAt !== undefined) return `revoked ${revokedAt}`;
  return expiresAt === undefined ? 'good' : `good until ${expiresAt}`;
}
