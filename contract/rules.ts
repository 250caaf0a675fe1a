import type { ScopedRule } from './context.ts';
import { ALL_RULES } from './generated/rules.ts';

/**
 * Every rule of the contract; those on the content of inputs stand with their formats. A rule for one field comes
 * before one for any field, so that the special one gets the schema errors both would claim.
 */
export const RULES: readonly ScopedRule[] = [...ALL_RULES].sort((a, b) => generality(a) - generality(b));

export const DECLARATION_RULES = RULES.filter((rule) => rule.scope !== 'registry');
export const REGISTRY_RULES = RULES.filter((rule) => rule.scope !== 'declaration');
export const DOCUMENT_RULES = RULES.filter((rule) => rule.scope === 'document');

/** 0: claims exact places only; 1: claims `*` or `**` below a place; 2: claims anything anywhere. */
function generality({ claims = [] }: ScopedRule): number {
  if (claims.some(({ at }) => at === '**')) return 2;
  return claims.some(({ at }) => at.includes('*')) ? 1 : 0;
}
