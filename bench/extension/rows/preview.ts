import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect } from '@playwright/test';
import type { WorkbenchWindow } from '../../../test/workbench/workbench-window.ts';
import { type Contest, contestOf } from '../../measure.ts';
import type { EditorBench } from '../editor-bench.ts';
import { PACKER } from '../packer-module.ts';
import { startPacker } from '../packer-process.ts';
import { PATIENCE } from '../patience.ts';
import { keyToPaint, watchKeysAndPaints } from '../preview-probe.ts';
import type { Row } from '../row.ts';
import { EDITED_WORDS, seenColor, writeSheetAsset } from '../sheet-asset.ts';

export const PREVIEW_ROWS: readonly Row[] = [8, 16, 32].map((tileSize) => ({
  id: `preview-${tileSize}`,
  title: `From a keystroke in a palette to the preview repainted, 1,024 glyphs of ${tileSize} × ${tileSize}`,
  against: 'packer by itself',
  target: 3,
  measure: (bench) => measurePreview(bench, tileSize),
}));

const ROUNDS = 41;
const WARM_UP = 15;
/** Milliseconds of rest around a measure: what a keystroke sets going besides is over by then. */
const REST = 400;

async function measurePreview(bench: EditorBench, tileSize: number): Promise<Contest> {
  const folder = bench.layGame(`preview-${tileSize}`);
  const { path } = writeSheetAsset(join(folder, ASSET_ROOT), tileSize);
  const packer = await startPacker(path, PACKER);
  try {
    const measure = async (window: WorkbenchWindow) => {
      await openPreview(window, readFileSync(path, 'utf8'));
      const pairs: (readonly [number, number])[] = [];
      const [warmUp, rounds] = bench.isBrief ? [3, 5] : [WARM_UP, ROUNDS];
      for (let round = 0; round < warmUp + rounds; round++) {
        const type = () => typeWord(window, round % 2 === 0 ? EDITED_WORDS[1] : EDITED_WORDS[0]);
        const first = round % 2 === 0 ? await type() : await packer.pack();
        await sleep(REST);
        const second = round % 2 === 0 ? await packer.pack() : await type();
        pairs.push(round % 2 === 0 ? [first, second] : [second, first]);
      }
      return contestOf(pairs.slice(warmUp));
    };
    return await bench.withWindow(folder, measure, { files: [path] });
  } finally {
    packer.stop();
  }
}

const ASSET_ROOT = 'assets/bench-sheet';

/** Opens the preview beside its declaration, and leaves the cursor behind the digit that is typed over. */
async function openPreview(window: WorkbenchWindow, text: string): Promise<void> {
  await expect(window.line('"schema_version"')).toBeVisible({ timeout: PATIENCE });
  await window.command('Packwright: Preview Asset');
  const preview = window.webview();
  await preview.locator('glyph-grid canvas').waitFor({ timeout: PATIENCE });
  await watchKeysAndPaints(window.page, preview);
  await window.line('"schema_version"').click();
  await window.page.keyboard.press('Control+G');
  await window.answer(`:${placeBehind(text, String(EDITED_WORDS[0]))}`);
  await expect(window.quickInput).toBeHidden();
}

/** As people say it: line and column, from 1. */
function placeBehind(text: string, part: string): string {
  const lines = text.slice(0, text.indexOf(part) + part.length).split('\n');
  return `${lines.length}:${(lines.at(-1) ?? '').length + 1}`;
}

async function typeWord(window: WorkbenchWindow, word: number): Promise<number> {
  await window.page.keyboard.press('Shift+ArrowLeft');
  await sleep(REST);
  const press = String(word).slice(-1);
  return keyToPaint(window.page, { press, color: seenColor(word) });
}
