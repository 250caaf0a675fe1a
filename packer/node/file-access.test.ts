import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FileAccessError } from '../project/project-files.ts';
import { openFile } from './file-access.ts';

let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'packwright-read-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('openFile', () => {
  it('reads parts of a file', async () => {
    const access = await openFile(fileOf('0123456789'));
    expect(access.size).toBe(10);
    expect(text(await access.read(0, 10))).toBe('0123456789');
    expect(text(await access.read(7, 2))).toBe('78');
    expect(text(await access.read(10, 0))).toBe('');
    await access.close();
    await expect(access.read(0, 1)).rejects.toThrow(FileAccessError);
  });

  it('gives what is left of a file that has shrunk', async () => {
    const path = fileOf('0123456789');
    const access = await openFile(path);
    truncateSync(path, 4);
    expect(text(await access.read(2, 5))).toBe('23');
    await access.close();
  });

  it.each([
    ['a missing file', 'missing', 'it does not exist'],
    ['a folder', '.', 'it is a folder'],
  ])('says so of %s', async (_, name, clause) => {
    const error = await openFile(join(folder, name)).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(FileAccessError);
    expect(error).toMatchObject({ message: expect.stringContaining(clause), cause: expect.any(Error) });
  });
});

it.runIf(process.platform !== 'win32')('waits for no pipe', async () => {
  const path = join(folder, 'pipe');
  execFileSync('mkfifo', [path]);
  await expect(openFile(path)).rejects.toThrow(FileAccessError);
});

function fileOf(content: string): string {
  const path = join(folder, 'file');
  writeFileSync(path, content);
  return path;
}

function text(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}
