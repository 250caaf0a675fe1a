import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { DidChangeWatchedFilesNotification, FileChangeType } from 'vscode-languageserver/node';
import { type ServerStatus, STATUS } from '../../protocol/status.ts';
import { serve } from '../support/served-project.ts';
import { copyExample } from '../support/temp-project.ts';

it('tells a client that wants to know when all is checked, and what came of it', async () => {
  const { last } = await told('lantern-keep', { status: true });
  await expect.poll(last, { timeout: 30_000 }).toMatchObject({ phase: 'ready', left: 0, errors: 0 });
  expect(last()?.assets).toBeGreaterThan(10);
});

it('counts what is wrong, and follows it', async () => {
  const { last, folder, connection, uri } = await told('broken', { status: true });
  await expect.poll(() => last()?.phase).toBe('ready');
  const { errors = 0 } = last() ?? {};
  expect(errors).toBeGreaterThan(0);
  writeFileSync(join(folder, 'assets/coin/asset.json'), '{}');
  await connection.sendNotification(DidChangeWatchedFilesNotification.type, {
    changes: [{ uri: uri('assets/coin/asset.json'), type: FileChangeType.Changed }],
  });
  await expect.poll(() => last()?.errors).not.toBe(errors);
});

it('tells nobody else', async () => {
  const { all, connection, uri } = await told('broken', {});
  await connection.sendRequest('packwright/projectTree', { uri: uri('.') });
  await new Promise((done) => setTimeout(done, 700));
  expect(all).toEqual([]);
});

async function told(example: 'lantern-keep' | 'broken', options: { readonly status?: boolean }) {
  const project = await serve(copyExample(example), {}, options);
  const all: ServerStatus[] = [];
  project.connection.onNotification(STATUS.method, (status: ServerStatus) => {
    all.push(status);
  });
  return { ...project, all, last: () => all.at(-1) };
}
