import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startVSCodeServer } from '../../test/vscode/vscode-server.ts';
import { layWorkspace } from '../../test/vscode/workspaces.ts';
import { onPath } from '../install-debian.ts';
import { layExtension } from '../package/lay-extension.ts';
import { packageExtension } from '../package/package-extension.ts';

const root = join(import.meta.dirname, '../..');
const place = join(root, '.cache/demo');

/**
 * Opens a copy of the sample game in a real VS Code with the extension from `dist`: in the desktop's where there is one
 * and a screen, else in VS Code's own server, which any browser on this machine can show until it is interrupted.
 */
export async function showInEditor(): Promise<void> {
  rmSync(place, { recursive: true, force: true });
  mkdirSync(place, { recursive: true });
  const { path: workspace } = layWorkspace('sample', place);
  const code = hasScreen() ? onPath(process.platform === 'win32' ? 'code.cmd' : 'code') : undefined;
  if (code === undefined) await showInBrowser(workspace);
  else showOnDesktop(code, workspace);
}

function showOnDesktop(code: string, workspace: string): void {
  const extension = join(place, 'extension');
  layExtension(extension, join(root, 'dist'));
  const args = ['--new-window', `--extensionDevelopmentPath=${extension}`, workspace];
  console.log(`\nopening VS Code on a copy of the sample: ${workspace}`);
  spawn(code, args, { detached: true, stdio: 'ignore', shell: process.platform === 'win32' }).unref();
}

async function showInBrowser(workspace: string): Promise<void> {
  const packed = mkdtempSync(join(tmpdir(), 'packwright-demo-'));
  const vsix = join(packed, 'packwright.vsix');
  packageExtension(vsix, join(root, 'dist'));
  const server = await startVSCodeServer({ vsix });
  server.useSettings(SETTINGS);
  rmSync(packed, { recursive: true, force: true });
  const address = `http://${server.authority}/?${new URLSearchParams({ folder: workspace })}`;
  console.log(
    `\nVS Code has a copy of the sample open. Look at it in a browser on this machine:\n\n  ${address}\n`,
  );
  console.log('Ctrl+C ends it.');
  openBrowser(address);
  await interrupted();
  await server.stop();
}

/** The folder is a copy of ours: nobody needs to be asked whether it can be trusted. */
const SETTINGS = { 'security.workspace.trust.enabled': false };

function interrupted(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
}

const OPENERS: Readonly<Record<string, string>> = { darwin: 'open', win32: 'explorer', linux: 'xdg-open' };

/** The address stands in the terminal as well: where nothing opens it, nothing is lost. */
function openBrowser(address: string): void {
  const opener = hasScreen() ? onPath(OPENERS[process.platform] ?? 'xdg-open') : undefined;
  if (opener !== undefined) spawn(opener, [address], { detached: true, stdio: 'ignore' }).unref();
}

function hasScreen(): boolean {
  if (process.platform === 'win32' || process.platform === 'darwin') return true;
  return process.env.DISPLAY !== undefined || process.env.WAYLAND_DISPLAY !== undefined;
}
