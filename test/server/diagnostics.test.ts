import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { pathToFileURL } from 'node:url';
import { expect, it, onTestFinished } from 'vitest';
import {
  createConnection,
  DidChangeTextDocumentNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  DidSaveTextDocumentNotification,
  type PublishDiagnosticsParams,
} from 'vscode-languageserver/node';
import { startServer } from '../../server/start-server.ts';
import { type LanguageClient, languageClient } from '../support/language-client.ts';
import { copyExample, declaration, tempProject } from '../support/temp-project.ts';

const NO_PNG = 'no picture';

it('keeps what the inputs hold while the text changes', async () => {
  const editor = await openEditor(copyExample('broken'));
  const sword = await editor.open('assets/sword/asset.json');
  expect(await sword.codes()).toEqual(['content/unreadable-input']);
  await sword.change(`${sword.text}\n`);
  expect(await sword.codes()).toEqual(['content/unreadable-input']);
  const heart = await editor.open('assets/heart/asset.json');
  expect(await heart.codes()).toEqual(['content/color-not-in-palette']);
  expect(editor.shown('assets/sword/asset.json')).toEqual(['content/unreadable-input']);
});

it('reads the inputs anew when a document is saved', async () => {
  const folder = copyExample('lantern-keep');
  const editor = await openEditor(folder);
  const title = await editor.open('assets/title/asset.json');
  expect(await title.codes()).toEqual([]);
  writeFileSync(join(folder, 'assets/title/title.png'), NO_PNG);
  await title.save();
  await editor.published(({ diagnostics }) => diagnostics.length > 0);
  expect(editor.shown('assets/title/asset.json')).toEqual(['content/unreadable-input']);
});

it('clears the problems of a file that is closed, and they stay away', async () => {
  const editor = await openEditor(copyExample('broken'));
  const shield = await editor.open('assets/shield/asset.json');
  expect((await shield.codes()).length).toBe(3);
  await shield.close();
  expect(await (await editor.open('assets/key/asset.json')).codes()).toEqual(['codec/missing-codec']);
  expect(editor.shown('assets/shield/asset.json')).toEqual([]);
});

it('knows a file by a URI that is escaped as VS Code does it', async () => {
  const folder = join(tempProject({}), 'art (2)+ü, new');
  mkdirSync(folder);
  writeFileSync(join(folder, 'asset.json'), declaration());
  const escaped: Readonly<Record<string, string>> = { '(': '%28', ')': '%29', '+': '%2B', ',': '%2C' };
  const editor = await openEditor(folder, (uri) => uri.replace(/[()+,]/g, (sign) => escaped[sign]));
  const asset = await editor.open('asset.json');
  expect(asset.uri).toContain('art%20%282%29%2B%C3%BC%2C%20new/');
  expect(await asset.codes()).toEqual(['inputs/missing-file']);
});

it('reports on packwright.json and the registry', async () => {
  const folder = tempProject({
    'packwright.json': '{ "schema_version": 1, "nmae": "x" }\n',
    'packwright.registry.json': '{ "schema_version": 1, "assets": [] }\n',
  });
  const editor = await openEditor(folder);
  const settings = await editor.open('packwright.json');
  expect(await settings.codes()).toEqual(['structure/unknown-field']);
  const registry = await editor.open('packwright.registry.json');
  expect(await registry.codes()).toEqual(['structure/wrong-type']);
});

/** A server in this process, and what an editor does with the files of `folder`. */
async function openEditor(folder: string, spell: (uri: string) => string = (uri) => uri) {
  const [input, output] = [new PassThrough(), new PassThrough()];
  const server = createConnection(input, output);
  startServer(server);
  const client = await languageClient(output, input);
  onTestFinished(() => {
    client.connection.dispose();
    server.dispose();
  });
  const uriOf = (path: string) => spell(pathToFileURL(join(folder, path)).href);
  return {
    published: client.published,
    shown: (path: string) => codesOf(client.shown(uriOf(path))),
    open: async (path: string) => {
      const opened = new OpenDocument(client, uriOf(path), readFileSync(join(folder, path), 'utf8'));
      await opened.open();
      return opened;
    },
  };
}

class OpenDocument {
  readonly uri: string;
  readonly text: string;
  readonly #client: LanguageClient;
  #version = 1;

  constructor(client: LanguageClient, uri: string, text: string) {
    this.#client = client;
    this.uri = uri;
    this.text = text;
  }

  /** Codes of the findings on the text as it now is. */
  async codes(): Promise<string[]> {
    const { diagnostics } = await this.#client.published(
      ({ uri, version }) => uri === this.uri && version === this.#version,
    );
    return codesOf(diagnostics);
  }

  open(): Promise<void> {
    const { uri, text } = this;
    return this.#client.connection.sendNotification(DidOpenTextDocumentNotification.type, {
      textDocument: { uri, languageId: 'asset-json', version: this.#version, text },
    });
  }

  change(text: string): Promise<void> {
    return this.#client.connection.sendNotification(DidChangeTextDocumentNotification.type, {
      textDocument: { uri: this.uri, version: ++this.#version },
      contentChanges: [{ text }],
    });
  }

  save(): Promise<void> {
    const { uri } = this;
    return this.#client.connection.sendNotification(DidSaveTextDocumentNotification.type, {
      textDocument: { uri },
    });
  }

  close(): Promise<void> {
    const { uri } = this;
    return this.#client.connection.sendNotification(DidCloseTextDocumentNotification.type, {
      textDocument: { uri },
    });
  }
}

function codesOf(diagnostics: PublishDiagnosticsParams['diagnostics']): string[] {
  return diagnostics.map(({ code }) => String(code));
}
