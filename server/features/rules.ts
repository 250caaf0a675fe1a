import { RequestType } from 'vscode-languageserver';
import { RULES as CONTRACT_RULES } from '../../contract/rules.ts';
import { FORMATS } from '../../formats/index.ts';
import { RULES, type RuleSummary, type RulesResult } from '../../protocol/rules.ts';
import type { Feature } from '../feature.ts';

/** `packwright/rules`: what findings may be of, for a client that lets people look through it. */
export const rules: Feature = {
  capabilities: () => ({}),
  register: (on) =>
    on(new RequestType<Record<string, never>, RulesResult, void>(RULES.method), () => ({
      rules: summaries(),
    })),
};

function summaries(): RuleSummary[] {
  const contentRules = FORMATS.flatMap((format) => format.contentRules);
  const byId = new Map([...CONTRACT_RULES, ...contentRules].map((rule) => [rule.id, rule]));
  return [...byId.values()]
    .map(({ id, severity, explanation }) => ({ id, severity, summary: firstSentence(explanation) }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** Of a text in Markdown, as it is read where Markdown is not. */
function firstSentence(markdown: string): string {
  const [sentence] = /^.*?[.!?](?=\s|$)/.exec(markdown) ?? [markdown];
  return sentence.replace(/[`*]/g, '').replace(/\[([^\]]*)\]\([^)]*\)/g, '$1');
}
