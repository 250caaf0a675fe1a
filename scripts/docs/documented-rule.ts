import type { ScopedRule } from '../../contract/context.ts';
import type { Finding, Severity, Span } from '../../contract/finding.ts';
import type { BadExample, GoodExample } from '../../contract/rule.ts';
import { RULES } from '../../contract/rules.ts';
import { FORMATS } from '../../formats/index.ts';
import { checkContent } from '../../test/content-context.ts';
import { checkExample } from '../../test/rule-examples.ts';

/** What the page of rules needs of any rule, whoever runs it. */
export interface DocumentedRule {
  readonly id: string;
  readonly severity: Severity;
  readonly section: string;
  readonly explanation: string;
  readonly bad: readonly BadExample[];
  readonly good: readonly GoodExample[];
  /** The file that its examples are, unless they say otherwise. */
  readonly file: string;
  /** The formats whose inputs it looks into; empty for a rule on documents. */
  readonly formats: readonly string[];
  /** The example without its marks, with the findings of this rule. */
  check(example: GoodExample): ShownExample;
}

export interface ShownExample {
  readonly text: string;
  readonly marks: readonly Span[];
  readonly findings: readonly Finding[];
}

/** Every rule of the contract and of the formats, by id. */
export function documentedRules(): DocumentedRule[] {
  return [...contractRules(), ...contentRules()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

function contractRules(): DocumentedRule[] {
  return RULES.map((rule) => ({
    ...rule,
    file: FILES[rule.scope],
    formats: [],
    check: (example) => checkExample(rule, example),
  }));
}

const FILES: Readonly<Record<ScopedRule['scope'], string>> = {
  document: 'example/asset.json',
  declaration: 'example/asset.json',
  registry: 'packwright.registry.json',
  bindings: 'packwright.bindings.json',
};

function contentRules(): DocumentedRule[] {
  const rules = new Set(FORMATS.flatMap(({ contentRules }) => contentRules));
  return [...rules].map((rule) => {
    const [first, ...others] = FORMATS.filter(({ contentRules }) => contentRules.includes(rule));
    return {
      ...rule,
      file: 'example/asset.json',
      formats: [first, ...others].map(({ id }) => id),
      check: ({ text, given }) =>
        checkContent(first, [rule], { text, data: (path) => given?.inputs?.[path]?.data }),
    };
  });
}
