import { Command, CommanderError, type OutputConfiguration } from 'commander';
import type { CommandContext } from './command-context.ts';
import { buildCommand } from './commands/build.ts';
import { checkCommand } from './commands/check.ts';
import { cleanCommand } from './commands/clean.ts';
import { extractCommand } from './commands/extract.ts';
import { fixCommand } from './commands/fix.ts';
import { importCommand } from './commands/import.ts';
import { inspectCommand } from './commands/inspect.ts';
import { lspCommand } from './commands/lsp.ts';
import { newCommand } from './commands/new.ts';
import { packsCommand } from './commands/packs.ts';
import { registryCommand } from './commands/registry.ts';
import { serveCommand } from './commands/serve.ts';
import { ExitStatus, isUsageError } from './exit-status.ts';
import { Interrupted } from './interruption.ts';
import { packFailure } from './packs/failure-status.ts';
import { paint, type Terminal } from './terminal.ts';
import { VERSION } from './version.ts';
import { isWorldError } from './world-error.ts';

/** Runs one command line. Never throws: whatever happens ends in one sentence and an exit status. */
export async function runCli(args: readonly string[], terminal: Terminal): Promise<ExitStatus> {
  let status: ExitStatus = ExitStatus.fine;
  const context: CommandContext = {
    terminal,
    finish: (wanted) => {
      status = wanted;
    },
  };
  try {
    await program(context, args[0]).parseAsync(args, { from: 'user' });
    return status;
  } catch (error) {
    return reportFailure(error, terminal);
  }
}

const EXAMPLES = `
Examples:
  packwright check                   every asset below this folder
  packwright check --fix             mend what is mechanical
  packwright build                   banks into build/assets.bank
  packwright new glyph_bank hero     an asset root that checks clean
  packwright import hero.png         an asset root around art that is there
`;

/** In the order in which help lists them. */
const COMMANDS: Readonly<Record<string, (context: CommandContext) => Command>> = {
  check: checkCommand,
  fix: fixCommand,
  build: buildCommand,
  clean: cleanCommand,
  inspect: inspectCommand,
  extract: extractCommand,
  new: newCommand,
  import: importCommand,
  registry: registryCommand,
  serve: serveCommand,
  packs: packsCommand,
  lsp: lspCommand,
};

/** @param first of the words that were typed: where it is a command, no other one is made */
function program(context: CommandContext, first: string | undefined): Command {
  const root = new Command('packwright')
    .description('Takes game assets from declaration (asset.json) to runtime bank')
    .version(VERSION, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'show help')
    .helpCommand('help [command]', 'show help for a command')
    .addHelpText('after', EXAMPLES)
    .showSuggestionAfterError();
  const commands =
    first !== undefined && Object.hasOwn(COMMANDS, first) ? [COMMANDS[first]] : Object.values(COMMANDS);
  for (const command of commands) if (command !== undefined) root.addCommand(command(context));
  configure(root, context.terminal);
  return root;
}

/** Commander must neither exit nor write by itself, in any subcommand. */
function configure(command: Command, { stdout, stderr }: Terminal): void {
  const output: OutputConfiguration = {
    writeOut: (text) => stdout.write(text),
    writeErr: (text) => stderr.write(text),
    outputError: (text, write) =>
      write(text.replace(/^error: /, `${paint(stderr, ['red', 'bold'], 'error')}: `)),
    getOutHelpWidth: () => Math.min(stdout.columns, 100),
    getErrHelpWidth: () => Math.min(stderr.columns, 100),
  };
  command.exitOverride().configureOutput(output).showHelpAfterError('(add --help to see how it is used)');
  for (const child of command.commands) configure(child, { stdout, stderr, cwd: '' });
}

/** The one place of the command line that catches. */
function reportFailure(error: unknown, { stderr }: Terminal): ExitStatus {
  if (error instanceof CommanderError) return error.exitCode === 0 ? ExitStatus.fine : ExitStatus.usage;
  const say = (text: string) => stderr.write(`${paint(stderr, ['red', 'bold'], 'error')}: ${text}\n`);
  if (isUsageError(error)) {
    say(error.message);
    return ExitStatus.usage;
  }
  if (error instanceof Interrupted) {
    say(error.message);
    return error.status;
  }
  const failure = packFailure(error);
  if (failure !== undefined) {
    say(failure.text);
    return failure.status;
  }
  if (isWorldError(error)) {
    say(error.message);
    return ExitStatus.world;
  }
  say(
    `Packwright itself failed, which is a bug: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
  );
  return ExitStatus.world;
}
