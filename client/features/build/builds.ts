import { CancellationError, type CancellationToken, type Disposable, EventEmitter, Uri } from 'vscode';
import {
  BUILD,
  type BuildParams,
  type BuildResult,
  CLEAN,
  type CleanResult,
} from '../../../protocol/build.ts';
import type { ServerConnection, ServerProgress } from '../../infrastructure/server/server-connection.ts';
import { requireTrust } from '../../infrastructure/trust.ts';

export type BuildRequest = Pick<BuildParams, 'uri' | 'scope' | 'fresh'>;

export interface BuildHearing {
  readonly token?: CancellationToken;
  readonly onProgress?: (progress: ServerProgress) => void;
}

/** Every build of the extension goes through here, whoever asks for it: one after the other. */
export class Builds implements Disposable {
  readonly #server: ServerConnection;
  readonly #changed = new EventEmitter<void>();
  readonly #ended = new EventEmitter<BuildResult>();
  #queue: Promise<unknown> = Promise.resolve();
  #running: ServerProgress | undefined;
  #last: BuildResult | undefined;

  /** After every change of `running` and `last`. */
  readonly onDidChange = this.#changed.event;
  readonly onDidEnd = this.#ended.event;

  constructor(server: ServerConnection) {
    this.#server = server;
  }

  /** How far the build is that is under way; undefined where none is. */
  get running(): ServerProgress | undefined {
    return this.#running;
  }

  /** What came of the last build; undefined before the first, and after what it left was deleted. */
  get last(): BuildResult | undefined {
    return this.#last;
  }

  /** Builds when the builds before are through. Rejects as `ServerConnection.request` does. */
  run(request: BuildRequest, hearing: BuildHearing = {}): Promise<BuildResult> {
    requireTrust();
    return this.#inTurn(hearing, () => this.#build(request, hearing));
  }

  /** Deletes what was built. */
  clean(uri: string, hearing: BuildHearing = {}): Promise<CleanResult> {
    requireTrust();
    return this.#inTurn(hearing, async () => {
      const result = await this.#server.request(CLEAN, { uri }, tokenIn(hearing));
      if (this.#last !== undefined && isSameUri(this.#last.project.uri, result.project.uri))
        this.#last = undefined;
      this.#changed.fire();
      return result;
    });
  }

  dispose(): void {
    this.#changed.dispose();
    this.#ended.dispose();
  }

  #inTurn<T>({ token }: BuildHearing, work: () => Promise<T>): Promise<T> {
    const turn = this.#queue.then(() => {
      if (token?.isCancellationRequested === true) throw new CancellationError();
      return work();
    });
    // Whoever asked hears of what failed; those who wait do not.
    this.#queue = turn.catch(() => {});
    return turn;
  }

  async #build(request: BuildRequest, hearing: BuildHearing): Promise<BuildResult> {
    this.#enter({ percentage: undefined, message: undefined });
    try {
      const onProgress = (progress: ServerProgress) => {
        this.#enter(progress);
        hearing.onProgress?.(progress);
      };
      const result = await this.#server.request(BUILD, request, { ...tokenIn(hearing), onProgress });
      this.#last = result;
      this.#ended.fire(result);
      return result;
    } finally {
      this.#enter(undefined);
    }
  }

  #enter(running: ServerProgress | undefined): void {
    this.#running = running;
    this.#changed.fire();
  }
}

/** Server and editor do not write every URI in the same way. */
export function isSameUri(a: string, b: string): boolean {
  return a === b || Uri.parse(a, true).toString() === Uri.parse(b, true).toString();
}

function tokenIn({ token }: BuildHearing): { readonly token?: CancellationToken } {
  return token === undefined ? {} : { token };
}
