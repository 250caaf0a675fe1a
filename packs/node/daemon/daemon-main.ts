/** The service of one project as a process of its own, started by `findOrStartService`. Its output is its log. */
import { enableCompileCache } from 'node:module';
import { parseArgs } from 'node:util';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { 'idle-after': { type: 'string' }, version: { type: 'string', default: '0.0.0' } },
});
const IDLE_AFTER_MS = 10 * 60_000;

void main(positionals[0] ?? process.cwd()).catch((error: unknown) => {
  report(error);
  // Left to itself, it would wait for what the database has begun.
  process.exit(1);
});

async function main(project: string): Promise<void> {
  // What V8 makes of the service in one run serves the next, where it is loaded after this.
  enableCompileCache();
  const { runDaemon } = await import('./run-daemon.ts');
  const idleAfter = Number(values['idle-after'] ?? IDLE_AFTER_MS);
  const daemon = await runDaemon({ project, version: values.version, idleAfter, report });
  if (daemon === undefined) return;
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.on(signal, () => void daemon.stop());
  await daemon.ended;
  process.exit();
}

function report(error: unknown, requestId?: string): void {
  const of = requestId === undefined ? '' : ` (request ${requestId})`;
  console.error(`${new Date().toISOString()}${of}`, error);
}
