import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { encodeIndexedPng } from '../../../packer/images/encode-png.ts';
import type { WrittenCorpus } from '../../corpus.ts';
import { compare } from '../../measure.ts';
import { mulberry32, PALETTE, paint } from '../../paint.ts';
import { inProcessBuild } from '../in-process-build.ts';
import type { Row } from '../row.ts';

/** Builds after a build. Files of the corpus are older than what is remembered of them, as nearly all files are. */
export const REBUILD_ROWS: readonly Row[] = [
  {
    id: 'W2-nothing',
    title: 'W2: a build with nothing changed',
    target: 0.2,
    against: 'cold build of W2',
    measure: async (bench) => {
      const corpus = bench.corpus('W2');
      bench.build(corpus);
      // What a cold build leaves is what the next one finds.
      return compare({ ours: () => bench.build(corpus), theirs: bench.coldBuild(corpus) }, bench.rounds(11));
    },
  },
  {
    id: 'W2-one-changed',
    title: 'W2: a build with one image changed',
    target: 0.25,
    against: 'cold build of W2',
    measure: async (bench) => {
      const corpus = bench.corpus('W2');
      const change = { before: imageChanger(corpus), run: () => bench.build(corpus) };
      bench.build(corpus);
      return compare({ ours: change, theirs: bench.coldBuild(corpus) }, bench.rounds(11));
    },
  },
  {
    id: 'W2-nothing-stat',
    title: 'W2: a build with nothing changed, in process',
    target: 3,
    against: 'stat of the same files',
    measure: async (bench) => {
      const corpus = bench.corpus('W2');
      bench.build(corpus);
      const files = corpus.sheets.flatMap((sheet) => [
        sheet,
        join(sheet, '..', 'asset.json'),
        join(sheet, '..'),
      ]);
      const theirs = () => {
        for (const file of files) statSync(file);
      };
      const ours = inProcessBuild(corpus.folder);
      return compare({ ours, theirs }, bench.rounds(31));
    },
  },
  {
    id: 'W2-no-cache',
    title: 'W2: what remembering costs a cold build',
    target: 1.15,
    against: 'the same with --no-cache',
    measure: (bench) => {
      const corpus = bench.corpus('W2');
      return compare(
        { ours: bench.coldBuild(corpus), theirs: bench.coldBuild(corpus, '--no-cache') },
        bench.rounds(11),
      );
    },
  },
];

/** Gives the first sheet another picture each time, of the same size in pixels; the corpus stays as it was but for it. */
function imageChanger({ sheets, size }: WrittenCorpus): () => void {
  const [sheet = ''] = sheets;
  const original = readFileSync(sheet);
  let turn = 0;
  process.once('exit', () => writeFileSync(sheet, original));
  return () => {
    turn += 1;
    const pixels = paint(size, mulberry32(turn));
    writeFileSync(sheet, encodeIndexedPng({ width: size, height: size, pixels, palette: PALETTE }));
  };
}
