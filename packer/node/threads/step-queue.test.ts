import { expect, it } from 'vitest';
import { StepQueue, sharedQueue } from './step-queue.ts';

it.each([
  ['from the front alone', 'FFFFFF'],
  ['from the back alone', 'BBBBBB'],
  ['by turns', 'FBFBFB'],
  ['mostly from the back', 'BBFBBF'],
])('gives every step once, taken %s', (_, turns) => {
  const shared = sharedQueue(5, 1);
  const [here, there] = [new StepQueue(shared), new StepQueue(shared)];
  const taken = [...turns].map((turn) => (turn === 'F' ? here.takeFirst() : there.takeLast(0)));
  expect(taken.filter((at) => at !== undefined).sort()).toEqual([0, 1, 2, 3, 4]);
  expect(taken.at(-1)).toBeUndefined();
});

it('says what is open, and what a thread took last', () => {
  const shared = sharedQueue(5, 2);
  const queue = new StepQueue(shared);
  expect([queue.open, queue.takenBy(1)]).toEqual([{ first: 0, end: 5 }, undefined]);
  queue.takeFirst();
  queue.takeLast(1);
  expect([queue.open, queue.takenBy(0), queue.takenBy(1)]).toEqual([{ first: 1, end: 4 }, undefined, 4]);
});

it('gives nothing once it is closed', () => {
  const shared = sharedQueue(5, 1);
  new StepQueue(shared).close();
  const queue = new StepQueue(shared);
  expect([queue.takeFirst(), queue.takeLast(0)]).toEqual([undefined, undefined]);
});
