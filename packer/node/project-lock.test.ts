import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { beforeEach, describe, expect, it } from 'vitest';
import { tempFolder } from '../../test/support/temp-project.ts';
import { withProjectLock } from './project-lock.ts';

let project = '';
const lock = () => join(project, '.packwright/lock');

beforeEach(() => {
  project = tempFolder();
});

describe('withProjectLock', () => {
  it('lets one work at a time, and leaves nothing', async () => {
    let working = 0;
    const most: number[] = [];
    const work = async () => {
      working++;
      most.push(working);
      await sleep(5);
      working--;
      return working;
    };
    expect(await Promise.all(Array.from({ length: 8 }, () => withProjectLock(project, work)))).toHaveLength(
      8,
    );
    expect(Math.max(...most)).toBe(1);
    expect(readdirSync(join(project, '.packwright'))).toEqual(['.gitignore']);
  });

  it('lets go where the work fails', async () => {
    const failing = withProjectLock(project, async () => {
      throw new Error('no');
    });
    await expect(failing).rejects.toThrow('no');
    expect(existsSync(lock())).toBe(false);
  });

  const minutesAgo = (minutes: number) => Date.now() / 1000 - minutes * 60;
  const { pid: gone } = spawnSync(process.execPath, ['-e', '']);

  it.each([
    ['a process that is gone', `${gone} ${hostname()} 0123\n`, 0],
    ['nobody, in the middle of making it', `${gone}`, 1],
    ['nobody, before anything was written', '', 1],
    ['another machine, long ago', '1 elsewhere 0123\n', 11],
    ['a process of before the machine was started', `${process.pid} ${hostname()} 0123\n`, 60 * 24 * 4000],
  ])('does not wait for %s', async (_, holder, age) => {
    mkdirSync(join(project, '.packwright'));
    writeFileSync(lock(), holder);
    utimesSync(lock(), minutesAgo(age), minutesAgo(age));
    expect(await withProjectLock(project, async () => readFileSync(lock(), 'utf8'))).toContain(
      `${process.pid} `,
    );
    expect(readdirSync(join(project, '.packwright'))).toEqual([]);
  });

  it.each([
    ['this machine', `${process.pid} ${hostname()} 0123\n`],
    ['another', '1 elsewhere 0123\n'],
  ])('waits for a process on %s', async (_, holder) => {
    mkdirSync(join(project, '.packwright'));
    writeFileSync(lock(), holder);
    let isDone = false;
    const waiting = withProjectLock(project, async () => {
      isDone = true;
    });
    await sleep(60);
    expect([isDone, readFileSync(lock(), 'utf8')]).toEqual([false, holder]);
    writeFileSync(lock(), `${gone} ${hostname()} 0123\n`);
    await waiting;
    expect(isDone).toBe(true);
  });

  it('does without where a file has the place of its folder', async () => {
    writeFileSync(join(project, '.packwright'), '');
    expect(await withProjectLock(project, async () => 'done')).toBe('done');
  });

  it.skipIf(process.platform === 'win32')('does without where nothing can be written', async () => {
    chmodSync(project, 0o555);
    // The superuser may write everywhere.
    const isRoot = process.getuid?.() === 0;
    if (isRoot) process.seteuid?.(65_534);
    try {
      expect(await withProjectLock(project, async () => 'done')).toBe('done');
    } finally {
      if (isRoot) process.seteuid?.(0);
    }
    expect(readdirSync(project)).toEqual([]);
  });
});
