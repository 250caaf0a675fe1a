/** Runs in the extension host: builds an asset again and again, in turns with the packer by itself. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as vscode from 'vscode';
import type { ExtensionApi } from '../../client/infrastructure/extension-api.ts';
import type { BuildResult } from '../../protocol/build.ts';
import { startPacker } from './packer-process.ts';

/** What the benchmark leaves for this, as JSON in `build-task.json` of its folder. */
export interface BuildTask {
  /** Path of the asset.json. */
  readonly asset: string;
  /** Path of its sheet. */
  readonly sheet: string;
  /** Path of the module that packs by itself. */
  readonly packer: string;
  /** Paths of other pictures for the sheet. */
  readonly pictures: readonly string[];
  readonly rounds: number;
  /** Milliseconds between a change and the build of it: an author has looked at what he saved. */
  readonly rest: number;
}

/** Milliseconds of the build and of the packer, round by round: `build-result.json`. */
export type BuildTimes = readonly (readonly [number, number])[];

export async function run(): Promise<void> {
  const place = process.env.PACKWRIGHT_BENCH_PLACE ?? '';
  const task: BuildTask = JSON.parse(readFileSync(join(place, 'build-task.json'), 'utf8'));
  await servedExtension();
  const pictures = task.pictures.map((path) => readFileSync(path));
  const packer = await startPacker(task.asset, task.packer);
  const times: (readonly [number, number])[] = [];
  for (let round = 0; round < task.rounds; round++) {
    writeFileSync(task.sheet, pictures[round % pictures.length] ?? '');
    await rest(task);
    const first = round % 2 === 0 ? await build(task) : await packer.pack();
    await rest(task);
    const second = round % 2 === 0 ? await packer.pack() : await build(task);
    times.push(round % 2 === 0 ? [first, second] : [second, first]);
  }
  packer.stop();
  writeFileSync(join(place, 'build-result.json'), JSON.stringify(times));
}

async function servedExtension(): Promise<void> {
  const extension = vscode.extensions.getExtension<ExtensionApi>('packwright.packwright');
  if (extension === undefined) throw new Error('The extension is not installed');
  await (await extension.activate()).whenServerRuns();
}

function rest({ rest: milliseconds }: BuildTask): Promise<void> {
  return new Promise((done) => setTimeout(done, milliseconds));
}

/** The command as a lens calls it, until it has ended. Throws where it did not write the changed bank. */
async function build({ asset }: BuildTask): Promise<number> {
  const uri = vscode.Uri.file(asset).toString();
  const begun = performance.now();
  const results = await vscode.commands.executeCommand<readonly BuildResult[] | undefined>(
    'packwright.build',
    { uri, scope: 'asset' },
  );
  const milliseconds = performance.now() - begun;
  const result = results?.[0];
  const isThere = result?.assets.some(({ name, isTakenOver }) => name === 'bench_sheet' && !isTakenOver);
  if (result?.written !== true || isThere !== true)
    throw new Error(`The asset was not built: ${JSON.stringify(results)}`);
  return milliseconds;
}
