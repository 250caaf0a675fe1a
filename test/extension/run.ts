/**
 * Runs the extension-host suite: node test/extension/run.ts server|web|vsix|desktop [suite file …] [--grep text]
 * [--dist folder] [--report file.json] [--verbose]
 */
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { layExtension } from '../../scripts/package/lay-extension.ts';
import { distFolder, packTested } from '../vscode/tested-build.ts';
import { layWorkspace } from '../vscode/workspaces.ts';
import { bundleSuite } from './runner/bundle-suite.ts';
import { addCounts, type Counts } from './runner/counts.ts';
import { HOSTS, type Host, type WindowRun } from './runner/hosts.ts';
import { startBrowserRunner } from './runner/run-in-browser.ts';
import { runOnDesktop } from './runner/run-on-desktop.ts';
import { suiteFiles } from './runner/suite-files.ts';
import { WINDOWS } from './runner/windows.ts';

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    grep: { type: 'string', default: process.env.GREP },
    dist: { type: 'string' },
    report: { type: 'string' },
    verbose: { type: 'boolean', default: false },
  },
});
if (options.dist !== undefined) process.env.PACKWRIGHT_DIST = resolve(options.dist);
const [named = 'server', ...wanted] = positionals;
const host = HOSTS.find((name) => name === named);
if (host === undefined) throw new Error(`‘${named}’ is no host: ${HOSTS.join(', ')} are`);
// Ends server and Chromium with it, which a bare signal would not.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => process.exit(1));
const counts = await runSuite(host);
if (options.report !== undefined) writeFileSync(options.report, JSON.stringify(counts));
process.exitCode = counts.failed > 0 || counts.passed === 0 ? 1 : 0;

async function runSuite(host: Host): Promise<Counts> {
  const place = realpathSync(mkdtempSync(join(tmpdir(), 'packwright-suite-')));
  try {
    const runs = await prepare(host, place);
    if (host === 'desktop') return await runOnDesktop(runs);
    return await inBrowser(runs, host, host === 'vsix' ? packTested(place) : undefined);
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}

/** A bundle and a workspace for every window that has tests here. */
async function prepare(host: Host, place: string): Promise<WindowRun[]> {
  const extension = join(place, 'extension');
  if (host === 'vsix') layBlankExtension(extension);
  else layExtension(extension, distFolder());
  const runs: WindowRun[] = [];
  for (const [name, window] of Object.entries(WINDOWS)) {
    const files = suiteFiles(name, host, wanted);
    // On the desktop, what starts VS Code for tests always trusts the workspace.
    if (files.length === 0 || (host === 'desktop' && window.restricted)) continue;
    const workspace = layWorkspace(window.workspace, join(place, name));
    // Within the extension: of a module elsewhere, a window without Node does not know where to run it.
    const tests = join(extension, 'suite', `${name}.cjs`);
    await bundleSuite({ files, host, ...(options.grep === undefined ? {} : { grep: options.grep }) }, tests);
    runs.push({ name, ...window, workspace: workspace.path, tests, extension });
  }
  if (runs.length === 0) throw new Error(`No suite file is named like ${wanted.join(' or ')}`);
  return runs;
}

/** Only an extension that is developed may bring tests; the one that is packaged is installed beside it. */
function layBlankExtension(folder: string): void {
  mkdirSync(folder, { recursive: true });
  const manifest = { name: 'tests', publisher: 'packwright', version: '0.0.0', engines: { vscode: '*' } };
  writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest));
}

async function inBrowser(runs: readonly WindowRun[], host: Host, vsix: string | undefined): Promise<Counts> {
  const runner = await startBrowserRunner({
    host,
    verbose: options.verbose,
    ...(vsix === undefined ? {} : { vsix }),
  });
  try {
    let total: Counts = { passed: 0, failed: 0, skipped: 0 };
    for (const run of runs) total = addCounts(total, await runner.run(run));
    return total;
  } finally {
    await runner.stop();
  }
}
