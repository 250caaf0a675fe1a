import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { findTool, type Tool } from '../../scripts/install-debian.ts';
import { program } from './built-program.ts';
import { writeFiles } from './temp-project.ts';

const docs = join(import.meta.dirname, '../../docs/editors.md');

/** The program of a tool that the test needs; undefined where the test is skipped. In CI it has to be there. */
export function neededTool(tool: Tool): string | undefined {
  const found = findTool(tool);
  if (found === undefined && process.env.CI)
    throw new Error(`CI is set, and ${tool.packages.join(' and ')} not installed`);
  return found;
}

/** The blocks of code that docs/editors.md gives below a heading, so that what runs is what users are told. */
export function documentedBlocks(heading: string): string[] {
  const section = readFileSync(docs, 'utf8')
    .split(/^#{2,3} /m)
    .find((part) => part.startsWith(`${heading}\n`));
  const blocks = [...(section ?? '').matchAll(/^```\w+\n(.*?)^```$/gms)].map(([, block]) => block);
  if (blocks.length === 0) throw new Error(`docs/editors.md gives no code below ‘${heading}’`);
  return blocks;
}

type Files = Readonly<Record<string, string>>;

/**
 * Runs an editor to its end in a project of these files, with a home of its own and `packwright` on its PATH. Returns
 * what its script left in the file that SESSION_REPORT names.
 */
export function runEditor(editor: string, args: readonly string[], files: { project: Files; home: Files }) {
  const place = realpathSync(mkdtempSync(join(tmpdir(), 'packwright-editor-')));
  const [project, home] = [join(place, 'project'), join(place, 'home')];
  try {
    writeFiles(project, files.project);
    writeFiles(home, { ...files.home, 'bin/packwright': PACKWRIGHT });
    chmodSync(join(home, 'bin/packwright'), 0o755);
    const report = join(home, 'report.json');
    const { status, stdout, stderr } = spawnSync(editor, args, {
      cwd: project,
      encoding: 'utf8',
      timeout: 300_000,
      env: { ...editorHome(home), SESSION_REPORT: report },
    });
    if (status !== 0) throw new Error(`${editor} ended with ${status}:\n${stdout}\n${stderr}`);
    return JSON.parse(readFileSync(report, 'utf8'));
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}

/** What `npm install --global` would lay on the PATH. */
const PACKWRIGHT = `#!/bin/sh\nexec '${process.execPath}' '${program}' "$@"\n`;

/** Nothing of the user's own settings reaches the editor, and nothing of the editor the user's home. */
function editorHome(home: string): NodeJS.ProcessEnv {
  return {
    PATH: [join(home, 'bin'), process.env.PATH].join(delimiter),
    LANG: 'C.UTF-8',
    HOME: home,
    TMPDIR: home,
    XDG_CONFIG_HOME: join(home, '.config'),
    XDG_DATA_HOME: join(home, '.local/share'),
    XDG_STATE_HOME: join(home, '.local/state'),
    XDG_CACHE_HOME: join(home, '.cache'),
  };
}
