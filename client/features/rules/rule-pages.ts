import { commands, l10n } from 'vscode';
import { UserFacingError } from '../../infrastructure/commands.ts';

/** `identity/duplicate-uuid` */
const RULE_ID = /^[a-z][a-z0-9-]*\/[a-z][a-z0-9-]*$/;

/** Opens the page of a rule beside the text. */
export async function openRulePage(id: string): Promise<void> {
  if (!RULE_ID.test(id)) throw new UserFacingError(l10n.t('‘{0}’ is no rule', id));
  await commands.executeCommand('packwright.showDocumentation', `docs/rules/${id}.md`);
}
