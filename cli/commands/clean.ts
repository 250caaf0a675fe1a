import { resolve } from 'node:path';
import { Command } from 'commander';
import { type CleanOutcome, cleanProject } from '../../packer/build/clean-project.ts';
import { DiskFiles } from '../../packer/node/disk-files.ts';
import { DiskOutput } from '../../packer/node/disk-output.ts';
import { openFileIn } from '../../packer/node/open-file-in.ts';
import type { CommandContext } from '../command-context.ts';
import { displayPath, pathFromProject, projectAround, resolvePaths } from '../find-project.ts';
import type { Terminal } from '../terminal.ts';

const EXAMPLES = `
Examples:
  packwright clean                     the project around this folder
  packwright clean game --out rom/assets.bank

Deletes the archive, build-report.json beside it, and what builds remember in .packwright. The registry stays: its
numbers are never given anew.
Exit status: 0 clean, 2 wrong use, 3 a file could not be read or deleted
`;

export function cleanCommand({ terminal }: CommandContext): Command {
  return new Command('clean')
    .description('delete what a build wrote')
    .argument('[path]', 'the project (default: the one around this folder)')
    .option('--out <file>', 'the archive (default: build/assets.bank, or what packwright.json says)')
    .option('--json', 'write which files were deleted to stdout and nothing else')
    .addHelpText('after', EXAMPLES)
    .action(async (path: string | undefined, { out, json }: { out?: string; json?: boolean }) => {
      const outcome = await clean(terminal, path, out);
      if (json === true) terminal.stdout.write(`${JSON.stringify(outcome, null, 2)}\n`);
      else show(terminal, outcome);
    });
}

/** The outcome, with files as people name them from the current folder. */
async function clean(
  { cwd }: Terminal,
  path: string | undefined,
  out: string | undefined,
): Promise<CleanOutcome> {
  const [start = cwd] = resolvePaths(cwd, path === undefined ? [] : [path]);
  const project = projectAround(start);
  const { removed, left } = await cleanProject(new DiskFiles(project), new DiskOutput(project), {
    out: out === undefined ? undefined : pathFromProject(project, resolve(cwd, out)),
    openFile: openFileIn(project),
  });
  const shown = (file: string) => displayPath(cwd, resolve(project, file));
  return { removed: removed.map(shown), left: left.map(shown) };
}

function show({ stdout, stderr }: Terminal, { removed, left }: CleanOutcome): void {
  for (const file of removed) stdout.write(`deleted ${file}\n`);
  for (const file of left) stderr.write(`left ${file}: Packwright has not written it\n`);
  if (removed.length + left.length === 0) stdout.write('there was nothing to delete\n');
}
