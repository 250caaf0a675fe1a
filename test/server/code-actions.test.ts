import { describe, expect, it } from 'vitest';
import {
  type ClientCapabilities,
  type CodeAction,
  type CodeActionContext,
  CodeActionRequest,
  CodeActionResolveRequest,
  CodeActionTriggerKind,
  type Diagnostic,
  DidChangeTextDocumentNotification,
  LSPErrorCodes,
  type Range,
  type TextEdit,
} from 'vscode-languageserver/node';
import type { ScopedRule } from '../../contract/context.ts';
import type { BadExample } from '../../contract/rule.ts';
import { DECLARATION_RULES } from '../../contract/rules.ts';
import { indexedImage, trueColorImage } from '../../formats/example-inputs.ts';
import { encodeIndexedPng, encodeRgbaPng } from '../../packer/images/encode-png.ts';
import { checkExample } from '../rule-examples.ts';
import { edited, marked, type ServedProject, servedProject } from '../support/served-project.ts';
import { declaration } from '../support/temp-project.ts';

type CodeActionSupport = NonNullable<ClientCapabilities['textDocument']>['codeAction'];

const LITERALS = { codeActionLiteralSupport: { codeActionKind: { valueSet: [] } } };
const PLAIN = clientOf(LITERALS);
const LAZY = clientOf({ ...LITERALS, dataSupport: true, resolveSupport: { properties: ['edit'] } });
const EVERYWHERE: Range = { start: { line: 0, character: 0 }, end: { line: 999_999, character: 0 } };
const FIX_ALL = 'source.fixAll.packwright';

/** Two backslashes, a codec in small letters, a missing version. */
const SPOILT = `{
  "asset_uuid": "3f1e0a77-5b0c-4a8e-9d6b-2c4f8a1e7d53",
  "name": "notes",
  "type": "data_bank",
  "inputs": {
    "files": ["a\\\\b.txt", "a\\\\c.txt"] // both
  },
  "output": { "format": "DATA/raw_v1", "codec": "zstd" },
  "preload": { "enabled": false }
}
`;
const MENDED = SPOILT.replaceAll('\\\\', '/')
  .replace('zstd', 'ZSTD')
  .replace('{\n', '{\n  "schema_version": 1,\n');
const FILES = { 'asset.json': SPOILT, 'a/b.txt': '', 'a/c.txt': '' };

