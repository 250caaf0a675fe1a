import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { BUILD } from '../../protocol/build.ts';
import { PREVIEW, type PreviewResult } from '../../protocol/preview.ts';
import { REGISTRY } from '../../protocol/registry.ts';
import { TRUST_GRANTED } from '../../protocol/trust.ts';
import { type ServedProject, serve } from '../support/served-project.ts';
import { copyExample } from '../support/temp-project.ts';

const FONT = 'assets/font/asset.json';
const REFUSED = 'This workspace is in Restricted Mode: nothing is built or written in it until you trust it';

it('checks and shows, but writes nothing in a workspace that is not trusted', async () => {
  const project = await serve(copyExample('lantern-keep'), {}, { trusted: false });
  const uri = await project.open(FONT);
  expect(await project.diagnostics(FONT)).toEqual([]);
  const preview: PreviewResult = await project.connection.sendRequest(PREVIEW.method, { uri });
  expect(preview.kind).toBe('preview');
  await expect(build(project, uri)).rejects.toThrow(REFUSED);
  await expect(project.connection.sendRequest(REGISTRY.method, { uri, action: 'reconcile' })).rejects.toThrow(
    REFUSED,
  );
  expect(existsSync(join(project.folder, 'build'))).toBe(false);
});

it('builds once it is trusted', async () => {
  const project = await serve(copyExample('lantern-keep'), {}, { trusted: false });
  await project.connection.sendNotification(TRUST_GRANTED.method, null);
  expect(await build(project, project.uri(FONT))).toMatchObject({ written: true });
});

it.each([undefined, {}, { trusted: true }])('builds for a client that says %j', async (options) => {
  const project = await serve(copyExample('lantern-keep'), {}, options);
  expect(await build(project, project.uri(FONT))).toMatchObject({ written: true });
});

function build({ connection }: ServedProject, uri: string): Promise<unknown> {
  return connection.sendRequest(BUILD.method, { uri, scope: 'project' });
}
