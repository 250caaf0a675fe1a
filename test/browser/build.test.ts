/** Building in a worker, on files that the page has: what comes of it is what the command line makes on a disk. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { memoryAccess } from '../../packer/archive/random-access.ts';
import { readArchive } from '../../packer/archive/read-archive.ts';
import { BUILD, type BuildResult } from '../../protocol/build.ts';
import { PREVIEW, type PreviewResult } from '../../protocol/preview.ts';
import { REGISTRY } from '../../protocol/registry.ts';
import { TOOLS } from '../../scripts/install-debian.ts';
import { Browser } from '../support/browser.ts';
import { type BrowserProject, browserProject, type Files, filesOf } from '../support/browser-project.ts';
import { neededTool } from '../support/editor.ts';
import { cli } from '../support/run-cli.ts';
import { copyExample, writeFiles } from '../support/temp-project.ts';

const chromium = neededTool(TOOLS.chromium);
const ARCHIVE = 'build/assets.bank';
/** Their writers are our own: they store the same bytes everywhere. */
const OURS: ReadonlySet<string> = new Set(['NONE', 'LZ4_BLOCK']);

describe.skipIf(chromium === undefined)('Building in a worker', () => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await Browser.start(chromium ?? '');
  });
  afterAll(() => browser?.stop());

  it('gives the archive that the command line gives', async () => {
    const folder = copyExample('lantern-keep');
    const project = await browserProject(browser, filesOf(folder));
    const built = await build(project);
    expect(built).toMatchObject({ written: true, archive: { uri: 'page:///my%20game/build/assets.bank' } });
    await cli(folder, 'build');
    const [here, there] = await Promise.all([
      banksOf(project.written.get(ARCHIVE)),
      banksOf(readFileSync(join(folder, ARCHIVE))),
    ]);
    expect(here).toEqual(there);
    expect(new Set(here.map(({ codec }) => codec))).toEqual(
      new Set(['NONE', 'LZ4_BLOCK', 'DEFLATE_RAW', 'ZSTD']),
    );
    expect(textOf(project, 'packwright.registry.json')).toBe(
      readFileSync(join(folder, 'packwright.registry.json'), 'utf8'),
    );
    expect(JSON.parse(textOf(project, 'build/build-report.json'))).toMatchObject({ written: true });
  });

  it('gives it to the byte where no codec is the platform’s', async () => {
    const folder = copyExample('lantern-keep');
    const files = Object.fromEntries(Object.entries(filesOf(folder)).map(withoutPlatformCodecs));
    const project = await browserProject(browser, files);
    expect(await build(project)).toMatchObject({ written: true });
    writeFiles(folder, files);
    await cli(folder, 'build');
    expect(project.written.get(ARCHIVE)?.equals(readFileSync(join(folder, ARCHIVE)))).toBe(true);
  });

  it('writes nothing where something is wrong', async () => {
    const project = await browserProject(browser, filesOf(copyExample('broken')));
    expect(await build(project)).toMatchObject({ written: false, archive: null });
    expect([...project.written.keys()]).toEqual([]);
  });

  it('writes nothing in Restricted Mode, and shows what it would', async () => {
    const options = { trusted: false };
    const project = await browserProject(browser, filesOf(copyExample('lantern-keep')), { options });
    await expect(build(project)).rejects.toThrow('This workspace is in Restricted Mode');
    const uri = project.uri('assets/title/asset.json');
    const preview: PreviewResult = await project.connection.sendRequest(PREVIEW.method, { uri });
    expect(preview).toMatchObject({ kind: 'preview', codec: 'ZSTD' });
    expect([...project.written.keys()]).toEqual([]);
  });

  it('changes the registry', async () => {
    const project = await browserProject(browser, filesOf(copyExample('lantern-keep')));
    const change = (action: string, asset?: string) =>
      project.connection.sendRequest(REGISTRY.method, { uri: project.uri('assets'), action, asset });
    expect(await change('reconcile')).toMatchObject({ effect: 'written' });
    expect(textOf(project, 'packwright.registry.json')).toContain('"included_in_build": true');
  });
});

function build({ connection, uri }: BrowserProject): Promise<BuildResult> {
  return connection.sendRequest(BUILD.method, { uri: uri('assets'), scope: 'project' });
}

/** What each bank is and holds, and how it is stored where that is ours to say. */
async function banksOf(archive: Buffer | undefined) {
  const { header, readPayload, readStored } = await readArchive(memoryAccess(archive ?? Buffer.of()));
  return Promise.all(
    header.assets.map(async (asset) => {
      const { offset: _, size: __, ...entry } = asset;
      const stored = OURS.has(asset.codec) ? Buffer.from(await readStored(asset)).toString('hex') : 'by zlib';
      return { ...entry, payload: Buffer.from(await readPayload(asset)).toString('hex'), stored };
    }),
  );
}

function withoutPlatformCodecs([path, content]: [string, Files[string]]): [string, Files[string]] {
  if (!path.endsWith('asset.json')) return [path, content];
  return [path, String(content).replaceAll(/"(?:ZSTD|DEFLATE_RAW)"/g, '"LZ4_BLOCK"')];
}

function textOf({ written }: BrowserProject, path: string): string {
  return written.get(path)?.toString('utf8') ?? '';
}
