import { readFileSync } from 'node:fs';
import type { DocumentDiagnosticReport } from 'vscode-languageserver';
import type { Bench } from './bench.ts';
import type { BenchProject } from './bench-project.ts';
import { ColorEdits } from './color-edits.ts';
import type { Contestant } from './contestants.ts';
import { Draft } from './draft.ts';
import type { Message } from './server-process.ts';
import { begin, type DiagnosticsBy, demand, diagnosed, type Session, tells, WrongAnswer } from './session.ts';

/** A document open on a server, and the edits that are made in it. */
export interface Editor {
  readonly session: Session;
  readonly draft: Draft;
  readonly edits: ColorEdits;
}

/** Opens the project's first declaration on a server of its own, and waits until the server finds it sound. */
export async function openEditor(
  bench: Bench,
  contestant: Contestant,
  project: BenchProject,
  by: DiagnosticsBy,
): Promise<Editor> {
  const [{ uri, path }] = project.declarations;
  const draft = new Draft(uri, readFileSync(path, 'utf8'));
  const session = await bench.start(contestant, project, by);
  const messages = [...begin(session), draft.opening(contestant.languageId)];
  if (by === 'pull') {
    demand(session, 'diagnosticProvider');
    await pull(session, draft, messages, undefined);
  } else {
    const sound = diagnosed(session, draft, (diagnostics) => tells(diagnostics, undefined));
    session.server.send(...messages);
    await sound;
  }
  return { session, draft, edits: new ColorEdits(draft) };
}

/** Milliseconds from an edit until the server has published what it means. */
export async function pushEdit({ session, draft, edits }: Editor): Promise<number> {
  const { message, mistake } = edits.next();
  const published = diagnosed(session, draft, (diagnostics) => tells(diagnostics, mistake));
  const sentAt = session.server.send(message);
  return (await published).at - sentAt;
}

/** Milliseconds from an edit, and the question after it, until the server has answered what it means. */
export async function pullEdit({ session, draft, edits }: Editor): Promise<number> {
  const { message, mistake } = edits.next();
  return pull(session, draft, [message], mistake);
}

/**
 * Milliseconds from sending `messages` and, right after them, a request about the draft until its answer is there.
 * The answer is then given to `check`, which throws WrongAnswer.
 */
export async function ask(
  { server }: Session,
  messages: readonly Message[],
  request: { readonly method: string; readonly params: object },
  check: (result: unknown) => void,
): Promise<number> {
  const { message, answer } = server.prepare(request.method, request.params);
  const sentAt = server.send(...messages, message);
  const { value, at } = await answer;
  check(value);
  return at - sentAt;
}

function pull(
  session: Session,
  { uri }: Draft,
  messages: readonly Message[],
  mistake: Parameters<typeof tells>[1],
): Promise<number> {
  const request = { method: 'textDocument/diagnostic', params: { textDocument: { uri } } };
  return ask(session, messages, request, (result) => {
    const report = result as DocumentDiagnosticReport;
    if (report.kind === 'full' && tells(report.items, mistake)) return;
    throw new WrongAnswer(
      `Where ${JSON.stringify(mistake ?? 'nothing')} is wrong, the server says ${JSON.stringify(report).slice(0, 600)}`,
    );
  });
}
