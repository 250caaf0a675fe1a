import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { type Contest, contestOf } from '../../measure.ts';
import type { BuildTask, BuildTimes } from '../build-clock.ts';
import type { EditorBench } from '../editor-bench.ts';
import { PACKER } from '../packer-module.ts';
import type { Row } from '../row.ts';
import { type SheetAsset, sheetPng, writeSheetAsset } from '../sheet-asset.ts';

export const BUILD_ROWS: readonly Row[] = [8, 16, 32].map((tileSize) => ({
  id: `build-${tileSize}`,
  title: `The command that builds one asset, its sheet of 1,024 glyphs of ${tileSize} × ${tileSize} changed`,
  against: 'packer by itself',
  target: 3,
  measure: (bench) => measureBuild(bench, tileSize),
}));

const ROUNDS = 31;
const WARM_UP = 10;
const REST = 500;
const PICTURES = 4;

async function measureBuild(bench: EditorBench, tileSize: number): Promise<Contest> {
  const folder = bench.layGame(`build-${tileSize}`);
  const asset = writeSheetAsset(join(folder, 'assets/bench-sheet'), tileSize);
  const [warmUp, rounds] = bench.isBrief ? [2, 5] : [WARM_UP, ROUNDS];
  layTask(bench, asset, { tileSize, rounds: warmUp + rounds });
  const extension = bench.layBlankExtension();
  const tests = await bundleClock(extension);
  const ended = Promise.withResolvers<number>();
  const options = { workspace: folder, extension, tests, onExit: ended.resolve };
  if ((await bench.withPage(options, () => ended.promise)) !== 0)
    throw new Error(`The builds failed\n${bench.server.logs()}`);
  const times: BuildTimes = JSON.parse(readFileSync(join(bench.place, 'build-result.json'), 'utf8'));
  return contestOf(times.slice(warmUp));
}

function layTask(
  { place }: EditorBench,
  { path, sheet }: SheetAsset,
  { tileSize, rounds }: { readonly tileSize: number; readonly rounds: number },
): void {
  const pictures = Array.from({ length: PICTURES }, (_, variant) => {
    const picture = join(place, `picture-${variant}.png`);
    writeFileSync(picture, sheetPng(tileSize, variant + 1));
    return picture;
  });
  const task: BuildTask = { asset: path, sheet, packer: PACKER, pictures, rounds, rest: REST };
  writeFileSync(join(place, 'build-task.json'), JSON.stringify(task));
}

async function bundleClock(folder: string): Promise<string> {
  const outfile = join(folder, 'build-clock.cjs');
  await build({
    entryPoints: [join(import.meta.dirname, '../build-clock.ts')],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    external: ['vscode'],
    logLevel: 'warning',
  });
  return outfile;
}
