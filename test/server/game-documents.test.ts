import { expect, it } from 'vitest';
import {
  type ClientCapabilities,
  InitializedNotification,
  InitializeRequest,
  type RegistrationParams,
  RegistrationRequest,
} from 'vscode-languageserver/node';
import { connect } from '../support/served-project.ts';

const DYNAMIC = { dynamicRegistration: true };
const SYNC = ['textDocument/didOpen', 'textDocument/didChange', 'textDocument/didClose'];

it.each<[string, ClientCapabilities['textDocument'], readonly string[]]>([
  [
    'all that it can be asked for',
    {
      synchronization: DYNAMIC,
      references: DYNAMIC,
      rename: DYNAMIC,
      definition: DYNAMIC,
      documentHighlight: DYNAMIC,
    },
    [...SYNC, 'references', 'documentHighlight', 'definition', 'rename'],
  ],
  [
    'no more than that',
    { synchronization: DYNAMIC, references: DYNAMIC, rename: {} },
    [...SYNC, 'references'],
  ],
  ['nothing where it could not give the texts', { references: DYNAMIC, rename: DYNAMIC }, []],
])('asks a client for game.json, and of it %s', async (_, textDocument, expected) => {
  const connection = connect();
  const asked: RegistrationParams['registrations'][number][] = [];
  connection.onRequest(RegistrationRequest.type, ({ registrations }) => void asked.push(...registrations));
  connection.listen();
  const folder = 'file:///nowhere/game';
  await connection.sendRequest(InitializeRequest.type, {
    processId: process.pid,
    rootUri: folder,
    workspaceFolders: [{ uri: folder, name: 'game' }],
    capabilities: { textDocument },
  });
  await connection.sendNotification(InitializedNotification.type, {});
  await connection.sendRequest('packwright/projectTree', {});
  const game = { documentSelector: [{ scheme: 'file', pattern: '**/game.json' }] };
  expect(asked.map(({ method }) => method.replace('textDocument/', ''))).toEqual(
    expected.map((method) => method.replace('textDocument/', '')),
  );
  for (const { registerOptions } of asked) expect(registerOptions).toMatchObject(game);
});
