import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { endService } from '../../packs/node/daemon/ask-service.ts';
import { servicePlace } from '../../packs/node/daemon/service-place.ts';
import { readServiceRecord } from '../../packs/node/daemon/service-record.ts';

const root = join(import.meta.dirname, '../..');

/** What is done to the copy: the embedded packs become records, and each pack is shown in its turn. */
const COMMANDS = [
  ['packs', 'migrate'],
  ['packs', 'list'],
  ['packs', 'activate', 'Ashes'],
  ['packs', 'resolve'],
  ['packs', 'activate', 'Lamplight'],
  ['packs', 'resolve'],
  ['packs', 'coverage'],
];

/**
 * Migrates a copy of the sample game and prints what it shows with each of its packs.
 *
 * @param sample the sample's folder, from the root of the repository
 * @param program path of the built command line
 * @returns whether all commands succeeded
 */
export async function showPacks(sample: string, program: string): Promise<boolean> {
  const project = join(root, '.cache/demo-packs', basename(sample));
  await endServiceOf(project);
  rmSync(project, { recursive: true, force: true });
  mkdirSync(project, { recursive: true });
  for (const part of ['assets', 'game.json', 'packwright.json'])
    cpSync(join(root, sample, part), join(project, part), { recursive: true });
  console.log(`\nthe packs of the sample, in a copy of it: ${project}`);
  const hasSucceeded = COMMANDS.every((args) => run(project, program, args));
  await endServiceOf(project);
  return hasSucceeded;
}

function run(project: string, program: string, args: readonly string[]): boolean {
  console.log(`\n$ packwright ${args.join(' ')}`);
  return spawnSync(process.execPath, [program, ...args], { cwd: project, stdio: 'inherit' }).status === 0;
}

/** The commands leave one running, which would end by itself after a while. */
async function endServiceOf(project: string): Promise<void> {
  const record = readServiceRecord(servicePlace(project).record);
  if (record !== undefined) await endService(record);
}
