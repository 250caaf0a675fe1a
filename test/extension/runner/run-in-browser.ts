import { launchChromium } from '../../vscode/chromium.ts';
import { openWindow } from '../../vscode/open-window.ts';
import { startVSCodeServer, type VSCodeServer } from '../../vscode/vscode-server.ts';
import type { Counts } from './counts.ts';
import type { Host, WindowRun } from './hosts.ts';
import { namingSources } from './source-places.ts';
import { COUNTS_MARK, LINE_MARK } from './suite-run.ts';

export interface BrowserRunner {
  run(window: WindowRun): Promise<Counts>;
  stop(): Promise<void>;
}

const LIMIT = 300_000;

/** One server and one Chromium for all the windows of a run. */
export async function startBrowserRunner({
  host,
  verbose,
  vsix,
}: {
  host: Host;
  verbose: boolean;
  vsix?: string;
}): Promise<BrowserRunner> {
  const server = await startVSCodeServer(vsix === undefined ? {} : { vsix });
  const browser = await launchChromium();
  return {
    run: async (run) => {
      console.log(`\n${host}, window ‘${run.name}’`);
      const report = new SuiteReport(verbose);
      const ended = Promise.withResolvers<number>();
      const page = await openWindow(browser, server, {
        ...run,
        extensionHost: host === 'web' ? 'worker' : 'node',
        onExit: ended.resolve,
        onConsole: (text) => report.read(text),
      });
      page.once('crash', () => ended.reject(new Error('The window crashed')));
      page.once('close', () => ended.reject(new Error('The window was closed')));
      try {
        return report.counts(await withinLimit(ended.promise, server));
      } finally {
        await page.context().close();
      }
    },
    stop: async () => {
      await browser.close();
      await server.stop();
    },
  };
}

async function withinLimit(ended: Promise<number>, server: VSCodeServer): Promise<number> {
  const limit = Promise.withResolvers<never>();
  const message = `No result within ${LIMIT / 60_000} minutes`;
  const timer = setTimeout(() => limit.reject(new Error(`${message}\n${server.logs()}`)), LIMIT);
  try {
    return await Promise.race([ended, limit.promise]);
  } finally {
    clearTimeout(timer);
  }
}

/** The window's console is everybody's: what the suite says there is marked. */
class SuiteReport {
  readonly #verbose: boolean;
  #counts: Counts | undefined;

  constructor(verbose: boolean) {
    this.#verbose = verbose;
  }

  read(text: string): void {
    const [, mark, said = ''] = MARKED.exec(text) ?? [];
    if (mark === COUNTS_MARK) this.#counts = JSON.parse(said);
    else if (mark === LINE_MARK) console.log(namingSources(said));
    else if (this.#verbose) console.error(text);
  }

  /** A suite that broke off, or failed beside its tests, is one failure more. */
  counts(exitCode: number): Counts {
    const counts = this.#counts ?? { passed: 0, failed: 1, skipped: 0 };
    return exitCode !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
  }
}

const MARKED = new RegExp(`(${LINE_MARK}|${COUNTS_MARK})(.*)$`, 's');
