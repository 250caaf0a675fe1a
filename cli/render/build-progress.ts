import type { BuildEvent } from '../../packer/build/build-events.ts';
import type { Output } from '../terminal.ts';
import { ProgressLine } from './progress-line.ts';

/** How far a build is, in one line of a terminal. */
export class BuildProgress {
  readonly #line: ProgressLine;

  constructor(output: Output) {
    this.#line = new ProgressLine(output);
  }

  tell(event: BuildEvent): void {
    if (event.kind === 'packed') this.#line.show(`packing ${event.done}/${event.total}  ${event.root}`);
    else if (event.kind === 'writing') this.#line.show('writing the archive');
  }

  clear(): void {
    this.#line.clear();
  }
}
