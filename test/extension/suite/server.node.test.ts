import { expect } from 'chai';
import * as vscode from 'vscode';
import type { ExtensionApi } from '../../../client/infrastructure/extension-api.ts';
import { BUILD } from '../../../protocol/build.ts';
import { PREVIEW } from '../../../protocol/preview.ts';
import { eventually } from '../support/eventually.ts';
import { diagnosticsOf } from '../support/packwright.ts';
import { servedApi } from '../support/server.ts';
import { closeEditors, open, replaceText, uriOf } from '../support/workspace.ts';

const HERO = 'assets/hero/asset.json';

describe('The server', () => {
  afterEach(closeEditors);
  // What was before does not count for the tests after.
  after(async () => {
    await vscode.commands.executeCommand('packwright.restartServer');
    await vscode.workspace.fs.delete(uriOf('build'), { recursive: true }).then(undefined, () => {});
  });

  it('is started again when it ends, and knows what is open', async () => {
    const api = await servedApi();
    const document = await open(HERO);
    await replaceText(document, '"LZ4_BLOCK"', '"lz4_block"');
    await diagnosticsOf(document.uri, (codes) => codes.length > 0);
    await crash(api);
    await replaceText(document, '"lz4_block"', '"LZ4_BLOCK"');
    await diagnosticsOf(document.uri, (codes) => codes.length === 0);
    expect(await api.request(PREVIEW, { uri: document.uri.toString() })).to.include({ kind: 'preview' });
  });

  it('leaves no request open when it ends', async () => {
    const api = await servedApi();
    const building = api.request(BUILD, { uri: uriOf('.').toString(), scope: 'project', fresh: true });
    const outcome = building.then(
      () => 'built',
      (error: Error) => error.message,
    );
    await crash(api);
    expect(await outcome).to.equal('The language server ended before it had answered');
  });

  it('is given up when it ends too often, and started again when someone asks for it', async () => {
    const api = await servedApi();
    await vscode.commands.executeCommand('packwright.restartServer');
    for (let times = 0; times < 4; times++) await crash(api);
    kill(api);
    await eventually(api.serverState, (state) => state === 'failed');
    const refused = await api.request(PREVIEW, { uri: uriOf(HERO).toString() }).then(
      () => 'answered',
      (error: Error) => error.message,
    );
    expect(refused).to.equal('The language server of Packwright does not run');
    await vscode.commands.executeCommand('packwright.restartServer');
    expect(api.serverState()).to.equal('running');
    expect(await api.request(PREVIEW, { uri: uriOf(HERO).toString() })).to.include({ kind: 'preview' });
  });

  it('ends when it is stopped', async () => {
    const api = await servedApi();
    const pid = api.serverPid() ?? 0;
    await api.stopServer();
    expect(api.serverState()).to.equal('stopped');
    await eventually(
      () => isAlive(pid),
      (alive) => !alive,
    );
  });
});

/** Ends the server as a bug of it would, and waits until there is another. */
async function crash(api: ExtensionApi): Promise<void> {
  const pid = kill(api);
  await eventually(
    () => [api.serverState(), api.serverPid()] as const,
    ([state, other]) => state === 'running' && other !== undefined && other !== pid,
  );
}

function kill(api: ExtensionApi): number {
  const pid = api.serverPid();
  if (pid === undefined) throw new Error('There is no server to kill');
  process.kill(pid, 'SIGKILL');
  return pid;
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
