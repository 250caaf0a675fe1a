import type { DeclarationPlace } from '../declaration/context.ts';
import type { Registry } from '../registry/registry.ts';
import type { RuleContext } from '../rule.ts';

/** What the rules on `packwright.bindings.json` see. */
export interface BindingsContext extends RuleContext {
  readonly kind: 'bindings';
  /** Declarations by well-formed `asset_uuid`, in path order. */
  readonly byUuid: ReadonlyMap<string, readonly DeclarationPlace[]>;
  readonly registry: Registry;
}
