#!/usr/bin/env node
import { runCli } from './run-cli.ts';
import { processTerminal } from './terminal.ts';

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // A reader that stops reading (`packwright inspect | head`) is no failure.
  if (error.code === 'EPIPE') process.exit(process.exitCode);
  throw error;
});

process.exitCode = await runCli(process.argv.slice(2), processTerminal());
