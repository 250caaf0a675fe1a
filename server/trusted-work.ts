import { refusal } from './refusal.ts';
import type { ParamsOf, ResultOf, TaskName, TaskOptions, Work } from './tasks/work.ts';
import { WRITING_TASKS } from './tasks/writing-tasks.ts';

/** Work in a workspace that the user may not trust: until then no task is done that writes. */
export class TrustedWork implements Work {
  readonly #work: Work;
  isTrusted = true;

  constructor(work: Work) {
    this.#work = work;
  }

  async run<N extends TaskName>(name: N, params: ParamsOf<N>, options?: TaskOptions): Promise<ResultOf<N>> {
    if (!this.isTrusted && WRITING_TASKS.has(name))
      throw refusal(
        'This workspace is in Restricted Mode: nothing is built or written in it until you trust it',
      );
    return this.#work.run(name, params, options);
  }

  stop(): void {
    this.#work.stop();
  }
}
