import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { CORPORA, type WrittenCorpus, writtenCorpus } from '../corpus.ts';
import type { Turn } from '../measure.ts';

const root = join(import.meta.dirname, '..', '..');

/** What rows have in common: corpora on disk, our command line, and how often a pair is measured. */
export class PackerBench {
  /** A folder of its own, kept between runs: drawing the corpora takes minutes. */
  readonly work = join(root, '.cache', 'bench');
  readonly #isBrief: boolean;
  readonly #corpora = new Map<string, WrittenCorpus>();

  constructor({ isBrief }: { isBrief: boolean }) {
    this.#isBrief = isBrief;
    mkdirSync(this.work, { recursive: true });
  }

  /** So many pairs, or in brief few. */
  rounds(wanted: number): number {
    return this.#isBrief ? Math.min(wanted, 3) : wanted;
  }

  corpus(id: keyof typeof CORPORA): WrittenCorpus {
    const known = this.#corpora.get(id) ?? writtenCorpus(this.work, CORPORA[id]);
    this.#corpora.set(id, known);
    return known;
  }

  /** `packwright build` as a process, with nothing there that a build before has left. */
  coldBuild({ folder }: WrittenCorpus, ...options: readonly string[]): Turn {
    return { before: () => clean(folder), run: () => this.#build(folder, options) };
  }

  /** The same with what the build before has left. */
  build({ folder }: WrittenCorpus, ...options: readonly string[]): void {
    this.#build(folder, options);
  }

  #build(folder: string, options: readonly string[]): void {
    run(process.execPath, [join(root, 'dist/cli.cjs'), 'build', folder, ...options]);
  }
}

/** All that a build leaves. */
export function clean(folder: string): void {
  for (const name of ['build', '.packwright', 'packwright.registry.json'])
    rmSync(join(folder, name), { recursive: true, force: true });
}

/** Runs a program to its end. Throws where it fails: what fails quickly must not count as fast. */
export function run(program: string, args: readonly string[], cwd?: string): void {
  const { status, stderr, error } = spawnSync(program, args, {
    encoding: 'utf8',
    cwd,
    stdio: ['ignore', 'ignore', 'pipe'],
    maxBuffer: 2 ** 28,
  });
  if (error !== undefined) throw error;
  if (status !== 0)
    throw new Error(`${program} ${args.slice(0, 3).join(' ')} ended with ${status}: ${stderr}`);
}
