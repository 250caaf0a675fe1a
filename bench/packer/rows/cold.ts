import { join } from 'node:path';
import { build } from 'esbuild';
import type { CORPORA } from '../../corpus.ts';
import { compare, type Turn } from '../../measure.ts';
import { fastestPeer, processPerFile } from '../native-peers.ts';
import { npmPeer } from '../npm-peers.ts';
import { type PackerBench, run } from '../packer-bench.ts';
import type { Row } from '../row.ts';

type Id = keyof typeof CORPORA;

/** `packwright build` as a process, with nothing there that a build before has left, over a peer's processes. */
export const COLD_ROWS: readonly Row[] = [
  native('W1', 0.12),
  native('W3', 0.6),
  naive('W1', 'sync', 0.12),
  naive('W1', 'stream', 0.12),
  naive('W3', 'sync', 0.12),
  npm('W1', 'sharp-packer', 'naive sharp packer', 0.25),
  npm('W3', 'sharp-packer', 'naive sharp packer', 0.25),
  npm('W1', 'spritesmith-packer', 'spritesmith, one atlas', 0.25),
  npm('W1', 'free-tex-packer', 'free-tex-packer, one atlas', 0.25),
  npm('W1', 'assetpack-packer', 'assetpack, one atlas', 0.25),
  {
    id: 'W2-cold-W1',
    title: 'W2: cold build',
    target: 2.5,
    against: 'cold build of W1',
    measure: (bench) =>
      compare(
        { ours: bench.coldBuild(bench.corpus('W2')), theirs: bench.coldBuild(bench.corpus('W1')) },
        bench.rounds(11),
      ),
  },
  {
    id: 'W2-linear',
    title: '10,000 declarations, a tenth of their cold build',
    target: 1.15,
    against: 'cold build of 1,000',
    measure: async (bench) => {
      const ours = bench.coldBuild(bench.corpus('W2x10'));
      const theirs = bench.coldBuild(bench.corpus('W2'));
      const contest = await compare({ ours, theirs }, bench.rounds(5));
      return { ...contest, ratio: contest.ratio / 10, ours: contest.ours / 10 };
    },
  },
];

function native(id: Id, target: number): Row {
  return {
    id: `${id}-cold-native`,
    title: `${id}: cold build`,
    target,
    against: 'fastest native peer, a process a file',
    measure: async (bench) => {
      const corpus = bench.corpus(id);
      const peer = fastestPeer(bench, corpus);
      const theirs = processPerFile(bench, corpus, peer);
      return compare({ ours: bench.coldBuild(corpus), theirs }, bench.rounds(7));
    },
  };
}

function naive(id: Id, mode: 'sync' | 'stream', target: number): Row {
  return {
    id: `${id}-cold-pngjs-${mode}`,
    title: `${id}: cold build`,
    target,
    against: `naive pngjs packer, ${mode}`,
    measure: async (bench) =>
      compare(
        { ours: bench.coldBuild(bench.corpus(id)), theirs: await naivePacker(bench, id, mode) },
        bench.rounds(7),
      ),
  };
}

/** Bundled, as ours is: how a program is bundled is not what is compared. */
async function naivePacker(bench: PackerBench, id: Id, mode: 'sync' | 'stream'): Promise<Turn> {
  const { folder, tileSize } = bench.corpus(id);
  const outfile = join(bench.work, 'naive-packer.cjs');
  const entry = join(import.meta.dirname, '..', '..', 'naive-packer.ts');
  await build({ entryPoints: [entry], outfile, bundle: true, platform: 'node', logLevel: 'error' });
  const args = [outfile, folder, join(bench.work, 'naive.bank'), String(tileSize), mode];
  return () => run(process.execPath, args);
}

function npm(id: Id, program: string, against: string, target: number): Row {
  return {
    id: `${id}-cold-${program.replace('-packer', '')}`,
    title: `${id}: cold build`,
    target,
    against,
    measure: async (bench) => {
      const corpus = bench.corpus(id);
      const theirs = npmPeer(bench.work, program, corpus);
      return compare({ ours: bench.coldBuild(corpus), theirs }, bench.rounds(5));
    },
  };
}
