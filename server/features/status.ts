import { countBySeverity } from '../../contract/finding.ts';
import { type ServerStatus, STATUS } from '../../protocol/status.ts';
import type { Feature, Server } from '../feature.ts';
import { messageOf } from '../guard.ts';

/** `packwright/status`: tells a client that wants to know what the server is doing. */
export const status: Feature = {
  capabilities: () => ({}),
  register: () => {},
  start: (server) => {
    if (server.client.wantsStatus) new StatusTeller(server).start();
  },
};

/** So many milliseconds pass between two looks while something is going on. */
const PERIOD = 300;

class StatusTeller {
  readonly #server: Server;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #told: ServerStatus | undefined;
  /** What was counted when the store's clock stood there. */
  #counted = { clock: -1, errors: 0, warnings: 0 };

  constructor(server: Server) {
    this.#server = server;
  }

  start(): void {
    this.#server.changes.listen(() => this.#lookSoon());
    this.#lookSoon();
  }

  #lookSoon(): void {
    this.#timer ??= setTimeout(() => void this.#look(), PERIOD);
  }

  async #look(): Promise<void> {
    const { connection, workspace } = this.#server;
    try {
      await workspace.projects.discovered;
      this.#timer = undefined;
      const status = this.#status();
      if (status.phase !== 'ready') this.#lookSoon();
      if (this.#told !== undefined && isSame(status, this.#told)) return;
      this.#told = status;
      await connection.sendNotification(STATUS.method, status);
    } catch (error) {
      connection.console.error(messageOf(error));
    }
  }

  #status(): ServerStatus {
    const { checker, workspace } = this.#server;
    const projects = workspace.projects.all();
    const isReading = projects.some((project) => !workspace.projects.isLoaded(project));
    const left = checker.waiting;
    const { errors, warnings } = this.#counts();
    return {
      phase: phaseOf(isReading, left),
      assets: projects.reduce((sum, project) => sum + project.declarations().size, 0),
      left,
      errors,
      warnings,
    };
  }

  #counts(): { errors: number; warnings: number } {
    const { store } = this.#server.checker;
    if (this.#counted.clock === store.clock) return this.#counted;
    const counted = { clock: store.clock, errors: 0, warnings: 0 };
    for (const uri of store.uris()) {
      const { error, warning } = countBySeverity(store.get(uri));
      counted.errors += error;
      counted.warnings += warning;
    }
    this.#counted = counted;
    return counted;
  }
}

function phaseOf(isReading: boolean, left: number): ServerStatus['phase'] {
  if (isReading) return 'reading';
  return left > 0 ? 'checking' : 'ready';
}

function isSame(a: ServerStatus, b: ServerStatus): boolean {
  const keys = ['phase', 'assets', 'left', 'errors', 'warnings'] as const;
  return keys.every((key) => a[key] === b[key]);
}
