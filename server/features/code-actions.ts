import { type CodeAction, CodeActionKind, type CodeActionParams } from 'vscode-languageserver';
import { type DiagnosticData, isDiagnosticData } from '../../protocol/diagnostic-data.ts';

/** Every fix of every finding in the range, read from the diagnostics themselves: the server keeps none. */
export function provideCodeActions({ context }: CodeActionParams): CodeAction[] {
  return context.diagnostics.flatMap((diagnostic) => {
    const { data } = diagnostic;
    if (!isDiagnosticData(data)) return [];
    return data.fixes.map(
      (fix, position): CodeAction => ({
        title: fix.title,
        kind: CodeActionKind.QuickFix,
        diagnostics: [diagnostic],
        isPreferred: position === 0 && fix.kind === 'safe',
        edit: { changes: changesOf(fix) },
      }),
    );
  });
}

function changesOf({ edits }: DiagnosticData['fixes'][number]) {
  const changes: Record<
    string,
    { range: DiagnosticData['fixes'][number]['edits'][number]['range']; newText: string }[]
  > = {};
  for (const { uri, range, newText } of edits) {
    changes[uri] ??= [];
    changes[uri].push({ range, newText });
  }
  return changes;
}
