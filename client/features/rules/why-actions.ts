import {
  CodeAction,
  type CodeActionContext,
  CodeActionKind,
  type CodeActionProvider,
  type Diagnostic,
  l10n,
  type Range,
  type TextDocument,
} from 'vscode';

/** Offers with each finding the page of its rule, behind what mends it. */
export class WhyActions implements CodeActionProvider {
  static readonly kind = CodeActionKind.QuickFix.append('why');

  provideCodeActions(
    _document: TextDocument,
    _range: Range,
    { diagnostics }: CodeActionContext,
  ): CodeAction[] {
    const byRule = Map.groupBy(diagnostics.filter(isOurs), ruleOf);
    return [...byRule].map(([rule, findings]) => {
      const title = l10n.t('Why: {0}', rule);
      const action = new CodeAction(title, WhyActions.kind);
      action.diagnostics = [...findings];
      action.command = { title, command: 'packwright.showRule', arguments: [rule] };
      return action;
    });
  }
}

function isOurs({ source }: Diagnostic): boolean {
  return source === 'packwright';
}

function ruleOf({ code }: Diagnostic): string {
  return String(typeof code === 'object' ? code.value : code);
}
