import type { Message } from './message.ts';

/** Every rule that a finding may be of, by id. */
export const RULES: Message<Record<string, never>, RulesResult> = { method: 'packwright/rules' };

export interface RulesResult {
  readonly rules: readonly RuleSummary[];
}

export interface RuleSummary {
  /** The code of its findings, `identity/duplicate-uuid`; its page is `docs/rules/<id>.md`. */
  readonly id: string;
  readonly severity: 'error' | 'warning' | 'hint';
  /** Its first sentence, without marks. */
  readonly summary: string;
}
