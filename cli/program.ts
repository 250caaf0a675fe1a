import { runCli } from './run-cli.ts';
import { processTerminal } from './terminal.ts';

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // A reader that stops reading (`packwright inspect | head`) is no failure.
  if (error.code === 'EPIPE') process.exit(process.exitCode);
  throw error;
});

// runCli never rejects. No top-level await: the program is bundled as CommonJS.
void runCli(process.argv.slice(2), processTerminal()).then((status) => {
  process.exitCode = status;
});
