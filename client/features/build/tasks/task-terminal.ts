import { CancellationTokenSource, EventEmitter, type Pseudoterminal } from 'vscode';

/** How a task ends, as the command line does: 0 fine, 1 errors found, 3 the world failed. */
export type ExitCode = 0 | 1 | 3;

export interface TaskRun {
  /** Cancelled when the terminal is closed, or by Ctrl+C. */
  readonly token: CancellationTokenSource['token'];
  write(line: string): void;
}

const CTRL_C = '\u0003';
const CANCELLED = 130;

/** A terminal in which a task of ours runs, inside the extension: nothing is started that a browser could not. */
export class TaskTerminal implements Pseudoterminal {
  readonly #written = new EventEmitter<string>();
  readonly #closed = new EventEmitter<number>();
  readonly #cancel = new CancellationTokenSource();
  readonly #run: (run: TaskRun) => Promise<ExitCode>;

  readonly onDidWrite = this.#written.event;
  readonly onDidClose = this.#closed.event;

  /** @param run does the work, and writes what there is to see; it must not reject but where it is cancelled */
  constructor(run: (run: TaskRun) => Promise<ExitCode>) {
    this.#run = run;
  }

  open(): void {
    const write = (line: string) => this.#written.fire(`${line}\r\n`);
    this.#run({ token: this.#cancel.token, write }).then(
      (code) => this.#closed.fire(code),
      () => this.#closed.fire(CANCELLED),
    );
  }

  handleInput(input: string): void {
    if (input.includes(CTRL_C)) this.#cancel.cancel();
  }

  close(): void {
    this.#cancel.cancel();
  }
}
