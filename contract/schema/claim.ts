import type { JsonPath } from '../json/tree.ts';
import type { SchemaError } from './schema-error.ts';

/**
 * Schema errors by keyword and place. `at` is a path of keys where `*` stands for any one step and a final `**`
 * for any rest; for `required` and `additionalProperties` it is the path of the property itself.
 */
export interface Claim {
  readonly keyword: string | readonly string[];
  readonly at: string;
  /** Narrows the claim, where the place alone does not say whose the error is. */
  readonly where?: (error: SchemaError) => boolean;
}

export function isClaimedBy(claims: readonly Claim[], error: SchemaError): boolean {
  const { keyword, path } = error;
  return claims.some(
    (claim) =>
      (typeof claim.keyword === 'string' ? claim.keyword === keyword : claim.keyword.includes(keyword)) &&
      matches(claim.at.split('/').filter(Boolean), path) &&
      (claim.where === undefined || claim.where(error)),
  );
}

function matches(pattern: readonly string[], path: JsonPath): boolean {
  const open = pattern.at(-1) === '**';
  const steps = open ? pattern.slice(0, -1) : pattern;
  if (open ? path.length < steps.length : path.length !== steps.length) return false;
  return steps.every((step, position) => step === '*' || step === String(path[position]));
}
