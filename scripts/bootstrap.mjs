// Runs one of the project's scripts on the Node that package.json pins, installing what the lockfile names first.
// This file alone runs on whatever Node the machine has (20 or newer) and so uses nothing but Node itself.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname ?? new URL('.', import.meta.url).pathname, '..');
const windows = process.platform === 'win32';
const stamp = join(root, 'node_modules', '.packwright-lockfile');
const lockfile = createHash('sha256')
  .update(readFileSync(join(root, 'package-lock.json')))
  .digest('hex');
const node = join(root, 'node_modules', 'node', 'bin', windows ? 'node.exe' : 'node');

if (!existsSync(node) || !existsSync(stamp) || readFileSync(stamp, 'utf8') !== lockfile) {
  console.log('Installing what package-lock.json names …');
  run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], windows);
  writeFileSync(stamp, lockfile);
}
const [script, ...args] = process.argv.slice(2);
run(node, [join(root, 'scripts', `${script}.ts`), ...args], false);

function run(command, commandArgs, shell) {
  const { status, error } = spawnSync(command, commandArgs, { cwd: root, stdio: 'inherit', shell });
  if (error) console.error(`${command} could not be started: ${error.message}`);
  if (error || status !== 0) process.exit(status || 1);
}
