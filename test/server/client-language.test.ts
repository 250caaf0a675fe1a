import { join } from 'node:path';
import { expect, it } from 'vitest';
import {
  CodeLensRequest,
  CodeLensResolveRequest,
  InlayHintRequest,
  RenameRequest,
} from 'vscode-languageserver/node';
import { BUILD } from '../../protocol/build.ts';
import { type ServedProject, servedProject } from '../support/served-project.ts';
import { declaration, readJson } from '../support/temp-project.ts';

const root = join(import.meta.dirname, '../..');
const PORTUGUESE = { id: 'pt-br', strings: readJson(root, 'l10n/bundle.l10n.pt-br.json') };
const COMMANDS = ['packwright.build', 'packwright.showEffectiveMetadata'];
const FILES = {
  'packwright.json': '{ "schema_version": 1 }',
  'a/asset.json': declaration(),
  'a/notes.txt': 'so much text that its size is told in larger units. '.repeat(40),
};

it.each([
  {
    language: undefined,
    lenses: ['Build this asset', '1 file · 2.0 KiB (NONE)'],
    refusals: [
      '‘untitled:x’ is in no project',
      'Only the name and the asset_uuid of an asset can be renamed',
    ],
  },
  {
    language: PORTUGUESE,
    lenses: ['Compilar este asset', '1 arquivo · 2,0 KiB (NONE)'],
    refusals: [
      '“untitled:x” não está em nenhum projeto',
      'Só o nome e o asset_uuid de um asset podem ser renomeados',
    ],
  },
  // Of what is missing, or no text, the English is as good as before.
  {
    language: { id: 'x', strings: { '1 file': 1 as never } },
    lenses: ['Build this asset', '1 file · 2.0 KiB (NONE)'],
    refusals: [],
  },
  { language: { id: 7, strings: null } as never, lenses: ['Build this asset'], refusals: [] },
])('speaks the language of the client: $language.id', async ({ language, lenses, refusals }) => {
  const project = await servedProject(FILES, {}, { commands: COMMANDS, ...(language && { language }) });
  const uri = await project.open('a/asset.json');
  expect(await lensesOf(project, uri)).toEqual(expect.arrayContaining(lenses));
  const { connection } = project;
  const position = { line: 0, character: 0 };
  const asked = [
    connection.sendRequest(BUILD.method, { uri: 'untitled:x', scope: 'project' }),
    connection.sendRequest(RenameRequest.type, { textDocument: { uri }, position, newName: 'b' }),
  ];
  const answers = await Promise.all(asked.map((answer) => answer.catch((error: Error) => error.message)));
  expect(answers.slice(0, refusals.length)).toEqual(refusals);
});

it('says in it what stands in the text', async () => {
  const project = await servedProject(FILES, {}, { language: PORTUGUESE });
  const uri = await project.open('a/asset.json');
  await expect.poll(() => hintsOf(project, uri), { timeout: 30_000 }).toContain('1 arquivo');
});

async function lensesOf({ connection }: ServedProject, uri: string): Promise<(string | undefined)[]> {
  const lenses = (await connection.sendRequest(CodeLensRequest.type, { textDocument: { uri } })) ?? [];
  const resolved = lenses.map((lens) =>
    lens.command === undefined ? connection.sendRequest(CodeLensResolveRequest.type, lens) : lens,
  );
  return (await Promise.all(resolved)).map(({ command }) => command?.title);
}

async function hintsOf({ connection }: ServedProject, uri: string): Promise<unknown[]> {
  const range = { start: { line: 0, character: 0 }, end: { line: 999, character: 0 } };
  const hints = await connection.sendRequest(InlayHintRequest.type, { textDocument: { uri }, range });
  return (hints ?? []).map(({ label }) => label);
}
