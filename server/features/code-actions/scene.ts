import {
  type CodeActionKind,
  type CodeActionParams,
  CodeActionTriggerKind,
  type Diagnostic,
  LSPErrorCodes,
  ResponseError,
} from 'vscode-languageserver';
import type { Finding, Span } from '../../../contract/finding.ts';
import type { Server } from '../../feature.ts';
import { spanOf } from '../../positions.ts';
import type { Snapshot } from '../../workspace/snapshot.ts';
import { wantsOnly } from './action-kinds.ts';
import { currentFindings } from './current-findings.ts';

/** A document as it is now, and where in it something may be done. */
export interface Scene {
  readonly server: Server;
  readonly snapshot: Snapshot;
  readonly selection: Span;
  /** What the client shows there, of whichever server. */
  readonly shown: readonly Diagnostic[];
  /** All findings on the document. */
  readonly findings: readonly Finding[];
  /** Whether actions of that kind are asked for. */
  readonly wants: (kind: CodeActionKind) => boolean;
  /** Whether an editor asks by itself, as when the cursor moves. */
  readonly isAutomatic: boolean;
}

/** What says where: of a request, or of an action that was offered and is chosen now. */
export type Asked = Pick<CodeActionParams, 'textDocument' | 'range' | 'context'>;

/** Whoever types faster than this many answers can wait for a pause. */
const MAX_TRIES = 3;

/**
 * What `look` sees in the newest text: once more where an edit came while it looked, because its places would be of
 * a text that is no more. Undefined for a document that is none of ours.
 */
export async function onNewestText<T>(
  server: Server,
  asked: Asked,
  look: (scene: Scene) => Promise<T>,
): Promise<T | undefined> {
  for (let tries = 0; tries < MAX_TRIES; tries++) {
    const snapshot = await server.workspace.snapshot(asked.textDocument.uri);
    if (snapshot === undefined) return undefined;
    const seen = await look(await sceneOf(server, snapshot, asked));
    if (server.workspace.documents.get(snapshot.uri)?.version === snapshot.version) return seen;
  }
  throw new ResponseError(LSPErrorCodes.ContentModified, 'The text changes faster than it can be looked at');
}

async function sceneOf(server: Server, snapshot: Snapshot, { range, context }: Asked): Promise<Scene> {
  return {
    server,
    snapshot,
    selection: spanOf(snapshot, range),
    shown: context.diagnostics,
    findings: await currentFindings(server, snapshot),
    wants: wantsOnly(context.only),
    isAutomatic: context.triggerKind === CodeActionTriggerKind.Automatic,
  };
}
