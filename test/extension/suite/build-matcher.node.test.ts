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
    await run([
      ['codec/not-screaming-snake-case', `${path}:7:49`],
      ['shell/only', 'assets/matched/notes.txt:1:1'],
    ]);
    // Of a file that is none of the server's what the matcher read stays: by it one knows that it has read all.
    await eventually(
      () => vscode.languages.getDiagnostics(uriOf('assets/matched/notes.txt')),
      ({ length }) => length === 1,
    );
    const shown = await eventually(
      () => vscode.languages.getDiagnostics(uriOf(path)),
      (found) => isAll(found.map(codeOf)) && found.every(({ message }) => message !== SAID),
    );
    expect(shown.map(codeOf)).to.have.members(codes);
  });
});

const SAID = 'as the shell has it';

/** A task that says of these places what the command line would. */
async function run(findings: readonly (readonly [code: string, place: string])[]): Promise<void> {
  const lines = findings.flatMap(([code, place]) => [`error[${code}]: ${SAID}`, `  --> ${place}`]);
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  // VS Code may lose the last lines of what ends at once.
  const program = `console.log(${JSON.stringify(lines.join('\n'))}); setTimeout(() => {}, 1000);`;
  const env = { ELECTRON_RUN_AS_NODE: '1' };
  const execution = new vscode.ProcessExecution(process.execPath, ['-e', program], { env });
  const scope = folder ?? vscode.TaskScope.Workspace;
  const task = new vscode.Task({ type: 'process' }, scope, 'echo', 'test', execution, '$packwright');
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
