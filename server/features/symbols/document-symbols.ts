import {
  type DocumentSymbol,
  type DocumentSymbolParams,
  DocumentSymbolRequest,
  type SymbolInformation,
} from 'vscode-languageserver';
import type { Feature, Server } from '../../feature.ts';
import { rangeOf } from '../../positions.ts';
import type { Snapshot } from '../../workspace/snapshot.ts';
import { type OutlineItem, outlineOf } from './outline.ts';
import { kindsFor } from './symbol-kinds.ts';

/** `textDocument/documentSymbol`: the outline of a document, as a tree where the client draws trees. */
export const documentSymbols: Feature = {
  capabilities: () => ({ documentSymbolProvider: true }),
  register: (on) => on(DocumentSymbolRequest.type, provideSymbols),
};

async function provideSymbols(
  { workspace, client }: Server,
  { textDocument }: DocumentSymbolParams,
): Promise<DocumentSymbol[] | SymbolInformation[] | null> {
  const snapshot = await workspace.snapshot(textDocument.uri);
  if (snapshot === undefined) return null;
  const support = client.raw.textDocument?.documentSymbol;
  const kindFor = kindsFor(support?.symbolKind?.valueSet);
  const items = outlineOf(snapshot);
  return support?.hierarchicalDocumentSymbolSupport === true
    ? items.map((item) => treeSymbol(snapshot, item, kindFor))
    : flatSymbols(snapshot, items, kindFor);
}

type KindFor = ReturnType<typeof kindsFor>;

function treeSymbol(snapshot: Snapshot, item: OutlineItem, kindFor: KindFor): DocumentSymbol {
  const { name, detail, kind, span, nameSpan, children } = item;
  const range = rangeOf(snapshot.lines, span);
  return {
    name,
    ...(detail === undefined ? {} : { detail }),
    kind: kindFor(kind),
    range,
    selectionRange: nameSpan === span ? range : rangeOf(snapshot.lines, nameSpan),
    ...(children.length === 0
      ? {}
      : { children: children.map((child) => treeSymbol(snapshot, child, kindFor)) }),
  };
}

function flatSymbols(
  snapshot: Snapshot,
  items: readonly OutlineItem[],
  kindFor: KindFor,
  containerName?: string,
): SymbolInformation[] {
  return items.flatMap((item) => [
    {
      name: item.name,
      kind: kindFor(item.kind),
      location: { uri: snapshot.clientUri, range: rangeOf(snapshot.lines, item.span) },
      ...(containerName === undefined ? {} : { containerName }),
    },
    ...flatSymbols(snapshot, item.children, kindFor, item.name),
  ]);
}
