import { createApp } from '../../http/app.ts';
import type { AnsweredRequest } from '../../http/app-options.ts';
import type { Rate } from '../../http/rate-limit.ts';
import { ROUTES } from '../../http/routes.ts';
import { pruneRecords } from '../../service/prune/prune-records.ts';
import { authenticateByTable } from '../../service/tokens/authenticate-token.ts';
import type { Store } from '../../store/store.ts';
import { openBlobs } from '../blobs/open-blobs.ts';
import { openServerStore } from '../open-server-store.ts';
import { spoolToDisk } from '../spool-to-disk.ts';
import { type Listening, listen } from './listen.ts';
import { ServiceMetrics } from './service-metrics.ts';

export interface TeamOptions {
  /** `postgres://user:password@host/database` */
  readonly database: string;
  /** A folder, or `s3://bucket/prefix`. */
  readonly blobs: string;
  readonly host: string;
  readonly port: number;
  /** Names by which it is called, beside addresses: of the proxy before it. */
  readonly hosts: readonly string[];
  /** Web pages that may call it. */
  readonly origins: readonly string[];
  readonly rate: Rate;
  readonly behindProxy: boolean;
  /** A line of its log: what was asked, and what failed. */
  readonly log: (line: LogLine) => void;
}

export type LogLine = Readonly<Record<string, string | number>>;

/**
 * Serves the asset packs of a team from a PostgreSQL server, to who has a token.
 *
 * @throws StoreError, BlobError, ServeError where database, images or address cannot be had
 */
export async function serveTeam(options: TeamOptions): Promise<Listening> {
  const store = await openServerStore(options.database);
  try {
    const blobs = await openBlobs(options.blobs);
    const metrics = new ServiceMetrics();
    const { hosts, origins, rate, behindProxy, log } = options;
    const app = createApp({ store, blobs, spool: spoolToDisk() }, ROUTES, {
      authenticate: authenticateByTable(store.db),
      guard: { hosts, origins },
      ...{ rate, behindProxy },
      metrics: () => metrics.read(),
      observe: (request) => {
        metrics.observe(request);
        log(requestLine(request));
      },
      report: (error, requestId) => log(failureLine(error, requestId)),
    });
    const listening = await listen(app, options);
    return closing(listening, store, options);
  } catch (error) {
    await store.close();
    throw error;
  }
}

function closing(listening: Listening, store: Store, { log }: TeamOptions): Listening {
  const prune = () => pruneRecords(store.db, new Date()).catch((error) => log(failureLine(error, 'prune')));
  let pruning = prune();
  const timer = setInterval(() => {
    pruning = prune();
  }, PRUNE_EVERY);
  return {
    url: listening.url,
    close: async () => {
      clearInterval(timer);
      await listening.close();
      await pruning;
      await store.close();
    },
  };
}

/** Milliseconds. */
const PRUNE_EVERY = 3_600_000;

function requestLine(request: AnsweredRequest): LogLine {
  const { requestId, method, path, operation, status, milliseconds, actor, address } = request;
  return {
    ...{ time: new Date().toISOString(), level: status >= 500 ? 'error' : 'info', requestId, method, path },
    ...(operation !== undefined && { operation }),
    ...{ status, milliseconds: Math.round(milliseconds * 10) / 10 },
    ...(actor !== undefined && { actor }),
    ...(address !== undefined && { address }),
  };
}

function failureLine(error: unknown, requestId: string): LogLine {
  const said = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return { time: new Date().toISOString(), level: 'error', requestId, error: said };
}