describe('quick fixes', () => {
  it('are all the fixes of the findings that are selected, the safe one first in rank', async () => {
    const { text, ranges } = marked(SPOILT.replace('"zstd"', '‹"zstd"›'));
    const served = await opened(FILES, clientOf({ ...LITERALS, isPreferredSupport: true }), text);
    const [action, ...others] = await actions(served, ranges[0], { only: ['quickfix'] });
    expect([action.title, action.kind, action.isPreferred]).toEqual(['Change to ‘ZSTD’', 'quickfix', true]);
    expect(others).toEqual([]);
    expect(applied(served, text, action)).toBe(text.replace('zstd', 'ZSTD'));
  });

  it.each([
    ['as the server sent them', (diagnostic: Diagnostic) => diagnostic, 1],
    ['without the data', ({ data: _, ...diagnostic }: Diagnostic) => diagnostic, 1],
    ['as another server might', (diagnostic: Diagnostic) => ({ ...diagnostic, source: 'json' }), 0],
  ])('belong to the diagnostics that the client shows %s', async (_, told, count) => {
    const served = await opened(FILES, PLAIN);
    const shown = (await served.diagnostics('asset.json')).map(told);
    const found = await actions(served, EVERYWHERE, { diagnostics: shown, only: ['quickfix'] });
    const fix = found.find(({ title }) => title === 'Change to ‘ZSTD’');
    const codes = fix?.diagnostics?.map(({ code }) => code) ?? [];
    expect(codes).toEqual(Array(count).fill('codec/not-screaming-snake-case'));
    expect(fix).not.toHaveProperty('isPreferred');
  });

  it('are offered for what the client shows, wherever it asks', async () => {
    const served = await opened(FILES, PLAIN);
    const diagnostics = await served.diagnostics('asset.json');
    const here = { start: { line: 2, character: 4 }, end: { line: 2, character: 4 } };
    expect(await actions(served, here, { only: ['quickfix'] })).toEqual([]);
    const codec = diagnostics.filter(({ message }) => String(message).includes('zstd'));
    expect(titles(await actions(served, here, { diagnostics: codec, only: ['quickfix'] }))).toEqual([
      'Change to ‘ZSTD’',
    ]);
  });

  it('are of the text as it is when they are asked for', async () => {
    const served = await opened(FILES, PLAIN);
    const diagnostics = await served.diagnostics('asset.json');
    const text = `\n\n${SPOILT}`;
    void change(served, text);
    const found = await actions(served, EVERYWHERE, { diagnostics, only: ['quickfix'] });
    const fix = found.find(({ title }) => title === 'Change to ‘ZSTD’');
    expect(fix && applied(served, text, fix)).toBe(text.replace('zstd', 'ZSTD'));
  });

  it('mend what the inputs hold', async () => {
    const files = {
      'asset.json': glyphs('"hero.png"'),
      'hero.png': encodeRgbaPng(trueColorImage({ width: 8, height: 8, dots: [[0, 0, 0xff112233]] })),
    };
    const served = await opened(files, PLAIN);
    await served.diagnostics('asset.json', (all) =>
      all.some(({ code }) => code === 'content/derived-palettes'),
    );
    const found = await actions(served, EVERYWHERE, { only: ['quickfix'] });
    expect(titles(found)).toContain('Declare the derived palettes');
  });

  it('are, for every rule, those that the rule gives', async () => {
    const files = { 'packwright.json': '{ "schema_version": 1, }\n', 'example/asset.json': '{}' };
    const served = at('example/asset.json', await servedProject(files, PLAIN));
    await served.open('example/asset.json');
    // Nobody opened it: once the server tells of it, it has seen the whole project.
    await served.diagnostics('packwright.json');
    const examples = DECLARATION_RULES.flatMap((rule) => plainExamples(rule as ScopedRule));
    expect(examples.length).toBeGreaterThan(100);
    for (const { rule, example } of examples) {
      const { text, findings } = checkExample(rule, example);
      await change(served, text);
      const found = await actions(served, EVERYWHERE, { only: ['quickfix'] });
      const expected = findings.flatMap(({ fixes }) => fixes.map(({ title }) => withoutUuids(title)));
      expect(titles(found).map(withoutUuids), `${rule.id}: ${text}`).toEqual(
        expect.arrayContaining(expected),
      );
    }
  });
});

describe('fixing all of a kind', () => {
  const TITLE = 'Fix all 2 ‘inputs/backslash’ in this file';

  it.each([
    ['at once', PLAIN],
    ['when it is chosen', LAZY],
  ])('mends the findings of one rule %s', async (_, capabilities) => {
    const { text, ranges } = marked(SPOILT.replace('"a\\\\b.txt"', '‹"a\\\\b.txt"›'));
    const served = await opened(FILES, capabilities, text);
    const found = await actions(served, ranges[0], { only: ['quickfix'] });
    const action = await chosen(served, found, TITLE);
    expect(applied(served, text, action)).toBe(text.replaceAll('\\\\', '/'));
  });

  it('is not offered for one finding alone', async () => {
    const { text, ranges } = marked(SPOILT.replace('"a\\\\b.txt", ', '').replace('"a\\\\c', '‹"a\\\\c›'));
    const served = await opened(FILES, PLAIN, text);
    const found = await actions(served, ranges[0], { only: ['quickfix'] });
    expect(found.length).toBeGreaterThan(0);
    expect(titles(found).filter((title) => title.startsWith('Fix all'))).toEqual([]);
  });
});

