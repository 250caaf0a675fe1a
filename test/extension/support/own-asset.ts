import * as vscode from 'vscode';
import { uriOf, write } from './workspace.ts';

/** Lays an asset of a test's own into the sample: one file, `notes.txt`, as it is. */
export async function layAsset(
  name: string,
  change: (text: string) => string = (text) => text,
): Promise<string> {
  const text = `{
  "schema_version": 1,
  "asset_uuid": "${crypto.randomUUID()}",
  "name": "${name}",
  "type": "data_bank",
  "inputs": { "files": ["notes.txt"] },
  "output": { "format": "DATA/raw_v1", "codec": "NONE" },
  "preload": { "enabled": false }
}
`;
  const path = `assets/${name}/asset.json`;
  await write(`assets/${name}/notes.txt`, 'a note');
  await write(path, change(text));
  return path;
}

/** Takes folders of the sample away, where they are there. */
export async function removeFolders(...paths: readonly string[]): Promise<void> {
  for (const path of paths) {
    try {
      await vscode.workspace.fs.delete(uriOf(path), { recursive: true });
    } catch (error) {
      if (!(error instanceof vscode.FileSystemError && error.code === 'FileNotFound')) throw error;
    }
  }
}
