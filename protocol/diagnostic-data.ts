import type { Range } from 'vscode-languageserver';

/**
 * What travels with a diagnostic: its fixes, for clients that show them by themselves. Code actions do not read it: they
 * are computed anew from the present text, which may have moved on since.
 */
export interface DiagnosticData {
  readonly fixes: readonly {
    readonly title: string;
    readonly kind: 'safe' | 'suggestion';
    readonly edits: readonly { readonly uri: string; readonly range: Range; readonly newText: string }[];
  }[];
}
