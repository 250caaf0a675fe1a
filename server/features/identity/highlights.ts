import {
  type DocumentHighlight,
  DocumentHighlightKind,
  type DocumentHighlightParams,
  DocumentHighlightRequest,
} from 'vscode-languageserver';
import type { Feature, Server } from '../../feature.ts';
import { identityAt } from './identity.ts';
import { locationOf, occurrencesOf } from './occurrences.ts';

/** `textDocument/documentHighlight`: where a document says again which asset it means. */
export const highlights: Feature = {
  capabilities: () => ({ documentHighlightProvider: true }),
  register: (on) => on(DocumentHighlightRequest.type, highlight),
};

async function highlight(
  server: Server,
  { textDocument, position }: DocumentHighlightParams,
): Promise<DocumentHighlight[] | null> {
  const identity = await identityAt(server, textDocument.uri, position);
  if (identity === undefined) return null;
  const places = await occurrencesOf(server, identity);
  const own = places.filter(({ document }) => document.uri === identity.place.document.uri);
  return Promise.all(
    own.map(async (place) => ({
      range: (await locationOf(server, place)).range,
      kind: place.in === 'declaration' ? DocumentHighlightKind.Write : DocumentHighlightKind.Read,
    })),
  );
}
