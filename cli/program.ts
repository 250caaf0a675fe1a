import { runCli } from './run-cli.ts';
import { processTerminal } from './terminal.ts';

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // A reader that stops reading (`packwright inspect | head`) is no failure.
  if (error.code === 'EPIPE') process.exit(process.exitCode);
  throw error;
});

// runCli never rejects. No top-level await: the program is bundled as CommonJS.
void runCli(process.argv.slice(2), processTerminal()).then(async (status) => {
  process.exitCode = status;
  await Promise.all([process.stdout, process.stderr].map(flushed));
  // Left to itself, Node first waits for V8 to optimize code that will never run again.
  process.exit();
});

/** When all that was written to the stream is out; on a pipe that may be later. */
function flushed(stream: NodeJS.WriteStream): Promise<void> {
  return new Promise((done) => stream.write('', () => done()));
}
