import { expect } from 'chai';
import * as vscode from 'vscode';
import { PROJECT_TREE } from '../../../../protocol/project-tree.ts';
import { eventually } from '../../support/eventually.ts';
import { diagnosticsOf } from '../../support/packwright.ts';
import { servedApi } from '../../support/server.ts';
import { closeEditors, open, uriOf, write } from '../../support/workspace.ts';

const NOTES = `{
  "schema_version": 1,
  "asset_uuid": "3f0f0c5e-6f0b-4a53-9e0e-0c6a4f6f9f10",
  "name": "notes",
  "type": "data_bank",
  "inputs": [{ "path": "notes.txt", "role": "files" }],
  "output": { "format": "DATA/raw_v1", "codec": "lz4_block" }
}
`;

describe('Several folders', () => {
  afterEach(closeEditors);

  it('are projects of their own', async () => {
    expect(await projectNames()).to.have.members(['lantern-keep', 'broken']);
    const sound = await open(uriOf('assets/hero/asset.json', 'lantern-keep'));
    await diagnosticsOf(sound.uri, (codes) => codes.length === 0);
    const broken = uriOf('', 'broken').toString();
    await eventually(
      () =>
        vscode.languages
          .getDiagnostics()
          .filter(([uri, found]) => uri.toString().startsWith(broken) && found.length > 0),
      (found) => found.length > 3,
    );
  });

  it('come and go while the server runs', async () => {
    const file = await write('../added/notes/asset.json', NOTES);
    const folder = vscode.Uri.joinPath(file, '../..');
    vscode.workspace.updateWorkspaceFolders(2, 0, { uri: folder });
    await diagnosticsOf(file, (codes) => codes.includes('codec/not-screaming-snake-case'));
    await eventually(projectNames, (names) => names.includes('added'));
    vscode.workspace.updateWorkspaceFolders(2, 1);
    await eventually(projectNames, (names) => !names.includes('added'));
    await diagnosticsOf(file, (codes) => codes.length === 0);
  });
});

async function projectNames(): Promise<string[]> {
  const { request } = await servedApi();
  const { projects } = await request(PROJECT_TREE, {});
  return projects.map(({ uri }) => uri.slice(uri.lastIndexOf('/') + 1));
}
