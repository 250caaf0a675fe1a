import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import type { WorkbenchWindow } from '../../../test/workbench/workbench-window.ts';
import { type Contest, contestOf } from '../../measure.ts';
import type { EditorBench } from '../editor-bench.ts';
import { PATIENCE } from '../patience.ts';
import type { Row } from '../row.ts';
import { type Activation, runningExtensions } from '../running-extensions.ts';

export const ACTIVATION_ROW: Row = {
  id: 'activation',
  title: 'Activation as the editor reports it, by the first file of the language in a window',
  against: 'built-in JSON extension',
  target: 0.5,
  measure: measureActivation,
};

const WINDOWS = 9;
const NAMES = { ours: 'Packwright', theirs: 'JSON Language Features' };

/** Both in each window, and each first in every other one. */
async function measureActivation(bench: EditorBench): Promise<Contest> {
  const workspace = join(bench.place, 'two-files');
  mkdirSync(workspace);
  for (const name of Object.values(FILES)) writeFileSync(join(workspace, name), '{}\n');
  const pairs: (readonly [number, number])[] = [];
  for (let round = 0; round < (bench.isBrief ? 1 : WINDOWS); round++) {
    const order = round % 2 === 0 ? [FILES.ours, FILES.theirs] : [FILES.theirs, FILES.ours];
    const measure = (window: WorkbenchWindow) => activations(window, order);
    pairs.push(await bench.withWindow(workspace, measure, { settings: SETTINGS }));
  }
  return contestOf(pairs);
}

/** A file of either language. One that is called asset.json would wake ours before it is opened. */
const FILES = { ours: 'first.declaration', theirs: 'first.json' };
const SETTINGS = { 'files.associations': { '*.declaration': 'asset-json' } };

async function activations(
  window: WorkbenchWindow,
  files: readonly string[],
): Promise<readonly [number, number]> {
  for (const name of files) {
    await window.page.getByRole('treeitem', { name }).dblclick();
    await expect(window.tab(name)).toBeVisible({ timeout: PATIENCE });
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
