import { expect } from 'chai';
import * as vscode from 'vscode';
import { BUILD } from '../../../protocol/build.ts';
import { PREVIEW } from '../../../protocol/preview.ts';
import { servedApi } from '../support/server.ts';
import { read, uriOf, write } from '../support/workspace.ts';

/** Of this archive and of nothing else. */
const MAGIC = 'PWBK';
const REGISTRY_FILE = 'packwright.registry.json';

describe('Building on the workspace’s own files', () => {
  let registry: string;
  before(async () => {
    registry = await read(REGISTRY_FILE);
  });
  after(async () => {
    await vscode.workspace.fs.delete(uriOf('build'), { recursive: true });
    await write(REGISTRY_FILE, registry);
  });

  it('shows what it would pack, with every codec', async () => {
    const { request } = await servedApi();
    for (const [name, codec] of [
      ['font', 'LZ4_BLOCK'],
      ['title', 'ZSTD'],
    ]) {
      const preview = await request(PREVIEW, { uri: uriOf(`assets/${name}/asset.json`).toString() });
      expect(preview).to.include({ kind: 'preview', codec });
    }
  });

  it('writes archive, report and registry, and leaves nothing else', async () => {
    const { request } = await servedApi();
    const built = await request(BUILD, { uri: uriOf('assets').toString(), scope: 'project' });
    expect(built.written).to.equal(true);
    expect(await read('build/assets.bank')).to.satisfy((text: string) => text.startsWith(MAGIC));
    expect(JSON.parse(await read('build/build-report.json'))).to.include({ written: true });
    expect(await read(REGISTRY_FILE)).to.contain('"assets/font"');
    expect(await namesIn('build')).to.have.members(['assets.bank', 'build-report.json']);
    expect((await namesIn('.')).filter((name) => name.endsWith('.tmp'))).to.deep.equal([]);
  });
});

async function namesIn(folder: string): Promise<string[]> {
  return (await vscode.workspace.fs.readDirectory(uriOf(folder))).map(([name]) => name);
}