describe('fixing everything that is safe', () => {
  it.each([
    ['source', 1],
    ['source.fixAll', 1],
    [FIX_ALL, 1],
    ['', 1],
    ['source.fixAll.eslint', 0],
    ['source.organizeImports', 0],
    ['source.fixAll.pack', 0],
    ['quickfix', 0],
    ['refactor', 0],
  ])('is what a client that asks for ‘%s’ gets %i times', async (kind, count) => {
    const served = await opened(FILES, LAZY);
    const found = await actions(served, EVERYWHERE, { only: [kind] });
    const own = found.filter((action) => action.kind === FIX_ALL);
    expect(own.length).toBe(count);
    // On save nobody asks twice.
    for (const action of own) expect(applied(served, SPOILT, action)).toBe(MENDED);
  });

  it('waits to be chosen where nothing was asked for', async () => {
    const served = await opened(FILES, LAZY);
    const found = await actions(served, EVERYWHERE, {});
    const offered = found.find(({ kind }) => kind === FIX_ALL);
    expect(offered).not.toHaveProperty('edit');
    expect(applied(served, SPOILT, await chosen(served, found, offered?.title ?? ''))).toBe(MENDED);
  });

  it('changes no more than it must, and nothing where nothing is wrong', async () => {
    const served = await opened(FILES, PLAIN);
    const [{ edit }] = await actions(served, EVERYWHERE, { only: [FIX_ALL] });
    const edits = edit?.changes?.[served.uri('asset.json')] ?? [];
    expect(edits.map(({ range }) => range.end.line)).toEqual([1, 5, 7]);
    await change(served, MENDED);
    expect(await actions(served, EVERYWHERE, { only: [FIX_ALL] })).toEqual([]);
  });

  it('sees the other assets of the project', async () => {
    const copy = declaration({ name: 'copy', type: 'Data_Bank' });
    const registry = {
      schema_version: 1,
      assets: {
        '3f1e0a77-5b0c-4a8e-9d6b-2c4f8a1e7d53': { asset_id: 1, root: 'first', included_in_build: true },
        '4f1e0a77-5b0c-4a8e-9d6b-2c4f8a1e7d53': { asset_id: 2, root: 'second', included_in_build: true },
      },
      retired: [],
    };
    const files = {
      'packwright.json': '{ "schema_version": 1 }\n',
      'packwright.registry.json': JSON.stringify(registry),
      'first/asset.json': declaration(),
      'second/asset.json': copy,
    };
    const served = await servedProject(files, PLAIN);
    await served.open('second/asset.json');
    await served.diagnostics('second/asset.json', (all) =>
      all.some(({ code }) => code === 'identity/duplicate-uuid'),
    );
    const second = at('second/asset.json', served);
    const [action] = await actions(second, EVERYWHERE, { only: [FIX_ALL] });
    const mended = copy.replace('3f1e0a77', '4f1e0a77').replace('Data_Bank', 'data_bank');
    expect(applied(second, copy, action)).toBe(mended);
  });

  it.each(['packwright.json', 'packwright.registry.json'])('mends %s too', async (path) => {
    const text = '{ "schema_version": 1, }\n';
    const served = await servedProject({ [path]: text }, PLAIN);
    await served.open(path);
    const [action] = await actions(at(path, served), EVERYWHERE, { only: ['source'] });
    expect(applied(at(path, served), text, action)).not.toContain(', }');
  });
});

