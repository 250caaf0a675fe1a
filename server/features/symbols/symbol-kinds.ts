import { SymbolKind } from 'vscode-languageserver';

/** The kinds that a client knows who names none: those of the first version of the protocol. */
const LAST_OLD_KIND = SymbolKind.Array;

const OLDER: Readonly<Partial<Record<SymbolKind, SymbolKind>>> = {
  [SymbolKind.Object]: SymbolKind.Namespace,
  [SymbolKind.Null]: SymbolKind.Constant,
};

/** Kinds as the client knows them. */
export function kindsFor(known: readonly SymbolKind[] | undefined): (kind: SymbolKind) => SymbolKind {
  return (kind) => {
    const isKnown = known === undefined ? kind <= LAST_OLD_KIND : known.includes(kind);
    return isKnown ? kind : (OLDER[kind] ?? kind);
  };
}
