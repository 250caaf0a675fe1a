import { existsSync } from 'node:fs';
import type { BankOrigin, BuildEvent } from '../../packer/build/build-events.ts';
import { type BuildOutcome, EmptyProjectError } from '../../packer/build/build-project.ts';
import type { BuildSignal } from '../../packer/build/build-signal.ts';
import { FileAccessError } from '../../packer/project/project-files.ts';
import { type BuildRequest, runBuild } from '../run-build.ts';
import { isWorldError } from '../world-error.ts';
import { ChangeQueue } from './change-queue.ts';
import { watchFolder } from './watch-folder.ts';
import { WatchedPaths } from './watched-paths.ts';

/** What whoever watches is told of. */
export interface WatchListener {
  onEvent(event: BuildEvent): void;
  /** The first build, with no paths, and each one after. */
  built(rebuild: Rebuild): void;
  /** A build could not be made, which the next change may mend. */
  failed(error: Error, changed: readonly string[]): void;
}

export interface Rebuild {
  /** Relative to the project, in code unit order; undefined for the first build. */
  readonly changed: readonly string[] | undefined;
  readonly outcome: BuildOutcome;
  /** Asset roots that a bank was packed of from its inputs, in code unit order. */
  readonly packed: readonly string[];
}

/** Ends the watching, also where nothing is being built. */
export interface Stop extends BuildSignal {
  readonly signal: AbortSignal;
}

/**
 * Builds, then builds again after each change until it is interrupted: one build at a time, with all that changed
 * until it began. A build that has not begun to write makes way for a change, but not twice in a row. Throws
 * FileAccessError where the folder cannot be watched, or is gone.
 */
export async function watchBuilds(
  request: BuildRequest,
  listener: WatchListener,
  interruption: Stop,
): Promise<void> {
  const watching = new Watching(request, listener, interruption);
  try {
    await watching.run();
  } catch (error) {
    if (!interruption.signal.aborted) throw error;
  } finally {
    watching.close();
  }
}

class Watching {
  readonly #request: BuildRequest;
  readonly #listener: WatchListener;
  readonly #interruption: Stop;
  readonly #queue = new ChangeQueue();
  readonly #ended = new AbortController();
  readonly #paths: WatchedPaths;
  readonly #watcher: { close(): void };
  /** Whether the build that runs, if any, makes way for a change. */
  #makesWay = false;
  #isOutdated = false;

  constructor(request: BuildRequest, listener: WatchListener, interruption: Stop) {
    this.#request = request;
    this.#listener = listener;
    this.#interruption = interruption;
    this.#paths = new WatchedPaths(request.project);
    this.#watcher = watchFolder(request.project, {
      changed: (path) => this.#changed(path),
      failed: (error) => this.#ended.abort(error),
    });
  }

  /** Ends only by what it throws. */
  async run(): Promise<never> {
    const ended = AbortSignal.any([this.#interruption.signal, this.#ended.signal]);
    await this.#build(undefined);
    for (let open: readonly string[] | undefined; ; ) {
      const heard = await this.#queue.next(ended);
      const changed = this.#paths.tidy(heard.filter((path) => this.#paths.concerns(path)));
      if (!existsSync(this.#request.project)) throw folderGone(this.#request.project);
      if (changed.length === 0 && open === undefined) continue;
      this.#makesWay = open === undefined;
      open = await this.#build([...new Set([...(open ?? []), ...changed])].sort());
    }
  }

  close(): void {
    this.#watcher.close();
  }

  #changed(path: string): void {
    this.#queue.add(path);
    if (this.#makesWay && this.#paths.concerns(path)) this.#isOutdated = true;
  }

  /** The paths that are still to be built for, where the build made way for others. */
  async #build(changed: readonly string[] | undefined): Promise<readonly string[] | undefined> {
    const origins = new Map<string, BankOrigin>();
    const onEvent = (event: BuildEvent) => {
      if (event.kind === 'packed') origins.set(event.root, event.from);
      this.#listener.onEvent(event);
    };
    try {
      const outcome = await runBuild(this.#request, { signal: this.#signal, onEvent });
      this.#paths.built(outcome);
      const roots = outcome.report.assets.map(({ root }) => root).sort();
      const packed = roots.filter((root) => origins.get(root) === 'packed');
      this.#listener.built({ changed, outcome, packed });
    } catch (error) {
      if (error instanceof Outdated) return changed ?? [];
      if (!isExpected(error)) throw error;
      // Files that are being replaced are missing for a moment; what follows tells how it ended.
      if (this.#queue.hasAny) return changed ?? [];
      this.#listener.failed(error, changed ?? []);
    } finally {
      this.#makesWay = false;
      this.#isOutdated = false;
    }
    return undefined;
  }

  readonly #signal: BuildSignal = {
    throwIfAborted: () => {
      this.#interruption.throwIfAborted();
      if (this.#isOutdated) throw new Outdated();
    },
    pause: () => this.#interruption.pause?.(),
  };
}

/** A change came while a build had nothing written yet. */
class Outdated extends Error {
  override readonly name = 'Outdated';
}

function isExpected(error: unknown): error is Error {
  return error instanceof EmptyProjectError || isWorldError(error);
}

function folderGone(project: string): FileAccessError {
  return new FileAccessError(project, `${project} is gone`);
}
