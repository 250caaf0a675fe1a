import { expect, it } from 'vitest';
import {
  type ClientCapabilities,
  CompletionItemKind,
  type CompletionList,
  CompletionRequest,
  CompletionResolveRequest,
  DidOpenTextDocumentNotification,
  InsertTextFormat,
  MarkupKind,
} from 'vscode-languageserver/node';
import { applied, completed, GLYPH, itemOf } from '../support/completed.ts';
import { servedProject } from '../support/served-project.ts';

const SNIPPETS: ClientCapabilities = {
  textDocument: {
    completion: {
      completionItem: {
        snippetSupport: true,
        documentationFormat: [MarkupKind.Markdown, MarkupKind.PlainText],
        insertTextModeSupport: { valueSet: [1, 2] },
      },
    },
  },
};

const SNIPPETS_AS_IS = SNIPPETS.textDocument?.completion?.completionItem;

const ALL_KINDS = Object.values(CompletionItemKind).filter((kind) => typeof kind === 'number');

it.each([
  { take: 'name', source: '{ ▮ }', snippet: `"name": "\${1:hero}"` },
  { take: 'build', source: '{ ▮ }', snippet: '"build": {$1}' },
  { take: '$schema', source: '{ ▮ }', snippet: '"\\$schema": "$1"' },
  { take: 'preload', source: '{ "▮" }', snippet: `preload": { "enabled": \${1:false} }` },
  {
    take: 'output',
    source: '{ "type": "data_bank", ▮ }',
    snippet: `"output": { "format": "DATA/raw_v1", "codec": "\${1:NONE}" }`,
  },
])('gives stops at $take to a client with snippets', async ({ take, source, snippet }) => {
  const { items } = await completed(source, { capabilities: SNIPPETS });
  const { textEdit, insertTextFormat } = itemOf(items, take);
  expect({ newText: textEdit?.newText, insertTextFormat }).toEqual({
    newText: snippet,
    insertTextFormat: InsertTextFormat.Snippet,
  });
});

it.each([
  { name: 'plain text to a client that knows no other', capabilities: {}, kind: undefined },
  { name: 'Markdown to a client that takes it', capabilities: SNIPPETS, kind: MarkupKind.Markdown },
])('documents in $name', async ({ capabilities, kind }) => {
  const { items } = await completed('{ ▮ }', { capabilities });
  const { documentation } = itemOf(items, 'name');
  const value = typeof documentation === 'string' ? documentation : documentation?.value;
  expect(value).toContain('The label by which game code and people refer to this asset.');
  expect(value).toContain('is the logical asset reference label');
  expect(typeof documentation === 'object' ? documentation.kind : undefined).toBe(kind);
});

it.each([
  { name: 'leaves it to a client that indents', capabilities: { snippetSupport: true }, indent: '' },
  { name: 'does it for a client that takes all as it is', capabilities: SNIPPETS_AS_IS, indent: '  ' },
  { name: 'does it for a client without snippets', capabilities: {}, indent: '  ' },
])('indents further lines: $name', async ({ capabilities, indent }) => {
  const source = '{\n  "type": "glyph_bank",\n  ▮\n}';
  const { items } = await completed(source, {
    capabilities: { textDocument: { completion: { completionItem: capabilities } } },
  });
  const lines = itemOf(items, 'output').textEdit?.newText.split('\n') ?? [];
  expect(lines.map((line) => /^ */.exec(line)?.[0])).toEqual([
    '',
    ...['  ', '  ', '  ', ''].map((own) => indent + own),
  ]);
});

it.each([
  { name: 'the first kinds to a client that names none', valueSet: undefined, kind: CompletionItemKind.Enum },
  { name: 'the kinds that a client names', valueSet: ALL_KINDS, kind: CompletionItemKind.EnumMember },
])('gives $name', async ({ valueSet, kind }) => {
  const completionItemKind = valueSet === undefined ? {} : { valueSet };
  const capabilities = { textDocument: { completion: { completionItemKind } } };
  const { items } = await completed('{ "output": { "codec": "▮" } }', { capabilities });
  expect(items.map((item) => item.kind)).toEqual(items.map(() => kind));
});

it('completes a document that was never saved', async () => {
  const project = await servedProject({});
  const textDocument = { uri: 'untitled:Untitled-1', languageId: 'asset-json', version: 1, text: '' };
  await project.connection.sendNotification(DidOpenTextDocumentNotification.type, { textDocument });
  const position = { line: 0, character: 0 };
  const list = await project.connection.sendRequest(CompletionRequest.type, { textDocument, position });
  const items = (list as CompletionList).items;
  expect(JSON.parse(applied('', itemOf(items, 'sound_bank')))).toMatchObject({
    name: '',
    inputs: { sounds: [''] },
  });
});

it('shows the picture of a file once it is asked for', async () => {
  const { project, items } = await completed(`{ ${GLYPH} }, "inputs": { "sprites": ["▮"] } }`, {
    capabilities: SNIPPETS,
  });
  const item = itemOf(items, 'hero.png');
  expect(item.documentation).toBeUndefined();
  const { documentation } = await project.connection.sendRequest(CompletionResolveRequest.type, item);
  expect(documentation).toMatchObject({
    value: expect.stringMatching(/16 × 8 pixels[\s\S]*!\[.*\]\(data:image\/png;base64,/),
  });
});

it.each([
  { trigger: '"', source: '{ "name": "x"▮ }', count: 0 },
  { trigger: '"', source: '{ "▮" }', count: 12 },
  { trigger: ':', source: '{ "name": "a:▮" }', count: 0 },
  { trigger: ':', source: '{ "preload": { "enabled":▮ } }', count: 2 },
  { trigger: '/', source: `{ ${GLYPH} }, "inputs": { "sprites": ["walk/▮"] } }`, count: 2 },
  { trigger: '/', source: '{ "preload": {}, /▮ }', count: 0 },
])('answers $trigger at $source with $count', async ({ trigger, source, count }) => {
  const { items } = await completed(source, { trigger });
  expect(items.length).toBe(count);
});
