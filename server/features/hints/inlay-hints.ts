import {
  CancellationToken,
  type InlayHint,
  type InlayHintParams,
  InlayHintRefreshRequest,
  InlayHintRequest,
} from 'vscode-languageserver';
import { bankFacts } from '../../bank-facts.ts';
import type { Feature, Server } from '../../feature.ts';
import { messageOf } from '../../guard.ts';
import { positionOf, spanOf } from '../../positions.ts';
import { assetHints } from './asset-hints.ts';
import { KnownFacts } from './known-facts.ts';

/**
 * `textDocument/inlayHint`: how much is in a bank and in each input, what it weighs, and what a colour's number looks
 * like to people. What takes packing to know follows when it is known.
 */
export const inlayHints: Feature = {
  capabilities: () => ({ inlayHintProvider: true }),
  register: (on) => on(InlayHintRequest.type, provideHints),
  start: (server) => server.changes.listen(() => void knownTo(server).look()),
};

async function provideHints(
  server: Server,
  { textDocument, range }: InlayHintParams,
): Promise<InlayHint[] | null> {
  const snapshot = await server.workspace.snapshot(textDocument.uri);
  if (snapshot?.kind !== 'declaration') return null;
  const facts = knownTo(server).of(snapshot);
  const hints = assetHints(server.client.words, snapshot.document, spanOf(snapshot, range), facts);
  return hints.map(({ offset, label, tooltip }) => ({
    position: positionOf(snapshot.lines, offset),
    label,
    paddingLeft: true,
    ...(tooltip === undefined ? {} : { tooltip }),
  }));
}

const knownFacts = new WeakMap<Server, KnownFacts>();

function knownTo(server: Server): KnownFacts {
  const known = knownFacts.get(server);
  if (known !== undefined) return known;
  const { connection, workspace } = server;
  const facts = new KnownFacts({
    facts: (snapshot) => bankFacts(server, snapshot, 'declared', CancellationToken.None),
    news: () => refresh(server),
    snapshot: (uri) => workspace.snapshot(uri),
    isOpen: (uri) => workspace.documents.get(uri) !== undefined,
    failed: (error) => connection.console.error(messageOf(error)),
  });
  knownFacts.set(server, facts);
  return facts;
}

/** A client that cannot be asked sees the news when it asks by itself, at the next edit or scroll. */
function refresh({ connection, client }: Server): void {
  if (client.raw.workspace?.inlayHint?.refreshSupport !== true) return;
  connection.sendRequest(InlayHintRefreshRequest.type).catch(() => {});
}
