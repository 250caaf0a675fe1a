import { randomUUID } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { memoryAccess } from '../../packer/archive/random-access.ts';
import { readArchive } from '../../packer/archive/read-archive.ts';
import { newSeed, Random } from '../support/random.ts';
import { declaration, readJson, tempFolder, writeFiles } from '../support/temp-project.ts';
import { type ProgramRun, runProgram } from './run-program.ts';

const ROUNDS = Number(process.env.CONCURRENT_ROUNDS ?? 3);
const PRELOAD = ['--import', join(import.meta.dirname, 'disturb-call.ts')];
/** Milliseconds in which a build that need not wait is done. */
const PATIENCE = 400;
const TIMEOUT = 300_000;

describe('several builds of one project at once', { timeout: TIMEOUT }, () => {
  it('give no number twice, wherever one of them is overtaken', async () => {
    const notes = tempFolder();
    const project = tempFolder();
    writeFiles(project, { 'packwright.json': '{ "schema_version": 1 }\n' });
    const given = new Map<number, string>();
    // Every call up to the archive when there is a new asset, and some after; one beyond the last is never reached.
    for (let at = 1, isReached = true; isReached; at += at < 24 ? 1 : 4) {
      rmSync(join(notes, 'go'), { force: true });
      rmSync(join(notes, 'paused'), { force: true });
      addAsset(project, `m_${at}`);
      const env = { AT_CALL: String(at), AT_CALL_DO: 'pause', AT_CALL_FOLDER: notes };
      const slow = runProgram(project, ['build', '--json'], { node: PRELOAD, env });
      isReached = await Promise.race([slow.then(() => false), appears(join(notes, 'paused'))]);
      // It comes before the other in the order in which numbers are given.
      addAsset(project, `a_${at}`);
      const quick = runProgram(project, ['build', '--json']);
      // It may have to wait for the slow one.
      await Promise.race([quick, sleep(PATIENCE)]);
      writeFiles(notes, { go: '' });
      for (const run of await Promise.all([slow, quick])) noteNumbers(run, given);
      await expectWhole(project, given);
    }
    expect(new Set(given.values()).size).toBe(given.size);
  });

  it('give no number twice, whatever appears while they run', async () => {
    const random = new Random(newSeed());
    const project = tempFolder();
    writeFiles(project, { 'packwright.json': '{ "schema_version": 1 }\n' });
    const given = new Map<number, string>();
    addAsset(project, randomName(random));
    for (let round = 0; round < ROUNDS; round++) {
      const builds: Promise<ProgramRun>[] = [];
      for (let left = 2 + random.below(5); left > 0; left--) {
        addAsset(project, randomName(random));
        builds.push(runProgram(project, ['build', '--json', ...outOf(random)]));
        await sleep(random.below(60));
      }
      for (const run of await Promise.all(builds)) noteNumbers(run, given);
      await expectWhole(project, given);
    }
    expect(new Set(given.values()).size).toBe(given.size);
  });
});

function outOf(random: Random): string[] {
  return random.chance(30) ? ['--out', 'build/other.bank'] : [];
}

function randomName(random: Random): string {
  return `asset_${random.below(2 ** 31).toString(36)}`;
}

function addAsset(project: string, name: string): void {
  // The declaration last: a build must not see one whose file is not there yet.
  writeFiles(project, { [`${name}/notes.txt`]: name });
  writeFiles(project, { [`${name}/asset.json`]: declaration({ asset_uuid: randomUUID(), name }) });
}

/** Notes which asset each number was told to be, and that it never was another. */
function noteNumbers({ status, stdout, stderr }: ProgramRun, given: Map<number, string>): void {
  expect(status, stdout + stderr).toBe(0);
  for (const { asset_id, asset_name } of JSON.parse(stdout).assets) {
    expect(given.get(asset_id) ?? asset_name).toBe(asset_name);
    given.set(asset_id, asset_name);
  }
}

async function appears(path: string): Promise<true> {
  while (!existsSync(path)) await sleep(10);
  return true;
}

/** Archives and registry agree on every number with all that was ever told. */
async function expectWhole(project: string, given: ReadonlyMap<number, string>): Promise<void> {
  const registry: Record<string, { asset_id: number; root: string }> = readJson(
    project,
    'packwright.registry.json',
  ).assets;
  for (const { asset_id, root } of Object.values(registry)) expect(given.get(asset_id) ?? root).toBe(root);
  const registered = new Map(Object.values(registry).map(({ asset_id, root }) => [asset_id, root]));
  for (const name of readdirSync(join(project, 'build')).filter((file) => file.endsWith('.bank'))) {
    const archive = await readArchive(memoryAccess(readFileSync(join(project, 'build', name))));
    for (const entry of archive.header.assets) {
      await archive.readPayload(entry);
      expect(registered.get(entry.asset_id)).toBe(entry.asset_name);
    }
  }
  expect(
    readdirSync(project, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.tmp')),
  ).toEqual([]);
}