describe('refactorings', () => {
  it.each([
    ['refactor', [...Array.from({ length: 4 }, () => 'refactor.rewrite'), 'refactor.move']],
    ['refactor.move', ['refactor.move']],
    ['refactor.extract', []],
  ])('are those of the kind %s', async (kind, kinds) => {
    const text = glyphs('').replace('"codec": "NONE"', '"codec": "NONE", "pipeline": { "tile_size": 16 }');
    const served = await opened({ 'asset.json': text }, PLAIN);
    const found = await actions(served, EVERYWHERE, { only: [kind] });
    const own = found.filter(({ title }) => !title.includes('asset_uuid'));
    expect(
      own.map((action) => action.kind),
      titles(own).join('; '),
    ).toEqual(kinds);
  });

  it('are made of the text as it is when they are chosen', async () => {
    const served = await opened(FILES, LAZY);
    const text = SPOILT.replace('"zstd"', '"NONE"');
    await change(served, text);
    const found = await actions(served, EVERYWHERE, { only: ['refactor.rewrite'] });
    const offered = found.find(({ title }) => title.includes('LZ4_BLOCK'));
    if (offered === undefined) throw new Error(titles(found).join());
    await change(served, `\n${text}`);
    const late = await served.connection.sendRequest(CodeActionResolveRequest.type, offered);
    expect(applied(served, `\n${text}`, late)).toBe(`\n${text}`.replace('NONE', 'LZ4_BLOCK'));
    await change(served, text.replace('NONE', 'LZ4_BLOCK'));
    const gone = served.connection.sendRequest(CodeActionResolveRequest.type, offered);
    await expect(gone).rejects.toMatchObject({ code: LSPErrorCodes.ContentModified });
  });

  it.each([
    [
      'an indexed image',
      encodeIndexedPng(indexedImage({ width: 8, height: 8 })),
      '[0, 4294901760, 4278255360, 4278190335]',
      '[0, 63488, 2016, 31]',
    ],
    [
      'a true-colour image',
      encodeRgbaPng(trueColorImage({ width: 8, height: 8, dots: [[1, 1, 0xffff0000]] })),
      '[0, 4294901760]',
      '[0, 63488]',
    ],
  ])('extract the palette of %s', async (_, image, original, converted) => {
    const { text, ranges } = marked(glyphs('‹"hero.png"›'));
    const served = await opened({ 'asset.json': text, 'hero.png': image }, LAZY, text);
    const found = await actions(served, ranges[0], { only: ['refactor.extract'] });
    const action = await chosen(served, found, 'Extract the palette of ‘hero.png’ as palette 0');
    const { output } = JSON.parse(applied(served, text, action));
    expect(output.pipeline.palettes).toEqual([
      {
        index: 0,
        palette: { originalArgb8888: JSON.parse(original), convertedRgb565: JSON.parse(converted) },
      },
    ]);
  });

  it.each([
    ['in a palette, when they are asked for', CodeActionTriggerKind.Invoked, 1],
    ['in a palette, not whenever the cursor moves', CodeActionTriggerKind.Automatic, 0],
  ])('extract palettes %s', async (_, triggerKind, count) => {
    const { text, ranges } = marked(
      glyphs('"hero.png"').replace('"codec": "NONE"', '"codec": "NONE", "pipeline": { "▮palettes": [] }'),
    );
    const image = encodeIndexedPng(indexedImage({ width: 8, height: 8 }));
    const served = await opened({ 'asset.json': text, 'hero.png': image }, LAZY, text);
    const found = await actions(served, ranges[0], { triggerKind });
    expect(found.filter(({ kind }) => kind === 'refactor.extract').length).toBe(count);
  });

  it.each([
    ['has too many colours', encodeRgbaPng(trueColorImage({ width: 32, height: 1, dots: colors(16) }))],
    ['is no image', new TextEncoder().encode('no picture')],
  ])('extract no palette where the input %s', async (_, image) => {
    const { text, ranges } = marked(glyphs('‹"hero.png"›'));
    const served = await opened({ 'asset.json': text, 'hero.png': image }, LAZY, text);
    expect(await actions(served, ranges[0], { only: ['refactor.extract'] })).toEqual([]);
  });
});

