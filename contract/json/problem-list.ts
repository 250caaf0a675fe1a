import type { Span } from '../finding.ts';
import type { Mend, SyntaxProblem } from './syntax-problem.ts';

/** Of each kind, so that none hides another: a document broken in more places says no more with more of them. */
export const MAX_PROBLEMS = 1000;

/** Gathers the problems of one text. */
export class ProblemList {
  readonly items: SyntaxProblem[] = [];
  readonly #counts = new Map<SyntaxProblem['kind'], number>();

  report(problem: SyntaxProblem): void {
    const count = (this.#counts.get(problem.kind) ?? 0) + 1;
    this.#counts.set(problem.kind, count);
    if (count <= MAX_PROBLEMS) this.items.push(problem);
  }

  invalid(message: string, { offset, length }: Span, mend?: Mend): void {
    this.report({ kind: 'invalid', message, offset, length, ...(mend === undefined ? {} : { mend }) });
  }

  /** Whether the text was found to be no JSON at or after `offset`. */
  isInvalidFrom(offset: number): boolean {
    return this.items.some((problem) => problem.kind === 'invalid' && problem.offset >= offset);
  }
}
