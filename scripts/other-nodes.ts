import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';

/** The Nodes beside the pinned one under which banks must come out the same to the byte. */
export const OTHER_NODES = ['22.23.3', '26.10.0'];

/** Path of a Node binary below `folder`, as {@link installNodes} lays it. */
export function nodeBinary(folder: string, version: string): string {
  return join(
    folder,
    version,
    'node_modules',
    packageName(),
    'bin',
    process.platform === 'win32' ? 'node.exe' : 'node',
  );
}

/** Installs the other Nodes from npm where they are not there yet. What cannot be had is left out: the test says so. */
export function installNodes(folder: string): void {
  for (const version of OTHER_NODES) {
    if (existsSync(nodeBinary(folder, version))) continue;
    const target = join(folder, version);
    mkdirSync(target, { recursive: true });
    const args = [
      'install',
      '--prefix',
      target,
      '--no-save',
      '--no-audit',
      '--no-fund',
      '--loglevel=error',
      `${packageName()}@${version}`,
    ];
    const { status } = spawnSync('npm', args, {
      cwd: target,
      encoding: 'utf8',
      shell: process.platform === 'win32',
    });
    if (status !== 0) console.log(`Node ${version} could not be installed: the tests under it are skipped`);
  }
}

/** npm carries the binary of each platform as a package. */
function packageName(): string {
  return `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`;
}
