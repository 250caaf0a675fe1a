import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import type { WorkbenchWindow } from '../../../test/workbench/workbench-window.ts';
import { type Contest, contestOf } from '../../measure.ts';
import type { EditorBench } from '../editor-bench.ts';
import { PATIENCE } from '../patience.ts';
import type { Row } from '../row.ts';
import { type Activation, runningExtensions } from '../running-extensions.ts';
import { writeSheetAsset } from '../sheet-asset.ts';

export const ACTIVATION_ROW: Row = {
  id: 'activation',
  title: 'Activation as the editor reports it, by the first file of the language in a window',
  against: 'built-in JSON extension',
  target: 0.5,
  measure: measureActivation,
};

const WINDOWS = 9;
const NAMES = { ours: 'Packwright', theirs: 'JSON Language Features' };

/** Both in each window, and each first in every other one. The workspace has nothing that wakes either. */
async function measureActivation(bench: EditorBench): Promise<Contest> {
  const files = layFiles(bench);
  const workspace = join(bench.place, 'nothing');
  mkdirSync(workspace);
  const pairs: (readonly [number, number])[] = [];
  for (let round = 0; round < (bench.isBrief ? 1 : WINDOWS); round++) {
    const order = round % 2 === 0 ? [files.ours, files.theirs] : [files.theirs, files.ours];
    pairs.push(await bench.withWindow(workspace, (window) => activations(window, order)));
  }
  return contestOf(pairs);
}

/** Outside of the workspace: what is in it would wake an extension before its time. */
function layFiles({ place }: EditorBench): { readonly ours: string; readonly theirs: string } {
  const folder = join(place, 'elsewhere');
  const ours = writeSheetAsset(folder, 8).path;
  const theirs = join(folder, 'plain.json');
  writeFileSync(theirs, '{ "plain": true }\n');
  return { ours, theirs };
}

async function activations(
  window: WorkbenchWindow,
  files: readonly string[],
): Promise<readonly [number, number]> {
  for (const path of files) {
    await open(window, path);
  }
  let running: Activation[] = [];
  const all = () => [NAMES.ours, NAMES.theirs].map((name) => running.find((each) => each.name === name));
  await expect(async () => {
    running = await runningExtensions(window);
    expect(all()).not.toContain(undefined);
  }).toPass({ timeout: PATIENCE });
  const [ours, theirs] = all();
  if (ours === undefined || theirs === undefined || ours.isAtStartup || theirs.isAtStartup)
    throw new Error(`Not both were woken by their file: ${JSON.stringify(running)}`);
  return [ours.milliseconds, theirs.milliseconds];
}

/** The dialog takes a path only when it has listed the folder, and says so where it is asked before. */
async function open(window: WorkbenchWindow, path: string): Promise<void> {
  await window.command('File: Open File...');
  await window.answer(path);
  await expect(async () => {
    if (await window.quickInput.isVisible()) await window.page.keyboard.press('Enter');
    await expect(window.tab(path)).toBeVisible({ timeout: 1000 });
  }).toPass({ timeout: PATIENCE });
}
