import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { contestOf } from '../../measure.ts';
import { clean } from '../packer-bench.ts';
import type { Row } from '../row.ts';

const MOST_MEBIBYTES = 120;

export const MEMORY_ROWS: readonly Row[] = [
  {
    id: 'W3-memory',
    title: 'W3: peak memory of a cold build',
    target: 1,
    against: `${MOST_MEBIBYTES} MiB`,
    unit: 'MiB',
    measure: async (bench) => {
      const { folder } = bench.corpus('W3');
      const peaks = Array.from({ length: bench.rounds(5) }, () => {
        clean(folder);
        return [peakOf(folder), MOST_MEBIBYTES] as const;
      });
      return contestOf(peaks);
    },
  },
];

/** MiB of the largest resident set that the process had, as the system counted it. */
function peakOf(folder: string): number {
  const preload = join(import.meta.dirname, '..', 'tell-peak.cjs');
  const cli = join(import.meta.dirname, '..', '..', '..', 'dist', 'cli.cjs');
  const { status, stderr } = spawnSync(process.execPath, ['--require', preload, cli, 'build', folder], {
    encoding: 'utf8',
  });
  const [, kibibytes] = /peak (\d+)/.exec(stderr) ?? [];
  if (status !== 0 || kibibytes === undefined) throw new Error(`the build ended with ${status}: ${stderr}`);
  return Number(kibibytes) / 1024;
}
