import { Command, InvalidArgumentError } from 'commander';

/** What every `packwright packs` command takes. */
export interface PackOptions {
  /** The game's file, relative to the current folder. */
  readonly game?: string;
  readonly gameId?: string;
  /** URL of a service for a team, which PACKWRIGHT_TOKEN opens. */
  readonly service?: string;
  readonly take?: 'file' | 'service';
  readonly json?: boolean;
}

export function packCommand(name: string, description: string): Command {
  return new Command(name)
    .description(description)
    .option('--game <file>', 'the game’s file (default: game.json of the project)')
    .option('--game-id <id>', 'the game’s id in the service (default: what its file says, else ‘game’)')
    .option(
      '--service <url>',
      'a service for a team, opened by PACKWRIGHT_TOKEN (default: the project’s own)',
    )
    .option('--take <side>', 'whose assetSystem stands where file and service differ: file or service', side)
    .option('--json', 'write the answer as JSON to stdout and nothing else');
}

function side(text: string): 'file' | 'service' {
  if (text === 'file' || text === 'service') return text;
  throw new InvalidArgumentError('It is ‘file’ or ‘service’.');
}

/** A whole number from `least` on. */
export function wholeNumber(least: number): (text: string) => number {
  return (text) => {
    const value = Number(text);
    if (/^\d{1,15}$/.test(text) && value >= least) return value;
    throw new InvalidArgumentError(`It is a whole number from ${least} on.`);
  };
}

export function finiteNumber(text: string): number {
  const value = Number(text);
  if (text.trim() !== '' && Number.isFinite(value)) return value;
  throw new InvalidArgumentError('It is a number.');
}
