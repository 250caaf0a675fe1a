import { expect } from 'chai';
import * as vscode from 'vscode';
import { eventually } from '../support/eventually.ts';
import { layAsset, removeFolders } from '../support/own-asset.ts';
import { codeOf, diagnosticsOf } from '../support/packwright.ts';
import { servedApi } from '../support/server.ts';
import { uriOf } from '../support/workspace.ts';

describe('The problem matcher', () => {
  before(servedApi);
  after(() => removeFolders('assets/matched'));

  it('leaves each finding in Problems once, of files that nobody opened, with what it did not read', async () => {
    const path = await layAsset('matched', (text) =>
      text.replace('"NONE"', '"none"').replace('notes.txt', 'nota.txt'),
    );
    const codes = ['codec/not-screaming-snake-case', 'inputs/missing-file'];
    const isAll = (found: readonly string[]) => found.length === codes.length;
    expect((await diagnosticsOf(uriOf(path), isAll)).map(codeOf)).to.have.members(codes);
    await run(
      `echo 'error[codec/not-screaming-snake-case]: as the shell has it' && echo '  --> ${path}:7:49'`,
    );
    // What the matcher read stands beside what the server found until that is told again.
    const shown = await eventually(
      () => vscode.languages.getDiagnostics(uriOf(path)),
      (found) => isAll(found.map(codeOf)) && found.every(({ message }) => !message.includes('shell')),
    );
    expect(shown.map(codeOf)).to.have.members(codes);
  });
});

async function run(commandLine: string): Promise<void> {
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  const execution = new vscode.ShellExecution(commandLine);
  const scope = folder ?? vscode.TaskScope.Workspace;
  const task = new vscode.Task({ type: 'shell' }, scope, 'echo', 'test', execution, '$packwright');
  const ended = new Promise<void>((done) => {
    const listening = vscode.tasks.onDidEndTask(({ execution: { task: each } }) => {
      if (each.name !== 'echo') return;
      listening.dispose();
      done();
    });
  });
  await vscode.tasks.executeTask(task);
  await ended;
}
