import type { DeclarationPlace } from '../declaration/context.ts';
import type { RuleContext } from '../rule.ts';

/** What the rules on `packwright.registry.json` see. */
export interface RegistryContext extends RuleContext {
  readonly kind: 'registry';
  /** Declarations by well-formed `asset_uuid`, in path order; undefined where nobody looked for them. */
  readonly byUuid: ReadonlyMap<string, readonly DeclarationPlace[]> | undefined;
}
