import { afterAll, expect, it, vi } from 'vitest';
import { describeOnBothStores } from '../../test/packs/support/with-service.ts';
import { recordEvent } from '../service/change.ts';
import { pruneRecords } from '../service/prune/prune-records.ts';
import { ChangeBell } from './change-bell.ts';
import { eventStream } from './event-stream.ts';

describeOnBothStores('events of a game', (service) => {
  const ends: AbortController[] = [];
  afterAll(() => {
    for (const end of ends) end.abort();
  });

  it('begin with the state that the stream begins at, then come as they happen', async () => {
    const gameId = await service().newGame();
    await makePack(gameId, 'Before');
    const events = await listen(gameId);
    expect(await events.next()).toMatchObject({ type: 'ready', data: {} });
    const packId = await makePack(gameId, 'Lamplight');
    expect(await events.next()).toMatchObject({ type: 'pack.created', data: { packId } });
  });

  it('go on where one left off, none twice and none missed', async () => {
    const gameId = await service().newGame();
    const first = await listen(gameId);
    const { id } = await first.next();
    const made: string[] = [];
    for (const name of ['a', 'b', 'c']) made.push(await makePack(gameId, name));
    const all = await listen(gameId, id);
    const came = [await all.next(), await all.next(), await all.next()];
    expect(came.map(({ data }) => data.packId)).toEqual(made);
    const rest = await listen(gameId, came[1]?.id);
    expect((await rest.next()).data.packId).toBe(made[2]);
  });

  it('of changes that happen at once all come, in the order of their ids', async () => {
    const gameId = await service().newGame();
    const events = await listen(gameId);
    await events.next();
    const made = await Promise.all(Array.from({ length: 20 }, (_, n) => makePack(gameId, `pack ${n}`)));
    const came = [];
    for (let n = 0; n < 20; n++) came.push(await events.next());
    expect(came.map(({ data }) => data.packId).sort()).toEqual([...made].sort());
    expect(came.map(({ id }) => Number(id))).toEqual(came.map(({ id }) => Number(id)).sort((a, b) => a - b));
  });

  it('are this game’s alone', async () => {
    const [gameId, other] = [await service().newGame(), await service().newGame()];
    const events = await listen(gameId);
    await events.next();
    await makePack(other, 'Elsewhere');
    const packId = await makePack(gameId, 'Here');
    expect((await events.next()).data.packId).toBe(packId);
  });

  it('come also where another process made them', async () => {
    const gameId = await service().newGame();
    const events = await listen(gameId);
    await events.next();
    await service()
      .context.store.db.transaction()
      .execute((trx) =>
        recordEvent(
          { trx, actor: 'another', now: new Date() },
          { gameId, type: 'job.progress', payload: { done: 1 } },
        ),
      );
    expect(await events.next()).toMatchObject({ type: 'job.progress', data: { done: 1 } });
  });

  it('say so where not all of them are kept any more', async () => {
    const gameId = await service().newGame();
    await makePack(gameId, 'Long ago');
    const events = await listen(gameId, '0');
    const { id } = await events.next();
    await pruneRecords(service().context.store.db, new Date(Date.now() + 15 * 86_400_000));
    await makePack(gameId, 'Now');
    const again = await listen(gameId, id);
    expect((await again.next()).type).toBe('reset');
  });

  it('end when the token that opened them does', async () => {
    const gameId = await service().newGame();
    const allowed = [true, false];
    const stream = await eventStream(
      { db: service().context.store.db, gameId, lastId: null, beat: 10 },
      {
        bell: new ChangeBell(),
        ending: new AbortController().signal,
        stillAllowed: async () => allowed.shift() ?? false,
      },
    );
    const text = await new Response(stream).text();
    expect(text).toMatch(/^retry: 2000\nid: 0\nevent: ready\ndata: \{\}\n\n: still here\n\n$/);
  });

  it('stop to be looked for when nobody reads them', async () => {
    const gameId = await service().newGame();
    const bell = new ChangeBell();
    const stream = await eventStream(
      { db: service().context.store.db, gameId, lastId: null },
      { bell, ending: new AbortController().signal, stillAllowed: async () => true },
    );
    const reader = stream.getReader();
    await reader.read();
    await vi.waitFor(() => expect(bell.waiting).toBe(1));
    await reader.cancel();
    await vi.waitFor(() => expect(bell.waiting).toBe(0));
  });

  it('are for as many as there is room for', async () => {
    const gameId = await service().newGame();
    const bell = new ChangeBell();
    const end = new AbortController();
    for (let n = 0; n < 500; n++) void bell.wait(60_000, end.signal, bell.rings);
    const opened = eventStream(
      { db: service().context.store.db, gameId, lastId: null },
      { bell, ending: end.signal, stillAllowed: async () => true },
    );
    await expect(opened).rejects.toMatchObject({ code: 'unavailable', details: { retryAfter: 30 } });
    end.abort();
  });

  async function makePack(gameId: string, name: string): Promise<string> {
    const { body } = await service().as('edit', gameId)('POST', `/games/${gameId}/asset-packs`, {
      body: { name },
    });
    return body.packId;
  }

  async function listen(gameId: string, lastId?: string): Promise<EventReader> {
    const end = new AbortController();
    ends.push(end);
    const response = await service().app.request(`/v1/games/${gameId}/events`, {
      headers: { authorization: 'Bearer read', ...(lastId !== undefined && { 'last-event-id': lastId }) },
      signal: end.signal,
    });
    expect(response.headers.get('content-type')).toBe('text/event-stream');
    return new EventReader(response);
  }
});

/** Reads a stream as EventSource does: blocks between empty lines, comments left out. */
class EventReader {
  readonly #reader: ReadableStreamDefaultReader<string>;
  #text = '';

  constructor({ body }: Response) {
    if (body === null) throw new Error('the answer has no body');
    this.#reader = body.pipeThrough(new TextDecoderStream()).getReader();
  }

  async next(): Promise<{ id: string; type: string; data: Record<string, unknown> }> {
    for (;;) {
      const end = this.#text.indexOf('\n\n');
      if (end < 0) {
        const { value, done } = await this.#reader.read();
        if (done) throw new Error('the stream has ended');
        this.#text += value;
        continue;
      }
      const block = this.#text.slice(0, end);
      this.#text = this.#text.slice(end + 2);
      const field = (name: string) => new RegExp(`^${name}: (.*)$`, 'm').exec(block)?.[1] ?? '';
      if (field('event') !== '')
        return { id: field('id'), type: field('event'), data: JSON.parse(field('data')) };
    }
  }
}
