/**
 * Loaded into a process before all else (`node --import`), to disturb it at the call of the file system that AT_CALL
 * says, of those that change something, so that a test can try every one. What is done there, AT_CALL_DO says:
 *
 * - `kill`: the process is killed before the call
 * - `tear`: killed in the middle of the call, if it is one that writes
 * - `fail`: the call fails, as where the disk is broken
 * - `exhaust`: no more file can be opened from then on
 * - `pause`: `paused` is written into AT_CALL_FOLDER, and the call waits until there is a `go`
 *
 * Without AT_CALL, the names of these calls are written to `calls` in AT_CALL_FOLDER in the end, one a line.
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

const at = Number(process.env.AT_CALL ?? 0);
const deed = process.env.AT_CALL_DO ?? 'kill';
const folder = process.env.AT_CALL_FOLDER ?? '';
const calls = fs as unknown as Record<string, Call>;
const { writeFileSync: write, existsSync: exists, openSync: open } = fs;
/** What an open file was opened for: closing one that was only read changes nothing. */
const written = new Set<unknown>();
const made: string[] = [];

for (const name of CHANGING) {
  const original = calls[name];
  if (original === undefined) throw new Error(`there is no fs.${name}`);
  calls[name] = (...args) => {
    if (!changes(name, args)) return original(...args);
    made.push(name);
    if (made.length === at) disturb(name, args, original);
    const result = original(...args);
    if (name === 'openSync') written.add(result);
    return result;
  };
}
syncBuiltinESMExports();
if (at === 0 && folder !== '') process.on('exit', () => write(`${folder}/calls`, made.join('\n')));

function changes(name: string, [first, flags]: readonly unknown[]): boolean {
  if (name === 'openSync') return typeof flags === 'string' && flags !== 'r';
  return name === 'closeSync' || name === 'fsyncSync' ? written.has(first) : true;
}

function disturb(name: string, args: unknown[], original: Call): void {
  if (deed === 'pause') pause();
  else if (deed === 'exhaust') exhaust();
  else if (deed === 'fail') throw Object.assign(new Error(`EIO: i/o error, ${name}`), { code: 'EIO' });
  else die(name, args, original);
}

function exhaust(): void {
  try {
    for (;;) open('/dev/null', 'r');
  } catch {
    // There are none left.
  }
}

function pause(): void {
  write(`${folder}/paused`, '');
  while (!exists(`${folder}/go`)) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
}

function die(name: string, args: unknown[], original: Call): never {
  const [target, content] = args;
  const isTorn = deed === 'tear';
  if (isTorn && content instanceof Uint8Array && name === 'writeSync')
    original(target, content, args[2] ?? 0, Number(args[3] ?? content.length) >> 1);
  if (isTorn && name === 'writeFileSync')
    original(target, typeof content === 'string' ? content.slice(0, content.length >> 1) : content, args[2]);
  process.kill(process.pid, 'SIGKILL');
  // The signal may take a moment.
  for (;;);
}
