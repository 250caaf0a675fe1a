import { PROJECT_TREE_CHANGED, type ProjectNode } from '../../../protocol/project-tree.ts';
import type { Server } from '../../feature.ts';
import { messageOf } from '../../guard.ts';
import type { Project } from '../../workspace/project.ts';
import { projectNode, type TreeState, treeState } from './project-node.ts';
import { isSameValue } from './same-value.ts';

/** Changes are gathered until so many milliseconds pass without one … */
const QUIET = 250;
/** … but no longer than this. */
const PATIENCE = 2000;

interface Seen {
  readonly state: TreeState;
  /** Undefined for a project that held nothing. */
  readonly node: ProjectNode | undefined;
}

/** Tells a client that has seen trees when one of them is another. */
export class TreeWatch {
  readonly #server: Server;
  /** What the client was sent or told of last, by folder of the project. */
  readonly #seen = new Map<string, Seen>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #since = 0;
  #looking: Promise<void> = Promise.resolve();

  constructor(server: Server) {
    this.#server = server;
    server.changes.listen(() => this.#changed());
  }

  /** The client has, or will have, this tree; undefined for a project that holds nothing. */
  sent({ folder }: Project, state: TreeState, node: ProjectNode | undefined): void {
    this.#seen.set(folder, { state, node });
  }

  #changed(): void {
    if (this.#seen.size === 0) return;
    const now = performance.now();
    if (this.#timer === undefined) this.#since = now;
    clearTimeout(this.#timer);
    const wait = Math.max(0, Math.min(QUIET, this.#since + PATIENCE - now));
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      this.#looking = this.#looking.then(() => this.#look());
    }, wait);
  }

  async #look(): Promise<void> {
    const { workspace, connection } = this.#server;
    for (const project of workspace.projects.all()) {
      try {
        if (!workspace.projects.isLoaded(project)) continue;
        await this.#compare(project);
        await workspace.host.breathe();
      } catch (error) {
        connection.console.error(messageOf(error));
      }
    }
  }

  async #compare(project: Project): Promise<void> {
    const before = this.#seen.get(project.folder);
    const state = await treeState(this.#server, project);
    if (before?.state.stamp === state.stamp && before.state.archive === state.archive) return;
    const node = await projectNode(this.#server, project, state);
    await this.#server.workspace.host.breathe();
    this.sent(project, state, node);
    if (isSameValue(node, before?.node)) return;
    const { method } = PROJECT_TREE_CHANGED;
    await this.#server.connection.sendNotification(method, { uri: project.folder });
  }
}
