/**
 * Packing, whole process and in-process, against a naive pngjs packer and against inflating the same bytes, in the
 * same run. Prints ratios: the machine's speed drifts, ratios hold.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';
import { build } from 'esbuild';
import { FORMATS } from '../formats/index.ts';
import { decodePng } from '../packer/images/decode-png.ts';
import { CORPORA, type Corpus, PALETTE, writeCorpus } from './corpus.ts';
import { idatOf } from './idat.ts';
import { type Contest, compare } from './measure.ts';
import { naivePack, paletteMap } from './naive-packer.ts';
import { printResults, type Result } from './results.ts';

const root = join(import.meta.dirname, '..');
const work = join(root, '.cache', 'bench');

mkdirSync(work, { recursive: true });
await build({
  entryPoints: [join(root, 'bench/naive-packer.ts')],
  outfile: join(work, 'naive-packer.cjs'),
  bundle: true,
  platform: 'node',
  logLevel: 'error',
});
const results: Result[] = [];
for (const corpus of CORPORA) results.push(...measureCorpus(corpus));
printResults(results, process.argv.includes('--json'));

function measureCorpus(corpus: Corpus): Result[] {
  const folder = join(work, corpus.id);
  const sheets = writeCorpus(folder, corpus);
  const result = (kind: string, against: string, contest: Contest, target: number): Result => ({
    id: `${corpus.id} ${kind}`,
    title: corpus.title,
    ...contest,
    target,
    against,
  });
  const target = corpus.id === 'W1' ? 1 / 8 : 1 / 25;
  const whole = (mode: PeerMode) => compare(wholeProcess(folder, corpus.tileSize, mode), 7);
  const pack = () => packSheets(sheets, corpus.tileSize);
  const palette = paletteMap(PALETTE);
  const naive = () => {
    for (const sheet of sheets) naivePack(sheet, palette, corpus.tileSize);
  };
  const streams = sheets.map(idatOf);
  const floor = () => {
    for (const stream of streams) inflateSync(stream);
  };
  return [
    result('whole process, stream peer', 'naive pngjs packer', whole('stream'), target),
    result('whole process, sync peer', 'naive pngjs packer', whole('sync'), target),
    result('in process, sync peer', 'naive pngjs packer', compare({ ours: pack, theirs: naive }, 7), target),
    result('over inflating', 'inflating alone', compare({ ours: pack, theirs: floor }, 15), 2.5),
  ];
}

/** How the naive packer reads its PNGs: which of the two is the peer decides the ratio, so both stand in the table. */
type PeerMode = 'stream' | 'sync';

/** Decode and build, as the packer does for one declaration. */
function packSheets(sheets: readonly Uint8Array[], tileSize: number): void {
  const format = FORMATS.find(({ type }) => type === 'glyph_bank');
  const sources = sheets.map((sheet, position) => {
    const input = decodePng(sheet);
    if (input.kind === 'problem') throw new Error(input.message);
    return { role: 'sprites', path: `sheet-${position}.png`, input };
  });
  format?.build({ metadata: { tile_size: tileSize }, pipeline: {}, sources });
}

function wholeProcess(folder: string, tileSize: number, mode: PeerMode) {
  const run = (args: readonly string[]) => () => {
    const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
    if (status !== 0) throw new Error(`${args[0]} ended with ${status}: ${stderr}`);
  };
  return {
    ours: run([join(root, 'dist/cli.cjs'), 'build', folder]),
    theirs: run([join(work, 'naive-packer.cjs'), folder, join(work, 'naive.bank'), String(tileSize), mode]),
  };
}
