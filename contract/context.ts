import type { BindingsContext } from './bindings/context.ts';
import type { DeclarationContext } from './declaration/context.ts';
import type { RegistryContext } from './registry/context.ts';
import type { Rule, RuleContext } from './rule.ts';

/** What the rules on `packwright.json` see. */
export interface ProjectFileContext extends RuleContext {
  readonly kind: 'project';
}

/** What the rules that hold for every document of ours see: syntax and shape. */
export type DocumentContext = DeclarationContext | RegistryContext | ProjectFileContext | BindingsContext;

/** A rule with the documents it is for. */
export type ScopedRule =
  | (Rule<DocumentContext> & { readonly scope: 'document' })
  | (Rule<DeclarationContext> & { readonly scope: 'declaration' })
  | (Rule<RegistryContext> & { readonly scope: 'registry' })
  | (Rule<BindingsContext> & { readonly scope: 'bindings' });

/** A rule on the syntax and shape of any of our documents. */
export function documentRule(rule: Rule<DocumentContext>): ScopedRule {
  return { ...rule, scope: 'document' };
}

export function declarationRule(rule: Rule<DeclarationContext>): ScopedRule {
  return { ...rule, scope: 'declaration' };
}

export function registryRule(rule: Rule<RegistryContext>): ScopedRule {
  return { ...rule, scope: 'registry' };
}

export function bindingsRule(rule: Rule<BindingsContext>): ScopedRule {
  return { ...rule, scope: 'bindings' };
}
