import { stringAt } from '../../../contract/json/tree.ts';
import type { BuildStep } from '../../build/plan-build.ts';

/**
 * How long what is left will take one thread, by what the steps before took, kind by kind. Measured as it goes, not
 * reckoned from the sizes of inputs: of two images of the same size one may hold a hundred times the pixels.
 */
export class PackPace {
  readonly #kinds = new Map<string, Pace>();
  #taken = 0;

  constructor(steps: readonly BuildStep[]) {
    for (const step of steps) this.#of(step).left += 1;
  }

  /** `milliseconds` is undefined where another thread packed it. */
  packed(step: BuildStep, milliseconds?: number): void {
    const pace = this.#of(step);
    pace.left -= 1;
    if (milliseconds === undefined) return;
    pace.packed += 1;
    pace.taken += milliseconds;
    this.#taken += milliseconds;
  }

  /** Milliseconds for one thread; 0 until enough is packed to tell, and of kinds that none was packed of. */
  left(): number {
    if (this.#taken < PROBE) return 0;
    let sum = 0;
    for (const { left, packed, taken } of this.#kinds.values())
      sum += packed === 0 ? 0 : (left * taken) / packed;
    return sum;
  }

  #of({ declaration: { context } }: BuildStep): Pace {
    const codec = stringAt(context.document.root, ['output', 'codec']);
    const kind = `${context.format?.id} ${codec}`;
    const pace = this.#kinds.get(kind) ?? { left: 0, packed: 0, taken: 0 };
    this.#kinds.set(kind, pace);
    return pace;
  }
}

/** Milliseconds. The first steps take several times as long as those after: their code is compiled while they run. */
const PROBE = 100;

interface Pace {
  left: number;
  packed: number;
  taken: number;
}
