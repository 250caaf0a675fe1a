import { expect } from 'chai';
import * as vscode from 'vscode';
import { eventually } from '../support/eventually.ts';
import { layAsset, removeFolders } from '../support/own-asset.ts';
import { codeOf, diagnosticsOf } from '../support/packwright.ts';
import { servedApi } from '../support/server.ts';
import { read, uriOf, write } from '../support/workspace.ts';

const REGISTRY_FILE = 'packwright.registry.json';
const OWN = 'assets/tasked/asset.json';

describe('Tasks', () => {
  let registry: string;
  /** Of an asset of our own, which keeps its asset_uuid. */
  let own: string;
  before(async () => {
    registry = await read(REGISTRY_FILE);
    await servedApi();
    own = await read(await layAsset('tasked'));
  });
  after(async () => {
    await removeFolders('build', 'assets/tasked');
    await write(REGISTRY_FILE, registry);
  });

  it('are there to build and to watch', async () => {
    const found = await vscode.tasks.fetchTasks({ type: 'packwright' });
    expect(found.map(({ source, name, isBackground }) => [source, name, isBackground])).to.deep.equal([
      ['packwright', 'build', false],
      ['packwright', 'watch', true],
    ]);
  });

  it('end with 0 where a build was written', async () => {
    expect(await exitCode(await taskNamed('build'))).to.equal(0);
    expect(JSON.parse(await read('build/build-report.json'))).to.include({ written: true });
  });

  it('end with 1 where errors stand in the way, each of which is in Problems once', async () => {
    await write(OWN, own.replace('"NONE"', '"none"'));
    expect(await exitCode(await taskNamed('build'))).to.equal(1);
    const shown = await diagnosticsOf(uriOf(OWN), ({ length }) => length > 0);
    expect(shown.map(codeOf)).to.deep.equal(['codec/not-screaming-snake-case']);
    await write(OWN, own);
  });

  it('watch until they are ended', async () => {
    const execution = await vscode.tasks.executeTask(await taskNamed('watch'));
    await eventually(async () => (await sizeOfOwn()) === 'a note'.length, Boolean);
    await write('assets/tasked/notes.txt', 'a longer note');
    await eventually(async () => (await sizeOfOwn()) === 'a longer note'.length, Boolean);
    const ended = endOf((task) => task.name === 'watch');
    execution.terminate();
    await ended;
    await vscode.commands.executeCommand('packwright.stopWatching');
  });
});

async function taskNamed(wanted: string): Promise<vscode.Task> {
  const task = (await vscode.tasks.fetchTasks({ type: 'packwright' })).find(({ name }) => name === wanted);
  if (task === undefined) throw new Error(`There is no task ${wanted}`);
  return task;
}

async function exitCode(task: vscode.Task): Promise<number | undefined> {
  const ended = new Promise<number | undefined>((done) => {
    const listening = vscode.tasks.onDidEndTaskProcess(({ execution, exitCode: code }) => {
      if (execution.task.name !== task.name) return;
      listening.dispose();
      done(code);
    });
  });
  await vscode.tasks.executeTask(task);
  return await ended;
}

function endOf(isWanted: (task: vscode.Task) => boolean): Promise<void> {
  return new Promise((done) => {
    const listening = vscode.tasks.onDidEndTask(({ execution }) => {
      if (!isWanted(execution.task)) return;
      listening.dispose();
      done();
    });
  });
}

async function sizeOfOwn(): Promise<number | undefined> {
  try {
    const report: { assets: { asset_name: string; size: number }[] } = JSON.parse(
      await read('build/build-report.json'),
    );
    return report.assets.find(({ asset_name }) => asset_name === 'tasked')?.size;
  } catch {
    return undefined;
  }
}
