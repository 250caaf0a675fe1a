/**
 * What the features do is tested elsewhere: here, that each has all it needs in a worker, and that what is decoded and
 * packed there is what Node decodes and packs.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ClientCapabilities } from 'vscode-languageserver/node';
import { decodePng } from '../../packer/images/decode-png.ts';
import { PREVIEW, type PreviewResult } from '../../protocol/preview.ts';
import { TOOLS } from '../../scripts/install-debian.ts';
import { Browser } from '../support/browser.ts';
import { browserProject, type Files, filesOf } from '../support/browser-project.ts';
import { neededTool } from '../support/editor.ts';
import { serve } from '../support/served-project.ts';
import { copyExample } from '../support/temp-project.ts';

const chromium = neededTool(TOOLS.chromium);
const FONT = 'assets/font/asset.json';

/** Of an editor that can do much. */
const CAPABILITIES: ClientCapabilities = {
  textDocument: {
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
    hover: { contentFormat: ['markdown', 'plaintext'] },
    completion: { completionItem: { snippetSupport: true, documentationFormat: ['markdown'] } },
    colorProvider: {},
    foldingRange: {},
    selectionRange: {},
    inlayHint: {},
    codeLens: {},
    documentLink: {},
    formatting: {},
  },
};

describe.skipIf(chromium === undefined)('Features in a worker', () => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await Browser.start(chromium ?? '');
  });
  afterAll(() => browser?.stop());

  it('answers each request that it announces', async () => {
    const files = filesOf(copyExample('lantern-keep'));
    const project = await browserProject(browser, files, { capabilities: CAPABILITIES });
    const textDocument = { uri: await project.open(FONT) };
    const params = { textDocument, ...placesIn(files) };
    const { capabilities } = project.initialized;
    const answered: string[] = [];
    for (const [capability, method] of Object.entries(REQUESTS)) {
      if (!(capability in capabilities)) continue;
      const answer = await project.connection.sendRequest<unknown>(method, params);
      if (hasContent(answer)) answered.push(capability);
    }
    expect(answered).toEqual(Object.keys(REQUESTS).filter((capability) => capability in capabilities));
    expect(answered).toContain('documentSymbolProvider');
  });

  it('shows previews with the pixels that Node shows', async () => {
    const folder = copyExample('lantern-keep');
    const node = await serve(folder);
    const worker = await browserProject(browser, filesOf(folder));
    for (const name of ['font', 'hero', 'dialogue', 'sparks', 'sounds/ambience']) {
      const path = `assets/${name}/asset.json`;
      const request = (uri: string) => ({ uri });
      const shown: PreviewResult = await worker.connection.sendRequest(
        PREVIEW.method,
        request(worker.uri(path)),
      );
      const expected: PreviewResult = await node.connection.sendRequest(
        PREVIEW.method,
        request(node.uri(path)),
      );
      expect(comparable(shown)).toEqual(comparable(expected));
      expect(shown.kind).toBe('preview');
    }
  });

  it('finds the documentation where the client says', async () => {
    const files = filesOf(copyExample('lantern-keep'));
    const documentation = 'http://127.0.0.1/extension/{page}?raw';
    const project = await browserProject(browser, files, {
      capabilities: CAPABILITIES,
      options: { documentation },
    });
    const textDocument = { uri: await project.open(FONT) };
    const hover = await project.connection.sendRequest<unknown>('textDocument/hover', {
      textDocument,
      position: placeOf(files, '"output"'),
    });
    expect(JSON.stringify(hover)).toContain(
      '(<http://127.0.0.1/extension/docs/spec/001-asset-declaration.md?raw>)',
    );
  });
});

/** Where a text stands first in the declaration of the font. */
function placeOf(files: Files, text: string) {
  const lines = String(files[FONT]).split('\n');
  const line = lines.findIndex((content) => content.includes(text));
  return { line, character: (lines[line] ?? '').indexOf(text) + 1 };
}

/** Requests by what announces them: each has something to say of {@link placesIn}. */
const REQUESTS: Readonly<Record<string, string>> = {
  hoverProvider: 'textDocument/hover',
  completionProvider: 'textDocument/completion',
  definitionProvider: 'textDocument/definition',
  documentLinkProvider: 'textDocument/documentLink',
  documentSymbolProvider: 'textDocument/documentSymbol',
  foldingRangeProvider: 'textDocument/foldingRange',
  selectionRangeProvider: 'textDocument/selectionRange',
  colorProvider: 'textDocument/documentColor',
  inlayHintProvider: 'textDocument/inlayHint',
  codeLensProvider: 'textDocument/codeLens',
  workspaceSymbolProvider: 'workspace/symbol',
};

/** Parameters for all of them; the position is within the path of an input. */
function placesIn(files: Files) {
  const position = placeOf(files, '.png');
  const lines = String(files[FONT]).split('\n').length;
  const range = { start: { line: 0, character: 0 }, end: { line: lines, character: 0 } };
  return { position, positions: [position], range, query: 'font' };
}

function hasContent(answer: unknown): boolean {
  return Array.isArray(answer) ? answer.length > 0 : answer !== null;
}

/** Without what the two platforms may compress differently. */
function comparable(preview: PreviewResult) {
  if (preview.kind === 'none') return preview;
  const parts = preview.parts.map((part) =>
    'data' in part ? { ...part, data: contentOf(part.kind, part.data ?? '') } : part,
  );
  return { ...preview, parts, size: preview.codec === 'DEFLATE_RAW' ? 'some' : preview.size };
}

function contentOf(kind: 'image' | 'sound', dataUri: string): unknown {
  const bytes = Buffer.from(dataUri.slice(dataUri.indexOf(',') + 1), 'base64');
  if (kind === 'sound') return bytes.toString('hex');
  const image = decodePng(bytes);
  if (image.kind === 'problem') throw new Error(image.message);
  return image;
}
