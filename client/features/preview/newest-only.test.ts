import { expect, it } from 'vitest';
import { NewestOnly } from './newest-only.ts';

it('runs once more for all who ask while it runs', async () => {
  const runs: PromiseWithResolvers<void>[] = [];
  const work = new NewestOnly(() => {
    const run = Promise.withResolvers<void>();
    runs.push(run);
    return run.promise;
  });
  work.ask();
  work.ask();
  work.ask();
  expect(runs.length).toBe(1);
  runs[0]?.resolve();
  await settled();
  expect(runs.length).toBe(2);
  runs[1]?.resolve();
  await settled();
  expect(runs.length).toBe(2);
  work.ask();
  expect(runs.length).toBe(3);
});

it('begins nothing when it is closed', async () => {
  let runs = 0;
  const work = new NewestOnly(async () => {
    runs++;
  });
  work.ask();
  work.ask();
  work.close();
  await settled();
  expect(runs).toBe(1);
});

function settled(): Promise<void> {
  return new Promise((done) => setTimeout(done));
}
