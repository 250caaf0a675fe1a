import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { RebuildLoop } from './rebuild-loop.ts';

const PATIENCE = { quiet: 100, patience: 1000 };

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('a rebuild loop', () => {
  it('makes one build of a burst of changes, once they pause', async () => {
    const { loop, builds } = watched();
    for (const change of ['a', 'b', 'a']) {
      loop.changed(change);
      await vi.advanceTimersByTimeAsync(90);
    }
    expect(builds).toEqual([]);
    await vi.advanceTimersByTimeAsync(20);
    expect(builds).toEqual(['a b']);
  });

  it('does not wait for ever for a pause', async () => {
    const { loop, builds } = watched();
    for (let time = 0; time < 1500; time += 50) {
      loop.changed('a');
      await vi.advanceTimersByTimeAsync(50);
    }
    expect(builds).toEqual(['a']);
  });

  it('builds what changed during a build once more after it, however often it changed', async () => {
    const { loop, builds, end } = watched({ isHeld: true });
    void loop.start();
    for (const change of ['a', 'b']) {
      loop.changed(change);
      await vi.advanceTimersByTimeAsync(500);
    }
    expect(builds).toEqual(['']);
    end();
    await vi.advanceTimersByTimeAsync(500);
    expect(builds).toEqual(['', 'a b']);
    end();
    await vi.advanceTimersByTimeAsync(5000);
    expect(builds).toEqual(['', 'a b']);
  });

  it('builds nothing for what concerns no build', async () => {
    const { loop, builds } = watched({ concerns: (change) => change !== 'build/assets.bank' });
    loop.changed('build/assets.bank');
    await vi.advanceTimersByTimeAsync(5000);
    expect(builds).toEqual([]);
    loop.changed('a');
    loop.changed('build/assets.bank');
    await vi.advanceTimersByTimeAsync(5000);
    expect(builds).toEqual(['a build/assets.bank']);
  });

  it('begins no build once it is closed', async () => {
    const { loop, builds } = watched();
    loop.changed('a');
    loop.close();
    loop.changed('b');
    await loop.start();
    await vi.advanceTimersByTimeAsync(5000);
    expect(builds).toEqual([]);
  });
});

interface Arrangement {
  readonly concerns?: (change: string) => boolean;
  /** Builds end when `end` is called. */
  readonly isHeld?: boolean;
}

function watched({ concerns = () => true, isHeld = false }: Arrangement = {}) {
  const builds: string[] = [];
  let seen = '';
  let end = () => {};
  const loop = new RebuildLoop<string>(
    {
      concerns: async (changes) => {
        seen = [...changes].join(' ');
        return [...changes].some(concerns);
      },
      build: () => {
        builds.push(seen);
        return isHeld ? new Promise((done) => (end = done)) : Promise.resolve();
      },
    },
    PATIENCE,
  );
  return { loop, builds, end: () => end() };
}
