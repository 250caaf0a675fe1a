import type { Diagnostic } from 'vscode-languageserver';
import { bankText } from './bank-text.ts';
import type { Bench } from './bench.ts';
import type { BenchProject } from './bench-project.ts';
import { ColorEdits } from './color-edits.ts';
import { OURS } from './contestants.ts';
import { Draft } from './draft.ts';
import type { Editor } from './editor.ts';
import type { Message } from './server-process.ts';
import { begin, diagnosed, tells } from './session.ts';

export interface IndexedEditor extends Editor {
  /** Milliseconds from `initialized` until the server had named the twin in the project's last folder. */
  readonly indexedIn: number;
}

/**
 * Opens the first declaration with the uuid of the last, which nobody opens: to name it as a duplicate, the server must
 * have read the whole project. Then the declaration gets its own uuid back.
 */
export async function openIndexed(bench: Bench, project: BenchProject): Promise<IndexedEditor> {
  const [first] = project.declarations;
  const { uuid } = project.declarations[project.declarations.length - 1];
  const draft = new Draft(first.uri, bankText({ ...first, uuid, size: 'small' }));
  const session = await bench.start(OURS, project, 'push');
  const named = diagnosed(session, draft, (diagnostics) => tellsDuplicate(diagnostics, draft));
  const sentAt = session.server.send(...begin(session), draft.opening(OURS.languageId));
  const indexedIn = (await named).at - sentAt;
  const message = giveUuid(draft, first.uuid);
  const sound = diagnosed(session, draft, (diagnostics) => tells(diagnostics, undefined));
  session.server.send(message);
  await sound;
  return { session, draft, edits: new ColorEdits(draft), indexedIn };
}

/** The edit that makes `uuid` the draft's. */
export function giveUuid(draft: Draft, uuid: string): Message {
  return draft.replace(draft.placeOf(draft.lineOf('"asset_uuid"'), /: "([^"]*)"/), uuid);
}

/** Whether the draft's uuid, and nothing else, is found fault with: another declaration has it. */
export function tellsDuplicate(diagnostics: readonly Diagnostic[], draft: Draft): boolean {
  const line = draft.lineOf('"asset_uuid"');
  return (
    diagnostics.length > 0 &&
    diagnostics.every(({ code, range }) => code === 'identity/duplicate-uuid' && range.start.line === line)
  );
}
