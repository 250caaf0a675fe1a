import type { Finding } from './finding.ts';
import { type Rule, type RuleContext, toFinding } from './rule.ts';
import { isClaimedBy } from './schema/claim.ts';
import type { SchemaError } from './schema/schema-error.ts';

/**
 * The findings of `rules` in document order. Each schema error goes to the first rule that claims it, so that
 * nothing is reported twice.
 */
export function runRules<C extends RuleContext>(
  context: C,
  rules: readonly Rule<C>[],
  errors: readonly SchemaError[],
): Finding[] {
  const claimed = assign(rules, errors);
  const findings: Finding[] = [];
  for (const rule of rules) {
    const own = claimed.get(rule);
    if (own === undefined && rule.onlyClaimed === true) continue;
    for (const draft of rule.check(context, own ?? [])) {
      findings.push(toFinding(rule, context.document.uri, draft));
    }
  }
  return findings.sort(byPlace);
}

/** Findings of several documents: by document, then by place. */
export function byDocument(a: Finding, b: Finding): number {
  return a.uri === b.uri ? byPlace(a, b) : compare(a.uri, b.uri);
}

function byPlace(a: Finding, b: Finding): number {
  return a.span.offset - b.span.offset || a.span.length - b.span.length || compare(a.code, b.code);
}

function assign<C extends RuleContext>(
  rules: readonly Rule<C>[],
  errors: readonly SchemaError[],
): ReadonlyMap<Rule<C>, readonly SchemaError[]> {
  const claimed = new Map<Rule<C>, SchemaError[]>();
  for (const error of errors) {
    const owner = rules.find((rule) => rule.claims !== undefined && isClaimedBy(rule.claims, error));
    if (owner === undefined)
      throw new Error(`no rule claims the schema error ${error.keyword} at ${error.path.join('/')}`);
    const list = claimed.get(owner);
    if (list === undefined) claimed.set(owner, [error]);
    else list.push(error);
  }
  return claimed;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
