import { describe, expect, it } from 'vitest';
import { CancellationToken, CancellationTokenSource } from 'vscode-languageserver';
import { SnapshotMemo } from './snapshot-memo.ts';
import { TaskCancelled } from './tasks/task.ts';
import type { Snapshot } from './workspace/snapshot.ts';

const NEVER = CancellationToken.None;

it('works out once what is asked for again and at the same time', async () => {
  const { get, started } = workshop();
  const [first, second] = [get(NEVER), get(NEVER)];
  started[0]?.finish('facts');
  expect([await first, await second, await get(NEVER)]).toEqual(['facts', 'facts', 'facts']);
  expect(started.length).toBe(1);
});

it('works it out anew for another snapshot of the document', async () => {
  const { get, started } = workshop();
  const before = get(NEVER);
  const after = get(NEVER, snapshot());
  started[0]?.finish('before');
  started[1]?.finish('after');
  expect([await before, await after]).toEqual(['before', 'after']);
});

it('tries again what failed', async () => {
  const { get, started } = workshop();
  const failed = get(NEVER);
  started[0]?.fail(new Error('no disk'));
  await expect(failed).rejects.toThrow('no disk');
  const again = get(NEVER);
  started[1]?.finish('facts');
  expect(await again).toBe('facts');
});

describe('cancellation', () => {
  it('reaches the work when nobody wants it any more', async () => {
    const { get, started } = workshop();
    const [one, other] = [new CancellationTokenSource(), new CancellationTokenSource()];
    const [first, second] = [get(one.token), get(other.token)];
    one.cancel();
    await expect(first).rejects.toThrow(TaskCancelled);
    expect(started[0]?.token.isCancellationRequested).toBe(false);
    other.cancel();
    await expect(second).rejects.toThrow(TaskCancelled);
    expect(started[0]?.token.isCancellationRequested).toBe(true);
  });

  it('of one asker leaves the others their result', async () => {
    const { get, started } = workshop();
    const one = new CancellationTokenSource();
    const [first, second] = [get(one.token), get(NEVER)];
    one.cancel();
    await expect(first).rejects.toThrow(TaskCancelled);
    started[0]?.finish('facts');
    expect(await second).toBe('facts');
  });

  it('before asking is no reason to begin again for the next', async () => {
    const { get, started } = workshop();
    const done = get(NEVER);
    started[0]?.finish('facts');
    await done;
    const late = new CancellationTokenSource();
    late.cancel();
    await expect(get(late.token)).rejects.toThrow(TaskCancelled);
    expect(await get(NEVER)).toBe('facts');
    expect(started.length).toBe(1);
  });

  it('leaves nothing behind for who asks after it', async () => {
    const { get, started } = workshop();
    const one = new CancellationTokenSource();
    const first = get(one.token);
    one.cancel();
    await expect(first).rejects.toThrow(TaskCancelled);
    const second = get(NEVER);
    started[1]?.finish('facts');
    expect(await second).toBe('facts');
  });
});

it('forgets what was used longest ago', async () => {
  const { get, started } = workshop(1);
  const one = snapshot('one');
  const first = get(NEVER, one);
  started[0]?.finish('one');
  await first;
  const second = get(NEVER, snapshot('other'));
  started[1]?.finish('other');
  await second;
  const again = get(NEVER, one);
  started[2]?.finish('one again');
  expect(await again).toBe('one again');
});

interface Started {
  readonly token: CancellationToken;
  finish(result: string): void;
  fail(error: Error): void;
}

/** A memo whose work the test finishes. */
function workshop(limit = 8) {
  const memo = new SnapshotMemo(limit);
  const started: Started[] = [];
  const usual = snapshot();
  const work = (token: CancellationToken) =>
    new Promise<string>((finish, fail) => {
      started.push({ token, finish, fail });
    });
  const get = (token: CancellationToken, of = usual) => memo.get(of, 'facts', { work, token });
  return { get, started };
}

function snapshot(uri = 'file:///a/asset.json'): Snapshot {
  return { uri } as Snapshot;
}
