import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import {
  DocumentFormattingRequest,
  DocumentRangeFormattingRequest,
  type FormattingOptions,
  type TextEdit,
} from 'vscode-languageserver/node';
import { writeRegistry } from '../../contract/registry/write-registry.ts';
import { edited, marked, servedProject } from '../support/served-project.ts';

const OPTIONS: FormattingOptions = { tabSize: 2, insertSpaces: true };
const ROWS = `{
  "originalArgb8888": [
    0, 4279767073, 4285208625, 4289538105, 4292759882, 4290603321, 4294425220, 4283050017,
    4280369515, 4281955757, 4281934897, 4286269762, 4287914281, 4293359913, 4294952778, 4294964149
  ]
}
`;

it.each([
  { name: 'two spaces', options: OPTIONS, text: '{\n\t"a":{"b":[1]}}', tidy: '{\n  "a": { "b": [1] }\n}' },
  {
    name: 'tabs',
    options: { tabSize: 4, insertSpaces: false },
    text: '{\n"a":{\n"b":1}}',
    tidy: '{\n\t"a": {\n\t\t"b": 1\n\t}\n}',
  },
  {
    name: 'line ends at the end',
    options: { ...OPTIONS, insertFinalNewline: true, trimFinalNewlines: true },
    text: '{}\n\n\n',
    tidy: '{}\n',
  },
  {
    name: 'no sense',
    options: { tabSize: Number.NaN, insertSpaces: true },
    text: '{\n"a":1}',
    tidy: '{\n  "a": 1\n}',
  },
])('formats with $name', async ({ text, options, tidy }) => {
  expect(edited(text, await formatted('a/asset.json', text, options))).toBe(tidy);
});

it('leaves rows of colours as they are, with the comments between them', async () => {
  expect(await formatted('a/asset.json', ROWS)).toEqual([]);
  expect(await formatted('a/asset.json', ROWS.replace('0, 42', '0, // clear\n    42'))).toEqual([]);
});

it('makes rows of colours that stand one a line', async () => {
  const text = ROWS.replaceAll(/, /g, ',\n');
  expect(edited(text, await formatted('a/asset.json', text))).toBe(ROWS);
});

it('does not touch what it cannot read', async () => {
  expect(await formatted('a/asset.json', '{\n"a": 1\n"b": 2\n}')).toEqual([]);
});

it('lays out a registry as a build writes it', async () => {
  const uuid = '1d11eca9-6b26-44e1-a26f-dacca1febf49' as never;
  const entry = { assetId: 6 as never, root: `assets/${'far/'.repeat(40)}`, includedInBuild: true };
  const text = writeRegistry({ assets: new Map([[uuid, entry]]), retired: [1 as never, 2 as never] });
  const loose = JSON.stringify(JSON.parse(text), null, 4);
  const options = { tabSize: 4, insertSpaces: false, insertFinalNewline: true };
  expect(edited(loose, await formatted('packwright.registry.json', loose, options))).toBe(text);
  expect(await formatted('packwright.registry.json', text, options)).toEqual([]);
});

it('formats a part, and the short containers in it as wholes', async () => {
  const { text, ranges } = marked('{\n"a":1,\n"b":[{"c":‹1›},2],\n"d":3\n}');
  const project = await servedProject({ 'a/asset.json': text });
  const textDocument = { uri: await project.open('a/asset.json') };
  const [range] = ranges;
  const params = { textDocument, range, options: OPTIONS };
  const edits = await project.connection.sendRequest(DocumentRangeFormattingRequest.type, params);
  expect(edited(text, edits ?? [])).toBe('{\n"a":1,\n"b":[{ "c": 1 }, 2],\n"d":3\n}');
});

it('formats the large sample, and nothing more the second time', async () => {
  const skies = join(import.meta.dirname, '../../examples/lantern-keep/assets/skies/asset.json');
  const text = readFileSync(skies, 'utf8');
  const once = edited(text, await formatted('skies/asset.json', text));
  expect(JSON.parse(once)).toEqual(JSON.parse(text));
  expect(once.split('\n').length).toBeLessThan(text.split('\n').length * 0.7);
  expect(await formatted('skies/asset.json', once)).toEqual([]);
});

async function formatted(path: string, text: string, options = OPTIONS): Promise<TextEdit[]> {
  const project = await servedProject({ [path]: text });
  const textDocument = { uri: await project.open(path) };
  const params = { textDocument, options };
  return (await project.connection.sendRequest(DocumentFormattingRequest.type, params)) ?? [];
}
