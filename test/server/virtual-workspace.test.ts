/** A server on Node whose workspace is on no disk: all of its files are the client's. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  InitializedNotification,
  InitializeRequest,
  type ProtocolConnection,
  WorkspaceDiagnosticRequest,
} from 'vscode-languageserver/node';
import { BUILD, type BuildResult } from '../../protocol/build.ts';
import {
  DELETE_FILE,
  LIST_FOLDER,
  READ_FILE,
  STAT_FILES,
  WRITE_FILE,
  WRITTEN_OUT,
} from '../../protocol/files.ts';
import { PREVIEW, type PreviewResult } from '../../protocol/preview.ts';
import { PROJECT_TREE, type ProjectTree } from '../../protocol/project-tree.ts';
import { askDisk } from '../support/disk-client.ts';
import { cli } from '../support/run-cli.ts';
import { connect } from '../support/served-project.ts';
import { copyExample } from '../support/temp-project.ts';

const FOLDER = 'virtual://host/my%20game';

describe('A workspace on no disk', () => {
  it('is checked as one on a disk is', async () => {
    const folder = copyExample('broken');
    const connection = await virtual(folder);
    const { stdout } = await cli(folder, 'check', '--json');
    const expected = JSON.parse(stdout).findings.map(({ code, message }: Found) => ({ code, message }));
    await expect.poll(() => reported(connection), { timeout: 10_000 }).toEqual(sorted(expected));
  });

  it('has previews and a tree', async () => {
    const connection = await virtual(copyExample('lantern-keep'));
    const preview: PreviewResult = await connection.sendRequest(PREVIEW.method, {
      uri: `${FOLDER}/assets/font/asset.json`,
    });
    expect(preview.kind).toBe('preview');
    const { projects }: ProjectTree = await connection.sendRequest(PROJECT_TREE.method, {});
    expect(projects.map(({ uri }) => uri)).toEqual([FOLDER]);
  });

  it('is built to the same archive', async () => {
    const [folder, onDisk] = [copyExample('lantern-keep'), copyExample('lantern-keep')];
    await cli(onDisk, 'build');
    const connection = await virtual(folder);
    const built: BuildResult = await connection.sendRequest(BUILD.method, { uri: FOLDER, scope: 'project' });
    expect(built.archive?.uri).toBe(`${FOLDER}/build/assets.bank`);
    const archive = (place: string) => readFileSync(join(place, 'build/assets.bank'));
    expect(Buffer.compare(archive(folder), archive(onDisk))).toBe(0);
  });

  it('is left alone where the client offers no files', async () => {
    const connection = await virtual(copyExample('broken'), { offersFiles: false });
    const { projects }: ProjectTree = await connection.sendRequest(PROJECT_TREE.method, {});
    expect(projects).toEqual([]);
  });
});

interface Found {
  readonly code: string;
  readonly message: string;
}

async function virtual(folder: string, { offersFiles = true } = {}): Promise<ProtocolConnection> {
  const connection = connect();
  const pathOf = (uri: string) => {
    if (!uri.startsWith(FOLDER)) return join(folder, 'nowhere');
    return join(folder, decodeURIComponent(uri.slice(FOLDER.length)));
  };
  const ask = askDisk(WRITTEN_OUT, pathOf);
  for (const { method } of [LIST_FOLDER, STAT_FILES, READ_FILE, WRITE_FILE, DELETE_FILE])
    connection.onRequest(method, (params: unknown) => ask({ method }, params));
  connection.listen();
  await connection.sendRequest(InitializeRequest.type, {
    processId: process.pid,
    rootUri: FOLDER,
    workspaceFolders: [{ uri: FOLDER, name: 'game' }],
    capabilities: { textDocument: { diagnostic: {} } },
    ...(offersFiles ? { initializationOptions: { files: true } } : {}),
  });
  await connection.sendNotification(InitializedNotification.type, {});
  return connection;
}

/** Everything that is wrong in the workspace. */
async function reported(connection: ProtocolConnection): Promise<Found[]> {
  const { items } = await connection.sendRequest(WorkspaceDiagnosticRequest.type, { previousResultIds: [] });
  return sorted(
    items.flatMap((report) =>
      (report.kind === 'full' ? report.items : []).map(({ code, message }) => ({
        code: String(code),
        message: String(message),
      })),
    ),
  );
}

function sorted(found: readonly Found[]): Found[] {
  return [...found].sort((a, b) => (a.code + a.message < b.code + b.message ? -1 : 1));
}
