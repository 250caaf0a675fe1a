import { accessSync, constants, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import type { WrittenCorpus } from '../corpus.ts';
import type { Turn } from '../measure.ts';
import { type PackerBench, run } from './packer-bench.ts';
import { NotThere } from './row.ts';

/** A program that turns one indexed PNG into 4-bit tiles of 8 × 8, or does more than that. */
export interface NativePeer {
  readonly name: string;
  /** Programs and arguments, one after the other, for one sheet. */
  commands(sheet: string, out: string): readonly (readonly string[])[];
}

/** The commands are those that give the same bytes as ours (docs/performance.md), where a peer can. */
export const NATIVE_PEERS: readonly NativePeer[] = [
  { name: 'gbagfx', commands: (sheet, out) => [['gbagfx', sheet, `${out}.4bpp`]] },
  {
    name: 'grit',
    commands: (sheet, out) => [
      ['grit', sheet, '-gB4', '-gt', '-gu8', '-pn16', '-pu16', '-m!', '-ftb', '-fh!', `-o${out}`],
    ],
  },
  {
    name: 'superfamiconv',
    commands: (sheet, out) => [
      ['superfamiconv', 'palette', '-M', 'gba', '-R', '-i', sheet, '-d', `${out}.pal`],
      [
        ...['superfamiconv', 'tiles', '-M', 'gba', '-B', '4', '-R', '-D', '-F', '-T', '99999'],
        ...['-i', sheet, '-p', `${out}.pal`, '-d', `${out}.4bpp`],
      ],
    ],
  },
  { name: 'rgbgfx', commands: (sheet, out) => [['rgbgfx', '-d', '2', '-o', `${out}.2bpp`, sheet]] },
  {
    name: 'png2asset',
    commands: (sheet, out) => [
      ['png2asset', sheet, '-map', '-bpp', '4', '-bin', '-keep_duplicate_tiles', '-c', `${out}.c`],
    ],
  },
];

/** rgbgfx writes 2 bits a pixel: a picture of sixteen colours is none that it takes. */
const SAME_CONVERSION = ['gbagfx', 'grit', 'superfamiconv', 'png2asset'];

/** Which of the peers are here, and convert these sheets. */
export function peersFor(corpus: WrittenCorpus, work: string): NativePeer[] {
  return NATIVE_PEERS.filter(({ name }) => SAME_CONVERSION.includes(name) && isOnPath(name)).filter(
    (peer) => {
      try {
        convert(peer, corpus.sheets.slice(0, 1), outFolder(work));
        return true;
      } catch (error) {
        console.error(
          `${peer.name} does not take these sheets: ${error instanceof Error ? error.message : ''}`,
        );
        return false;
      }
    },
  );
}

/** The fastest of the peers, by one trial each; it alone is then measured against ours. */
export function fastestPeer(bench: PackerBench, corpus: WrittenCorpus): NativePeer {
  const timed = peersFor(corpus, bench.work).map((peer) => {
    const sheets = corpus.sheets.slice(0, TRIAL);
    const start = performance.now();
    convert(peer, sheets, outFolder(bench.work));
    return { peer, milliseconds: performance.now() - start };
  });
  const [best] = timed.sort((a, b) => a.milliseconds - b.milliseconds);
  if (best === undefined) throw new NotThere(`none of ${SAME_CONVERSION.join(', ')} is on PATH`);
  console.error(`the fastest peer is ${best.peer.name}`);
  return best.peer;
}

const TRIAL = 25;

/** All sheets, a process or two for each, as a shell script does. */
export function processPerFile(bench: PackerBench, corpus: WrittenCorpus, peer: NativePeer): Turn {
  return { before: () => {}, run: () => convert(peer, corpus.sheets, outFolder(bench.work)) };
}

/** One script of all commands: what a shell takes to start a program counts, what Node takes does not. */
function convert(peer: NativePeer, sheets: readonly string[], folder: string): void {
  const commands = sheets.flatMap((sheet, n) => peer.commands(sheet, join(folder, String(n))));
  const script = join(folder, 'convert.sh');
  const lines = commands.map((words) => words.map((word) => `'${word.replaceAll("'", `'\\''`)}'`).join(' '));
  writeFileSync(script, ['set -e', ...lines, ''].join('\n'));
  run('sh', [script]);
}

function outFolder(work: string): string {
  const folder = join(work, 'peer-output');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  return folder;
}

export function isOnPath(program: string): boolean {
  return (process.env.PATH ?? '').split(delimiter).some((folder) => {
    try {
      accessSync(join(folder, program), constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}
