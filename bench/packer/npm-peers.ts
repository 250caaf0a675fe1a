import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { WrittenCorpus } from '../corpus.ts';
import type { Turn } from '../measure.ts';
import { run } from './packer-bench.ts';
import { NotThere } from './row.ts';

const source = join(import.meta.dirname, '..', 'peers');

/** A program of bench/peers over a corpus. Throws {@link NotThere} where its packages cannot be installed. */
export function npmPeer(work: string, program: string, corpus: WrittenCorpus): Turn {
  const folder = installed(work);
  const out = join(work, 'peer-output', program);
  const args = [join(folder, `${program}.js`), corpus.folder, out, String(corpus.tileSize)];
  const before = () => {
    rmSync(out, { recursive: true, force: true });
    mkdirSync(join(work, 'peer-output'), { recursive: true });
  };
  return { before, run: () => run(process.execPath, args, folder) };
}

let state: { readonly folder: string; readonly isThere: boolean } | undefined;

/** Their packages weigh 300 MB, so nothing but this benchmark installs them. */
function installed(work: string): string {
  state ??= install(work);
  if (!state.isThere) throw new NotThere('npm could not install it');
  return state.folder;
}

function install(work: string): { folder: string; isThere: boolean } {
  const folder = join(work, 'peers');
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync(source)) copyFileSync(join(source, name), join(folder, name));
  if (existsSync(join(folder, 'node_modules', 'sharp'))) return { folder, isThere: true };
  console.error('installing what is measured against …');
  const { status } = spawnSync('npm', ['install', '--no-package-lock', '--ignore-scripts', '--no-audit'], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
  return { folder, isThere: status === 0 };
}
