import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { layExtension } from './lay-extension.ts';

const root = join(import.meta.dirname, '../..');
const vsce = join(root, 'node_modules/@vscode/vsce/vsce');

/** Writes the VSIX of a build of its own, smaller than the one that is worked with, or of the one in `dist`. */
export function packageExtension(vsix: string, dist?: string): void {
  const place = mkdtempSync(join(tmpdir(), 'packwright-package-'));
  try {
    const extension = join(place, 'extension');
    layExtension(extension, dist ?? productionBuild(join(place, 'dist')));
    writeFileSync(join(extension, '.vscodeignore'), '**/*.map\n');
    run([vsce, 'package', ...PACKAGE_ARGUMENTS, '--out', vsix], extension);
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}

/** Everything is bundled, and there is no address on the web that links could lead to. */
const PACKAGE_ARGUMENTS = ['--no-dependencies', '--allow-missing-repository', '--no-rewrite-relative-links'];

function productionBuild(dist: string): string {
  run(['esbuild.mjs', '--production', '--outdir', dist], root);
  return dist;
}

function run(args: readonly string[], cwd: string): void {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${args.join(' ')} ended with ${status}:\n${stdout}${stderr}`);
}
