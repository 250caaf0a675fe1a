import type { Diagnostic, InitializeResult, PublishDiagnosticsParams } from 'vscode-languageserver';
import type { BenchProject } from './bench-project.ts';
import type { Contestant } from './contestants.ts';
import type { Draft, Place } from './draft.ts';
import { type Arrived, type Message, ServerProcess } from './server-process.ts';

/** How the client learns of problems: servers do one or the other, by what the client says it can. */
export type DiagnosticsBy = 'push' | 'pull';

export interface Session {
  readonly server: ServerProcess;
  readonly contestant: Contestant;
  readonly capabilities: InitializeResult['capabilities'];
  /** Milliseconds from before the process was started until the answer to `initialize` had arrived. */
  readonly startedIn: number;
}

/** What a row needs and a server does not have. */
export class NotOffered extends Error {}

/** What a server said is not so, or does not say what is. */
export class WrongAnswer extends Error {}

/** Starts the server and waits until it has answered `initialize`. `initialized` is yet to be sent: see `begin`. */
export async function startSession(
  contestant: Contestant,
  project: BenchProject,
  diagnosticsBy: DiagnosticsBy,
): Promise<Session> {
  const begun = performance.now();
  const server = new ServerProcess(contestant.program);
  const { message, answer } = server.prepare('initialize', {
    processId: process.pid,
    rootUri: project.uri,
    workspaceFolders: [{ uri: project.uri, name: 'bench' }],
    capabilities: clientCapabilities(diagnosticsBy),
  });
  server.send(message);
  try {
    const { value, at } = await answer;
    const { capabilities } = value as InitializeResult;
    return { server, contestant, capabilities, startedIn: at - begun };
  } catch (error) {
    await server.stop();
    throw error;
  }
}

/** What follows the answer to `initialize`. */
export function begin({ contestant }: Session): Message[] {
  return [{ method: 'initialized', params: {} }, ...contestant.settings];
}

/** Throws NotOffered where the server has not announced it. */
export function demand({ capabilities }: Session, name: keyof InitializeResult['capabilities']): void {
  if (!capabilities[name]) throw new NotOffered(`The server announces no ${name}`);
}

/** Waits for diagnostics of the draft as it now is. A server need not say which version it speaks of. */
export function diagnosed(
  { server }: Session,
  { uri, version }: Draft,
  accepts: (diagnostics: readonly Diagnostic[]) => boolean,
): Promise<Arrived<PublishDiagnosticsParams>> {
  return server.published(`the diagnostics of version ${version} of ${uri}`, (params) => {
    const current = params.version === undefined || params.version === version;
    return params.uri === uri && current && accepts(params.diagnostics);
  });
}

/** Whether the diagnostics name the one mistake there is and nothing else, or nothing where there is none. */
export function tells(diagnostics: readonly Diagnostic[], mistake: Place | undefined): boolean {
  if (mistake === undefined) return diagnostics.length === 0;
  const isThere = ({ range: { start, end } }: Diagnostic) =>
    start.line === mistake.line &&
    start.character === mistake.start &&
    end.line === mistake.line &&
    end.character === mistake.end;
  return diagnostics.length > 0 && diagnostics.every(isThere);
}

/** An editor of today, as far as these rows go. */
function clientCapabilities(diagnosticsBy: DiagnosticsBy) {
  return {
    general: { positionEncodings: ['utf-16'] },
    textDocument: {
      synchronization: { didSave: true },
      publishDiagnostics: { versionSupport: true, relatedInformation: true, dataSupport: true },
      completion: {
        completionItem: { snippetSupport: true, documentationFormat: ['markdown', 'plaintext'] },
      },
      documentSymbol: { hierarchicalDocumentSymbolSupport: true },
      ...(diagnosticsBy === 'pull' && { diagnostic: { dynamicRegistration: false } }),
    },
    workspace: { workspaceFolders: true },
  };
}
