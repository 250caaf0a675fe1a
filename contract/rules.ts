import type { ScopedRule } from './context.ts';
import { ALL_RULES } from './generated/rules.ts';

/**
 * Every rule of the contract; those on the content of inputs stand with their formats. A rule for one field comes
 * before one for any field, so that the special one gets the schema errors both would claim.
 */
export const RULES: readonly ScopedRule[] = [...ALL_RULES].sort((a, b) => generality(a) - generality(b));

export const DOCUMENT_RULES = RULES.filter((rule) => rule.scope === 'document');
export const DECLARATION_RULES = RULES.filter(
  (rule) => rule.scope === 'document' || rule.scope === 'declaration',
);
export const REGISTRY_RULES = RULES.filter((rule) => rule.scope === 'document' || rule.scope === 'registry');
export const BINDINGS_RULES = RULES.filter((rule) => rule.scope === 'document' || rule.scope === 'bindings');

/** 0: narrowed claims; 1: exact places; 2: `*` or `**` below a place; 3: anything anywhere. The widest claim counts. */
function generality({ claims = [] }: ScopedRule): number {
  return Math.max(0, ...claims.map(({ at, where }) => (where !== undefined ? 0 : wideness(at))));
}

function wideness(at: string): number {
  if (at === '**') return 3;
  return at.includes('*') ? 2 : 1;
}
