/**
 * `dist/server.browser.js` as a worker of a page in Debian's Chromium, which has the project's files and answers for
 * them.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  type CodeAction,
  CodeActionRequest,
  type Diagnostic,
  DidChangeWatchedFilesNotification,
  DocumentDiagnosticRequest,
  FileChangeType,
  ShutdownRequest,
  WorkspaceDiagnosticRequest,
} from 'vscode-languageserver/node';
import { decodePng } from '../../packer/images/decode-png.ts';
import { TOOLS } from '../../scripts/install-debian.ts';
import { writeCase } from '../corpus/png-corpus.ts';
import { Browser } from '../support/browser.ts';
import { type BrowserProject, browserProject, type Files, filesOf } from '../support/browser-project.ts';
import { neededTool } from '../support/editor.ts';
import { cli } from '../support/run-cli.ts';
import { edited } from '../support/served-project.ts';
import { copyExample, declaration, writeFiles } from '../support/temp-project.ts';

const chromium = neededTool(TOOLS.chromium);
const FIXES = {
  textDocument: {
    publishDiagnostics: { dataSupport: true },
    codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: ['quickfix'] } } },
  },
};
const HEART = 'assets/heart/asset.json';
const PULL = { textDocument: { diagnostic: {} } };
const BROKEN = declaration({ output: { format: 'DATA/raw_v1', codec: 'lz4_block' } });

describe.skipIf(chromium === undefined)('The language server in a worker', () => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await Browser.start(chromium ?? '');
  });
  afterAll(() => browser?.stop());

  it('says what is wrong with an open document, and mends it, without any files', async () => {
    const project = await browserProject(browser, {}, { capabilities: FIXES, offersFiles: false });
    expect(project.initialized.serverInfo).toEqual({ name: 'packwright' });
    const uri = await project.open('notes/asset.json', BROKEN);
    const diagnostics = await project.diagnostics('notes/asset.json');
    expect(codesOf(diagnostics)).toEqual(['codec/not-screaming-snake-case']);
    const actions = await project.connection.sendRequest(CodeActionRequest.type, {
      textDocument: { uri },
      range: diagnostics[0].range,
      context: { diagnostics: [...diagnostics] },
    });
    const action = actions?.[0] as CodeAction | undefined;
    expect(edited(BROKEN, action?.edit?.changes?.[uri] ?? [])).toBe(BROKEN.replace('lz4_block', 'LZ4_BLOCK'));
  });

  it('finds in a project that the page has what the command line finds on disk', async () => {
    const folder = copyExample('broken');
    writeFiles(folder, deepHeart(folder));
    const files = filesOf(folder);
    const expected = await foundOnDisk(folder);
    expect(expected.filter(({ code }) => code.startsWith('content/')).length).toBeGreaterThan(2);
    const project = await browserProject(browser, files, { capabilities: PULL });
    // What the inputs hold follows the first answer.
    await expect.poll(() => reported(project), { timeout: 10_000 }).toEqual(expected);
  });

  it('follows what becomes of the files', async () => {
    const project = await browserProject(browser, { 'notes/asset.json': declaration() });
    await project.open('notes/asset.json');
    const codes = async (accepts: (codes: readonly string[]) => boolean) =>
      codesOf(await project.diagnostics('notes/asset.json', (found) => accepts(codesOf(found))));
    expect(await codes(() => true)).toEqual(['inputs/missing-file']);
    const change = (path: string, type: FileChangeType) =>
      project.connection.sendNotification(DidChangeWatchedFilesNotification.type, {
        changes: [{ uri: project.uri(path), type }],
      });
    project.write('notes/Notes.txt', 'la la la');
    await change('notes/Notes.txt', FileChangeType.Created);
    expect(await codes((found) => found[0] !== 'inputs/missing-file')).toEqual(['inputs/wrong-case']);
    project.write('notes/notes.txt', 'la la la');
    await change('notes/notes.txt', FileChangeType.Created);
    expect(await codes((found) => found.length === 0)).toEqual([]);
  });

  it('knows a document by a URI in another spelling, and its neighbours', async () => {
    const project = await browserProject(
      browser,
      { 'a/asset.json': declaration(), 'b/asset.json': declaration() },
      { capabilities: PULL },
    );
    const uri = await project.open('a/asset.json');
    const pull = async (spelled: string) => {
      const report = await project.connection.sendRequest(DocumentDiagnosticRequest.type, {
        textDocument: { uri: spelled },
      });
      return codesOf(report.kind === 'full' ? report.items : []);
    };
    await project.connection.sendRequest(WorkspaceDiagnosticRequest.type, { previousResultIds: [] });
    expect(await pull(uri)).toContain('identity/duplicate-uuid');
    for (const spelled of ['page:/my game/b/asset.json', 'page:///my%20game/%62/asset.json'])
      expect(await pull(spelled)).toContain('identity/duplicate-uuid');
  });

  it('answers nothing any more once it is shut down', async () => {
    const project = await browserProject(browser, {});
    expect(await project.connection.sendRequest(ShutdownRequest.type)).toBeNull();
    await expect(
      project.connection.sendRequest(WorkspaceDiagnosticRequest.type, { previousResultIds: [] }),
    ).rejects.toThrow('The server is shut down');
  });
});

interface Found {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly code: string;
  readonly message: string;
}

async function foundOnDisk(folder: string): Promise<Found[]> {
  const { stdout } = await cli(folder, 'check', '--json');
  const { findings }: { findings: Found[] } = JSON.parse(stdout);
  return findings.map(({ file, line, column, code, message }) => ({ file, line, column, code, message }));
}

/** Everything that is wrong in the workspace, as the command line has it. */
async function reported({ connection }: BrowserProject): Promise<Found[]> {
  const { items } = await connection.sendRequest(WorkspaceDiagnosticRequest.type, { previousResultIds: [] });
  const sorted = items.sort((a, b) => (a.uri < b.uri ? -1 : 1));
  return sorted.flatMap(({ uri, ...report }) =>
    (report.kind === 'full' ? report.items : []).map(({ range, code, message }) => ({
      file: uri.replace('page:///my%20game/', ''),
      line: range.start.line + 1,
      column: range.start.character + 1,
      code: String(code),
      message: String(message),
    })),
  );
}

function codesOf(diagnostics: readonly Diagnostic[]): string[] {
  return diagnostics.map(({ code }) => String(code));
}

/** The asset `heart` once more, from a picture of 16 bits a channel, which our own decoder leaves to pngjs. */
function deepHeart(folder: string): Files {
  const image = decodePng(readFileSync(join(folder, 'assets/heart/heart.png')));
  if (image.kind !== 'true-color') throw new Error('the heart is no true-colour image any more');
  const { width, height } = image;
  const samples = Uint16Array.from(image.rgba, (value) => value * 257);
  const kind = { colorType: 6, depth: 16, interlaced: true, filter: () => 4 } as const;
  const text = readFileSync(join(folder, HEART), 'utf8');
  return {
    'assets/deep-heart/heart.png': writeCase({ ...kind, width, height, samples, palette: new Uint8Array() }),
    'assets/deep-heart/asset.json': text
      .replace(/"asset_uuid": "[^"]*"/, '"asset_uuid": "0b1f4dd5-6c58-4f0c-9a55-2f6b6f3c1a90"')
      .replace(/"name": "[^"]*"/, '"name": "deep_heart"'),
  };
}
