import { expect, it } from 'vitest';
import type { GenerationStatus } from '../../model/generated/types.ts';
import { jobStatus, progressOf } from './job-records.ts';

it.each<[string, GenerationStatus[], GenerationStatus]>([
  ['nothing has begun', ['queued', 'queued'], 'queued'],
  ['one has begun', ['queued', 'running'], 'running'],
  ['some have ended and some wait', ['succeeded', 'queued'], 'running'],
  ['one failed and others go on', ['failed', 'running'], 'running'],
  ['all succeeded', ['succeeded', 'succeeded'], 'succeeded'],
  ['one failed', ['succeeded', 'failed'], 'failed'],
  ['one was canceled', ['succeeded', 'failed', 'canceled'], 'canceled'],
  ['there is no task', [], 'succeeded'],
])('where %s', (_, tasks, status) => {
  expect(jobStatus(progressOf(tasks.map((status) => ({ status }))))).toBe(status);
});

it('counts how many tasks are how far', () => {
  expect(
    progressOf([
      { status: 'queued' },
      { status: 'failed', count: 2 },
      { status: 'succeeded' },
      { status: 'running' },
      { status: 'canceled' },
    ]),
  ).toEqual({
    total: 6,
    queued: 1,
    running: 1,
    succeeded: 1,
    failed: 2,
    canceled: 1,
  });
});
