import { once } from 'node:events';
import { connect } from 'node:net';
import { expect, it } from 'vitest';
import { type Answering, listen } from './listen.ts';
import { ServeError } from './serve-error.ts';

const HERE = { host: '127.0.0.1', port: 0 };

it('answers on a port that is free', async () => {
  const { url, close } = await listen(
    answering(async (request) => new Response(await request.text())),
    HERE,
  );
  expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  expect(await (await fetch(url, { method: 'POST', body: 'lantern' })).text()).toBe('lantern');
  await close();
  await expect(fetch(url)).rejects.toThrow();
});

it('says that a port is taken', async () => {
  const first = await listen(answering(), HERE);
  const port = Number(new URL(first.url).port);
  await expect(listen(answering(), { host: '127.0.0.1', port })).rejects.toThrow(ServeError);
  await first.close();
});

it('lets what is under way end before it closes', async () => {
  const begun = Promise.withResolvers<void>();
  const go = Promise.withResolvers<void>();
  const { url, close } = await listen(
    answering(async () => {
      begun.resolve();
      await go.promise;
      return new Response('done');
    }),
    HERE,
  );
  const answer = fetch(url);
  await begun.promise;
  const closing = close();
  go.resolve();
  expect(await (await answer).text()).toBe('done');
  await closing;
});

it('ends answers without an end by telling them', async () => {
  const { url, close } = await listen(
    {
      fetch: (_, { closing }) =>
        new Response(
          new ReadableStream({
            start(controller) {
              controller.enqueue(new TextEncoder().encode('first'));
              closing?.addEventListener('abort', () => controller.close());
            },
          }),
        ),
    },
    HERE,
  );
  const answer = await fetch(url);
  await close();
  expect(await answer.text()).toBe('first');
});

it('cuts who does not end within the grace', async () => {
  const { url, close } = await listen(
    answering(() => new Promise(() => undefined)),
    { ...HERE, grace: 50 },
  );
  const answer = fetch(url).then(
    () => 'answered',
    () => 'cut',
  );
  const idle = connect(Number(new URL(url).port), '127.0.0.1');
  await once(idle, 'connect');
  const ended = new Promise((done) => idle.once('error', () => undefined).once('close', done));
  await close();
  expect(await answer).toBe('cut');
  await ended;
});

function answering(
  answer: (request: Request) => Promise<Response> = async () => new Response('ok'),
): Answering {
  return { fetch: answer };
}
