import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { WrittenCorpus } from '../../corpus.ts';
import { compare, contestOf } from '../../measure.ts';
import { isOnPath } from '../native-peers.ts';
import { type PackerBench, run } from '../packer-bench.ts';
import { NotThere, type Row } from '../row.ts';

/** Eight palettes hold each sheet of W5: that is how they were drawn. */
const FIT = 8;
const PART = 5;

export const PALETTE_ROWS: readonly Row[] = [
  {
    id: 'W5-cold-superfamiconv',
    title: 'W5: cold build',
    target: 0.25,
    against: 'superfamiconv',
    measure: async (bench) => {
      const corpus = bench.corpus('W5');
      const folder = outFolder(bench);
      // It takes two seconds a sheet: a part of them stands for all.
      const part = corpus.sheets.filter((_, n) => n % PART === 0);
      const theirs = () => {
        for (const [n, sheet] of part.entries()) convert(sheet, join(folder, String(n)));
      };
      const contest = await compare({ ours: bench.coldBuild(corpus), theirs }, bench.rounds(3));
      return { ...contest, ratio: contest.ratio / PART, theirs: contest.theirs * PART };
    },
  },
  counted('W5-palettes-median', 'median of palettes', 1, (counts) => counts[counts.length >> 1]),
  counted('W5-palettes-most', 'most palettes of a sheet', 12 / FIT, (counts) => counts.at(-1)),
  {
    id: 'W5-palettes-superfamiconv',
    title: 'W5: palettes of all sheets',
    target: 1,
    against: 'superfamiconv',
    unit: 'palettes',
    measure: async (bench) => {
      const corpus = bench.corpus('W5');
      const ours = paletteCounts(bench, corpus).reduce((sum, count) => sum + count, 0);
      const folder = outFolder(bench);
      const theirs = corpus.sheets.reduce(
        (sum, sheet, n) => sum + convert(sheet, join(folder, String(n))),
        0,
      );
      return contestOf([[ours, theirs]]);
    },
  },
];

function counted(
  id: string,
  what: string,
  target: number,
  pick: (sorted: readonly number[]) => number | undefined,
): Row {
  return {
    id,
    title: `W5: ${what}`,
    target,
    against: `the ${FIT} that hold it`,
    unit: 'palettes',
    measure: async (bench) => {
      const counts = paletteCounts(bench, bench.corpus('W5')).sort((a, b) => a - b);
      return contestOf([[pick(counts) ?? Number.NaN, FIT]]);
    },
  };
}

/** As `packwright inspect` says. */
function paletteCounts(bench: PackerBench, corpus: WrittenCorpus): number[] {
  bench.build(corpus);
  const cli = join(import.meta.dirname, '..', '..', '..', 'dist', 'cli.cjs');
  const archive = join(corpus.folder, 'build', 'assets.bank');
  const args = [cli, 'inspect', archive, '--json'];
  const { stdout } = spawnSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 2 ** 28 });
  const { assets } = JSON.parse(stdout) as { assets: { metadata: { palette_count: number } }[] };
  return assets.map(({ metadata }) => metadata.palette_count);
}

/** Palettes, then tiles with the palettes found: two runs a sheet. Returns the number of palettes. */
function convert(sheet: string, out: string): number {
  if (!isOnPath('superfamiconv')) throw new NotThere('superfamiconv is not on PATH');
  run('superfamiconv', [
    'palette',
    '-M',
    'gba',
    '-P',
    '256',
    '-i',
    sheet,
    '-d',
    `${out}.pal`,
    '-j',
    `${out}.json`,
  ]);
  run('superfamiconv', [
    ...['tiles', '-M', 'gba', '-B', '4', '-D', '-F', '-T', '99999'],
    ...['-i', sheet, '-p', `${out}.json`, '-d', `${out}.4bpp`],
  ]);
  statSync(`${out}.4bpp`);
  const { palettes } = JSON.parse(readFileSync(`${out}.json`, 'utf8')) as { palettes: unknown[] };
  return palettes.length;
}

function outFolder({ work }: PackerBench): string {
  const folder = join(work, 'peer-output');
  mkdirSync(folder, { recursive: true });
  return folder;
}
