import type { Kysely } from 'kysely';
import { type GameEventRow, isKept, lastEvent, readEvents } from '../service/events/read-events.ts';
import { ServiceProblem } from '../service/problems.ts';
import type { Tables } from '../store/tables.ts';
import type { RouteRequest } from './route.ts';

export interface Listener {
  readonly db: Kysely<Tables>;
  readonly gameId: string;
  /** Last-Event-ID of the request. */
  readonly lastId: string | null;
  /** Milliseconds without an event after which a comment says that the connection stands; 15,000 where nobody says. */
  readonly beat?: number;
}

/**
 * Changes of a game as server-sent events. The first is `ready`, whose id is the state that the stream begins at: who
 * reads the game after it misses nothing. Who comes back with Last-Event-ID gets what came since, or `reset` where not
 * all of it is kept any more: then the game is to be read anew.
 *
 * @throws ServiceProblem unavailable where as many listen as one process can have
 */
export async function eventStream(
  { db, gameId, lastId, beat = BEAT }: Listener,
  { bell, ending: asked, stillAllowed }: Pick<RouteRequest, 'bell' | 'ending' | 'stillAllowed'>,
): Promise<ReadableStream<Uint8Array>> {
  if (bell.waiting >= MOST_LISTENERS)
    throw new ServiceProblem('unavailable', `${MOST_LISTENERS} listen already`, { retryAfter: 30 });
  const begin = await beginningOf(db, gameId, lastId);
  let last = begin.id;
  const canceled = new AbortController();
  const ending = AbortSignal.any([asked, canceled.signal]);
  const next = async (): Promise<string> => {
    const quietUntil = performance.now() + beat;
    while (!ending.aborted && performance.now() < quietUntil) {
      const { rings } = bell;
      const events = await readEvents(db, gameId, last);
      last = events.at(-1)?.id ?? last;
      if (events.length > 0) return events.map(block).join('');
      await bell.wait(Math.min(LOOK_AGAIN, beat), ending, rings);
    }
    return !ending.aborted && (await stillAllowed()) ? ': still here\n\n' : '';
  };
  const encoder = new TextEncoder();
  return new ReadableStream({
    start: (controller) => controller.enqueue(encoder.encode(`retry: 2000\n${begin.text}`)),
    // Asked for more only when what was given is out: a listener that reads slowly holds nothing up.
    async pull(controller) {
      const text = await next();
      if (text === '') controller.close();
      else controller.enqueue(encoder.encode(text));
    },
    cancel: () => canceled.abort(),
  });
}

/** Each of them looks for changes again and again, which must leave room for requests. */
const MOST_LISTENERS = 500;

const BEAT = 15_000;

/** Milliseconds after which changes are seen that another process made. */
const LOOK_AGAIN = 1000;

async function beginningOf(
  db: Kysely<Tables>,
  gameId: string,
  lastId: string | null,
): Promise<{ readonly id: number; readonly text: string }> {
  const seen = lastId !== null && /^\d{1,15}$/.test(lastId) ? Number(lastId) : undefined;
  if (seen !== undefined && (seen === 0 || (await isKept(db, gameId, seen)))) return { id: seen, text: '\n' };
  const id = await lastEvent(db, gameId);
  return { id, text: block({ id, type: seen === undefined ? 'ready' : 'reset', data: {} }) };
}

function block({ id, type, data }: GameEventRow): string {
  return `id: ${id}\nevent: ${type}\ndata: ${JSON.stringify(data)}\n\n`;
}
