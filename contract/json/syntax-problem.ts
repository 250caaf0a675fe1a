import type { Fix, Span } from '../finding.ts';

/** One place at which a text is no JSON. All kinds but `invalid` leave the tree as the author meant it. */
export type SyntaxProblem =
  | InvalidText
  | (Span & { readonly kind: 'comment' | 'trailing-comma' | 'too-deep' | 'too-large' | 'byte-order-mark' });

export interface InvalidText extends Span {
  readonly kind: 'invalid';
  readonly message: string;
  readonly mend?: Mend;
}

/** The text that belongs in place of a problem's span. */
export interface Mend {
  readonly newText: string;
  readonly kind: Fix['kind'];
}
