/**
 * Loaded into a process before all else (`node --import`): kills it at the call of the file system that KILL_AT says,
 * of those that change something, so that a test can try every one. With KILL_TORN a call that writes is cut off in its
 * middle first. Without KILL_AT, the names of these calls are written to KILL_CALLS_FILE in the end, one a line.
 */
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const CHANGING = [
  ...[
    'openSync',
    'writeSync',
    'writeFileSync',
    'appendFileSync',
    'copyFileSync',
    'ftruncateSync',
    'truncateSync',
  ],
  ...[
    'renameSync',
    'linkSync',
    'symlinkSync',
    'unlinkSync',
    'rmSync',
    'rmdirSync',
    'mkdirSync',
    'mkdtempSync',
  ],
  ...['fsyncSync', 'fdatasyncSync', 'closeSync', 'fchmodSync', 'chmodSync', 'utimesSync', 'futimesSync'],
] as const;

type Call = (...args: unknown[]) => unknown;

const at = Number(process.env.KILL_AT ?? 0);
const isTorn = process.env.KILL_TORN !== undefined;
const callsFile = process.env.KILL_CALLS_FILE;
const calls = fs as unknown as Record<string, Call>;
const write = fs.writeFileSync;
/** What an open file was opened for: closing one that was only read changes nothing. */
const written = new Set<unknown>();
const made: string[] = [];

for (const name of CHANGING) {
  const original = calls[name];
  if (original === undefined) throw new Error(`there is no fs.${name}`);
  calls[name] = (...args) => {
    if (!changes(name, args)) return original(...args);
    made.push(name);
    if (made.length === at) die(name, args, original);
    const result = original(...args);
    if (name === 'openSync') written.add(result);
    return result;
  };
}
syncBuiltinESMExports();
if (at === 0 && callsFile !== undefined) process.on('exit', () => write(callsFile, made.join('\n')));

function changes(name: string, [first, flags]: readonly unknown[]): boolean {
  if (name === 'openSync') return typeof flags === 'string' && flags !== 'r';
  return name === 'closeSync' || name === 'fsyncSync' ? written.has(first) : true;
}

function die(name: string, args: unknown[], original: Call): never {
  const [target, content] = args;
  if (isTorn && content instanceof Uint8Array && name === 'writeSync')
    original(target, content, args[2] ?? 0, Number(args[3] ?? content.length) >> 1);
  if (isTorn && name === 'writeFileSync')
    original(target, typeof content === 'string' ? content.slice(0, content.length >> 1) : content, args[2]);
  process.kill(process.pid, 'SIGKILL');
  // The signal may take a moment.
  for (;;);
}
