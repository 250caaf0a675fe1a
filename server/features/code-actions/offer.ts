import type { CodeActionKind, Diagnostic } from 'vscode-languageserver';
import type { TextEdit } from '../../../contract/finding.ts';

/** What is offered for a place of a document, before it takes the form that the client wants. */
export interface Offer {
  readonly title: string;
  readonly kind: CodeActionKind;
  readonly isPreferred?: boolean;
  /** Those that the client showed and that it would mend. */
  readonly diagnostics?: readonly Diagnostic[];
  /** As a function where they may be many or take work: clients that can wait are given them when they choose. */
  readonly edits: readonly TextEdit[] | (() => Promise<readonly TextEdit[]>);
}

export function editsOf({ edits }: Offer): Promise<readonly TextEdit[]> {
  return typeof edits === 'function' ? edits() : Promise.resolve(edits);
}
