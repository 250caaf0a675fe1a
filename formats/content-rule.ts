import type { DeclarationContext } from '../contract/declaration/context.ts';
import type { Span } from '../contract/finding.ts';
import type { Rule } from '../contract/rule.ts';
import type { DecodedInput, DecodeProblem } from './decoded-input.ts';

/** A rule that looks into the inputs themselves. */
export interface ContentRule extends Rule<ContentContext> {
  /** Whether it looks at nothing else, and so holds where the declared settings are wrong, too. */
  readonly inputsOnly?: true;
}

export interface ContentContext extends DeclarationContext {
  /** `output.metadata` as plain data; empty where it is absent or no object. */
  readonly metadata: Readonly<Record<string, unknown>>;
  /** `output.pipeline`, likewise. */
  readonly pipeline: Readonly<Record<string, unknown>>;
  /** Every input that exists, by role in the order of the declaration. */
  readonly contents: readonly InputContent[];
}

export interface InputContent {
  readonly role: string;
  /** As declared. */
  readonly path: string;
  /** The path's place in the declaration. */
  readonly at: Span;
  readonly input: DecodedInput | DecodeProblem;
}
