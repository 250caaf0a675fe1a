import { CodeActionKind } from 'vscode-languageserver';

/** The part of `source.fixAll` that is ours; what an editor does on save when it is told so. */
export const FIX_ALL_KIND = `${CodeActionKind.SourceFixAll}.packwright`;

export const ACTION_KINDS: readonly CodeActionKind[] = [
  CodeActionKind.QuickFix,
  CodeActionKind.RefactorRewrite,
  CodeActionKind.RefactorExtract,
  CodeActionKind.RefactorMove,
  FIX_ALL_KIND,
];

/** Kinds are a tree: who asks for `source` gets `source.fixAll.packwright`. Nothing asked for means everything. */
export function wantsOnly(only: readonly CodeActionKind[] | undefined): (kind: CodeActionKind) => boolean {
  if (only === undefined) return () => true;
  return (kind) => only.some((asked) => asked === '' || kind === asked || kind.startsWith(`${asked}.`));
}
