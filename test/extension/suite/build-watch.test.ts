import { expect } from 'chai';
import * as vscode from 'vscode';
import { eventually } from '../support/eventually.ts';
import { layAsset, removeFolders } from '../support/own-asset.ts';
import { servedApi } from '../support/server.ts';
import { read, uriOf, write } from '../support/workspace.ts';

const REGISTRY_FILE = 'packwright.registry.json';
const REPORT = 'build/build-report.json';

describe('Watching', () => {
  let registry: string;
  before(async () => {
    registry = await read(REGISTRY_FILE);
    await servedApi();
    await removeFolders('build');
    await layAsset('watched');
  });
  after(async () => {
    await vscode.commands.executeCommand('packwright.stopWatching');
    await removeFolders('build', 'assets/watched');
    await write(REGISTRY_FILE, registry);
  });

  it('builds at once, and again for each change that matters, and for no other', async () => {
    const builds = new Set<string>();
    const count = async (size: number | undefined) => {
      const report = await reportOrNone();
      if (report !== undefined) builds.add(JSON.stringify(report.milliseconds));
      return sizeOf(report) === size;
    };
    await vscode.commands.executeCommand('packwright.startWatching');
    await eventually(() => count('a note'.length), Boolean);
    // A plain write, a save by rename, another declaration, a file that no build reads, and what a build wrote itself.
    await write('assets/watched/notes.txt', 'a longer note');
    await eventually(() => count('a longer note'.length), Boolean);
    await write('assets/watched/notes.txt~', 'a note saved by rename');
    await vscode.workspace.fs.rename(uriOf('assets/watched/notes.txt~'), uriOf('assets/watched/notes.txt'), {
      overwrite: true,
    });
    await eventually(() => count('a note saved by rename'.length), Boolean);
    await write('assets/watched/readme.md', 'not built');
    await write(
      'assets/watched/asset.json',
      (await read('assets/watched/asset.json')).replace('notes.txt', 'n.txt'),
    );
    await write('assets/watched/n.txt', 'n');
    await eventually(() => count('n'.length), Boolean);
    expect(builds.size).to.be.lessThanOrEqual(5);
  });

  it('builds no more once it is stopped', async () => {
    await vscode.commands.executeCommand('packwright.startWatching');
    await vscode.commands.executeCommand('packwright.stopWatching');
    await vscode.commands.executeCommand('packwright.buildAll');
    const before = await read(REPORT);
    await write('assets/watched/n.txt', 'nobody looks');
    // A build that is asked for comes after any that was not.
    await vscode.commands.executeCommand('packwright.build', uriOf('assets/watched/asset.json'));
    const after = JSON.parse(await read(REPORT));
    expect(after.changes.assets).to.have.length(1);
    expect(JSON.parse(before).written).to.equal(true);
  });
});

interface Report {
  readonly milliseconds: object;
  readonly assets: readonly { readonly asset_name: string; readonly size: number }[];
}

async function reportOrNone(): Promise<Report | undefined> {
  try {
    return JSON.parse(await read(REPORT));
  } catch {
    return undefined;
  }
}

/** The bank of a single file is that file. */
function sizeOf(report: Report | undefined): number | undefined {
  return report?.assets.find(({ asset_name }) => asset_name === 'watched')?.size;
}
