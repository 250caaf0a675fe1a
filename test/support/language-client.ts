import type { Readable, Writable } from 'node:stream';
import {
  createProtocolConnection,
  InitializedNotification,
  InitializeRequest,
  type ProtocolConnection,
  PublishDiagnosticsNotification,
  type PublishDiagnosticsParams,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';

export interface LanguageClient {
  readonly connection: ProtocolConnection;
  /** The first diagnostics that are accepted, those published before included. */
  readonly published: (
    accepts: (params: PublishDiagnosticsParams) => boolean,
  ) => Promise<PublishDiagnosticsParams>;
  /** What an editor would show of a document now. */
  readonly shown: (uri: string) => PublishDiagnosticsParams['diagnostics'];
}

/** An initialized client with small capabilities, on a server that is read from `output` and written to by `input`. */
export async function languageClient(output: Readable, input: Writable): Promise<LanguageClient> {
  const connection = createProtocolConnection(
    new StreamMessageReader(output),
    new StreamMessageWriter(input),
  );
  const diagnostics = collectDiagnostics(connection);
  connection.listen();
  await connection.sendRequest(InitializeRequest.type, {
    processId: process.pid,
    rootUri: null,
    capabilities: {},
  });
  await connection.sendNotification(InitializedNotification.type, {});
  return { connection, ...diagnostics };
}

function collectDiagnostics(connection: ProtocolConnection): Pick<LanguageClient, 'published' | 'shown'> {
  const seen: PublishDiagnosticsParams[] = [];
  const waiting: ((params: PublishDiagnosticsParams) => void)[] = [];
  connection.onNotification(PublishDiagnosticsNotification.type, (params) => {
    seen.push(params);
    for (const look of waiting) look(params);
  });
  return {
    published: (accepts) =>
      new Promise((done) => {
        const look = (params: PublishDiagnosticsParams) => {
          if (accepts(params)) done(params);
        };
        for (const params of seen) look(params);
        waiting.push(look);
      }),
    shown: (uri) => seen.findLast((params) => params.uri === uri)?.diagnostics ?? [],
  };
}
