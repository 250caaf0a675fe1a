import type { BuildEvent } from '../../packer/build/build-events.ts';
import { EmptyProjectError } from '../../packer/build/build-project.ts';
import { displayPath } from '../find-project.ts';
import { Interruption } from '../interruption.ts';
import { BuildProgress } from '../render/build-progress.ts';
import { RebuildLines } from '../render/rebuilds.ts';
import type { BuildRequest } from '../run-build.ts';
import type { Terminal } from '../terminal.ts';
import { type Rebuild, type WatchListener, watchBuilds } from './watch-builds.ts';

/** `build --watch`: ends when it is interrupted. `json`: an object a line and nothing else. */
export async function runWatch(
  terminal: Terminal,
  request: BuildRequest,
  style: 'text' | 'json',
): Promise<void> {
  const progress = new BuildProgress(terminal.stderr);
  const interruption = new Interruption();
  const shown = style === 'json' ? jsonLines(terminal) : textLines(terminal, request);
  const listener: WatchListener = {
    onEvent: (event: BuildEvent) => progress.tell(event),
    built: (rebuild) => {
      progress.clear();
      shown.built(rebuild);
    },
    failed: (error, changed) => {
      progress.clear();
      shown.failed(messageOf(error, request), changed);
    },
  };
  try {
    await watchBuilds(request, listener, interruption);
  } finally {
    interruption.dispose();
    progress.clear();
  }
}

interface Shown {
  built(rebuild: Rebuild): void;
  failed(message: string, changed: readonly string[]): void;
}

function textLines(terminal: Terminal, request: BuildRequest): Shown {
  const lines = new RebuildLines(terminal, request);
  let isFirst = true;
  const begin = () => {
    if (isFirst)
      terminal.stderr.write(`watching ${displayPath(terminal.cwd, request.project)} until Ctrl-C\n`);
    isFirst = false;
  };
  return {
    built: (rebuild) => {
      lines.built(rebuild);
      begin();
    },
    failed: (message) => {
      lines.failed(message);
      begin();
    },
  };
}

/** The report without its assets, which each build would repeat, and with what was changed and packed. */
function jsonLines({ stdout }: Terminal): Shown {
  const write = (value: object) => stdout.write(`${JSON.stringify(value)}\n`);
  return {
    built: ({ changed = [], outcome, packed }) => {
      const { schema_version: _, assets: __, ...report } = outcome.report;
      write({ changed, packed, ...report });
    },
    failed: (error, changed) => write({ changed, error }),
  };
}

function messageOf(error: Error, { cwd, project }: BuildRequest): string {
  if (!(error instanceof EmptyProjectError)) return error.message;
  return `there is no asset.json to build in ${displayPath(cwd, project)}`;
}
