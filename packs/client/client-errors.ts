import type { Problem } from '../model/generated/types.ts';

/** The service was asked and refused: its message is the service's own sentence. */
export class ServiceRefusal extends Error {
  override readonly name = 'ServiceRefusal';
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.detail ?? problem.title);
    this.problem = problem;
  }
}

/** No answer came, or one that is none of this service. */
export class ServiceUnreachable extends Error {
  override readonly name = 'ServiceUnreachable';
}
