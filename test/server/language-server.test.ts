import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { CodeAction } from 'vscode-languageserver';
import { editorSession } from '../support/editor-session.ts';
import { edited } from '../support/served-project.ts';
import { declaration, tempProject } from '../support/temp-project.ts';

const PATH = 'notes/asset.json';
const TAKES_ACTIONS = {
  textDocument: {
    codeAction: { isPreferredSupport: true, codeActionLiteralSupport: { codeActionKind: { valueSet: [] } } },
  },
};

it('publishes findings over stdio, offers their fixes, and is content with the mended text', async () => {
  const broken = declaration({ output: { format: 'DATA/raw_v1', codec: 'lz4_block' } });
  const folder = tempProject({ [PATH]: broken, 'notes/notes.txt': '' });
  const session = await editorSession(folder, { capabilities: TAKES_ACTIONS });
  const uri = session.uri(PATH);
  session.open(PATH);
  await session.shows({ [PATH]: ['codec/not-screaming-snake-case'] });
  const diagnostics = session.shown(PATH);
  expect(diagnostics.map(({ message }) => message)).toEqual([
    'The codec ‘lz4_block’ is not in SCREAMING_SNAKE_CASE: ‘LZ4_BLOCK’ is',
  ]);
  const { result } = await session.server.request('textDocument/codeAction', {
    textDocument: { uri },
    range: diagnostics[0].range,
    context: { diagnostics, only: ['quickfix'] },
  });
  const [action, ...others] = result as CodeAction[];
  expect(action).toMatchObject({ title: 'Change to ‘LZ4_BLOCK’', kind: 'quickfix', isPreferred: true });
  expect(others).toEqual([]);
  session.change(PATH, edited(broken, action.edit?.changes?.[uri] ?? []));
  await session.shows({ [PATH]: [] });
  expect(readFileSync(join(folder, PATH), 'utf8')).toBe(broken);
  expect(await session.server.stop()).toEqual({ code: 0, signal: null });
});
