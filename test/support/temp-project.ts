import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';

const root = join(import.meta.dirname, '../..');

/** A folder that is gone when the test is. Its own path, since a test may change what is in it as users do. */
export function tempFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'packwright-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A project of these files: text or bytes by path. */
export function tempProject(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = tempFolder();
  writeFiles(folder, files);
  return folder;
}

/** Lays files, text or bytes by path, into `folder`. */
export function writeFiles(folder: string, files: Readonly<Record<string, string | Uint8Array>>): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
}

/** A copy of one of `examples/`, without what was built of it. */
export function copyExample(name: 'lantern-keep' | 'broken'): string {
  const folder = tempFolder();
  for (const part of ['assets', 'packwright.json']) {
    cpSync(join(root, 'examples', name, part), join(folder, part), { recursive: true });
  }
  return folder;
}

export function readJson(...path: readonly string[]) {
  return JSON.parse(readFileSync(join(...path), 'utf8'));
}

/** A sound declaration; `change` is laid over it, `undefined` takes a field away. */
export function declaration(change: Readonly<Record<string, unknown>> = {}): string {
  return `${JSON.stringify({ ...SOUND_DECLARATION, ...change }, null, 2)}\n`;
}

const SOUND_DECLARATION = {
  schema_version: 1,
  asset_uuid: '3f1e0a77-5b0c-4a8e-9d6b-2c4f8a1e7d53',
  name: 'notes',
  type: 'data_bank',
  inputs: { files: ['notes.txt'] },
  output: { format: 'DATA/raw_v1', codec: 'NONE' },
  preload: { enabled: false },
};
