import type { ExitStatus } from './exit-status.ts';
import type { Terminal } from './terminal.ts';

/** What a command needs: where to write, and a place to leave the exit status. */
export interface CommandContext {
  readonly terminal: Terminal;
  finish(status: ExitStatus): void;
}
