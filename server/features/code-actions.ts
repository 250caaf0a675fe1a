import {
  type CodeAction,
  CodeActionKind,
  type CodeActionParams,
  CodeActionRequest,
  type TextEdit,
} from 'vscode-languageserver';
import { type DiagnosticData, isDiagnosticData } from '../../protocol/diagnostic-data.ts';
import type { Feature, Server } from '../feature.ts';

/** Every fix of every finding in the range, read from the diagnostics themselves: the server keeps none. */
export const codeActions: Feature = {
  capabilities: () => ({ codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix] } }),
  register: (on) => on(CodeActionRequest.type, provideCodeActions),
};

function provideCodeActions(_: Server, { context }: CodeActionParams): CodeAction[] {
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

function changesOf({ edits }: DiagnosticData['fixes'][number]): Record<string, TextEdit[]> {
  const changes: Record<string, TextEdit[]> = {};
  for (const { uri, range, newText } of edits) {
    changes[uri] ??= [];
    changes[uri].push({ range, newText });
  }
  return changes;
}
