import { l10n, languages, type QuickPickItem, QuickPickItemKind, ThemeIcon, window } from 'vscode';
import { RULES, type RuleSummary } from '../../../protocol/rules.ts';
import { registerCommand } from '../../infrastructure/commands.ts';
import type { Extension } from '../../infrastructure/extension.ts';
import { LANGUAGES } from '../../infrastructure/served-documents.ts';
import { openRulePage } from './rule-pages.ts';
import { WhyActions } from './why-actions.ts';

/** The pages that say why a rule is there: from a finding, from its code, from the list of all. */
export function activateRules(extension: Extension): void {
  registerCommand(extension, 'packwright.showRule', async (rule: unknown) => {
    const id = typeof rule === 'string' ? rule : await chosenRule(extension);
    if (id !== undefined) await openRulePage(id);
  });
  extension.context.subscriptions.push(
    languages.registerCodeActionsProvider(LANGUAGES, new WhyActions(), {
      providedCodeActionKinds: [WhyActions.kind],
    }),
  );
}

async function chosenRule({ server }: Extension): Promise<string | undefined> {
  const items = server.request(RULES, {}).then(({ rules }) => itemsOf(rules));
  const chosen = await window.showQuickPick(items, {
    placeHolder: l10n.t('Choose the rule whose page you want to read'),
    matchOnDetail: true,
  });
  return chosen?.label;
}

/** By family. */
function itemsOf(rules: readonly RuleSummary[]): QuickPickItem[] {
  const families = Map.groupBy(rules, ({ id }) => id.slice(0, id.indexOf('/')));
  return [...families].flatMap(([family, members]) => [
    { label: family, kind: QuickPickItemKind.Separator },
    ...members.map(({ id, severity, summary }) => ({
      label: id,
      detail: summary,
      iconPath: new ThemeIcon(ICONS[severity]),
    })),
  ]);
}

const ICONS = { error: 'error', warning: 'warning', hint: 'lightbulb' } as const;
