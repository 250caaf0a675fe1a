import type { Range } from 'vscode-languageserver';

/** What travels with a diagnostic to the client and back, so that the server need not remember fixes. */
export interface DiagnosticData {
  readonly fixes: readonly {
    readonly title: string;
    readonly kind: 'safe' | 'suggestion';
    readonly edits: readonly { readonly uri: string; readonly range: Range; readonly newText: string }[];
  }[];
}

export function isDiagnosticData(data: unknown): data is DiagnosticData {
  return typeof data === 'object' && data !== null && 'fixes' in data && Array.isArray(data.fixes);
}