describe('a client', () => {
  it('that takes commands alone is offered nothing', async () => {
    const served = await opened(FILES, clientOf({}));
    expect(served.initialized.capabilities).not.toHaveProperty('codeActionProvider');
    expect(await actions(served, EVERYWHERE, {})).toEqual([]);
  });

  it.each([
    ['waits for edits', LAZY, true],
    ['does not', PLAIN, false],
  ])('that %s is told so', async (_, capabilities, resolveProvider) => {
    const { initialized } = await servedProject({}, capabilities);
    expect(initialized.capabilities.codeActionProvider).toMatchObject({ resolveProvider });
  });

  it('that takes versions with its edits is given them', async () => {
    const workspace = { workspaceEdit: { documentChanges: true } };
    const served = await opened(FILES, { ...PLAIN, workspace });
    const [{ edit }] = await actions(served, EVERYWHERE, { only: ['quickfix'] });
    expect(edit?.documentChanges).toMatchObject([
      { textDocument: { uri: served.uri('asset.json'), version: 1 } },
    ]);
  });

  it('is offered nothing in a document that is none of ours', async () => {
    const served = await servedProject({ 'package.json': '{ "codec": "zstd" }' }, PLAIN);
    expect(await actions(at('package.json', served), EVERYWHERE, {})).toEqual([]);
  });
});

function clientOf(codeAction: NonNullable<CodeActionSupport>): ClientCapabilities {
  return { textDocument: { codeAction, publishDiagnostics: { dataSupport: true } } };
}

async function opened(
  files: Parameters<typeof servedProject>[0],
  capabilities: ClientCapabilities,
  text?: string,
): Promise<ServedProject> {
  const served = await servedProject(files, capabilities);
  await served.open('asset.json', text);
  return served;
}

/** The same, where the file that the test is about is another. */
function at(path: string, served: ServedProject): ServedProject {
  return { ...served, uri: () => served.uri(path) };
}

let version = 1;
function change({ connection, uri }: ServedProject, text: string): Promise<void> {
  return connection.sendNotification(DidChangeTextDocumentNotification.type, {
    textDocument: { uri: uri('asset.json'), version: ++version },
    contentChanges: [{ text }],
  });
}

async function actions(
  { connection, uri }: ServedProject,
  range: Range | undefined,
  context: Omit<Partial<CodeActionContext>, 'diagnostics'> & { readonly diagnostics?: readonly Diagnostic[] },
): Promise<CodeAction[]> {
  const answer = await connection.sendRequest(CodeActionRequest.type, {
    textDocument: { uri: uri('asset.json') },
    range: range ?? EVERYWHERE,
    context: { ...context, diagnostics: [...(context.diagnostics ?? [])] },
  });
  return (answer ?? []) as CodeAction[];
}

/** As an editor does it: what came without its edits is asked for them. */
async function chosen(
  { connection }: ServedProject,
  found: readonly CodeAction[],
  title: string,
): Promise<CodeAction> {
  const action = found.find((offered) => offered.title === title);
  if (action === undefined) throw new Error(`no ‘${title}’ among ${titles(found).join()}`);
  return action.edit === undefined ? connection.sendRequest(CodeActionResolveRequest.type, action) : action;
}

function applied({ uri }: ServedProject, text: string, { edit }: CodeAction): string {
  const changes: Record<string, TextEdit[]> = edit?.changes ?? {};
  expect(Object.keys(changes)).toEqual([uri('asset.json')]);
  return edited(text, changes[uri('asset.json')]);
}

function titles(found: readonly CodeAction[]): string[] {
  return found.map(({ title }) => title);
}

function glyphs(sprites: string): string {
  const output = { format: 'GLYPH/indexed_v1', codec: 'NONE' };
  const inputs = { sprites: ['here'] };
  return declaration({ type: 'glyph_bank', inputs, output }).replace('"here"', sprites);
}

function colors(count: number): [number, number, number][] {
  return Array.from({ length: count }, (_, at) => [at, 0, 0xff000000 + at]);
}

/** Examples that need nothing beside them. */
function plainExamples(rule: ScopedRule): { rule: ScopedRule; example: BadExample }[] {
  return rule.bad.filter(({ given }) => given === undefined).map((example) => ({ rule, example }));
}

function withoutUuids(title: string): string {
  return title.replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, 'uuid');
}
