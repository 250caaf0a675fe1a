import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { tempProject } from '../../test/support/temp-project.ts';
import { readSteadily } from './read-steadily.ts';

/** Somebody else writes to the file in so many of the readings. */
function readWhileWritten(times: number) {
  const path = join(tempProject({ 'a.txt': 'old' }), 'a.txt');
  let readings = 0;
  const reading = () =>
    readSteadily(path, (file) => {
      const content = readFileSync(file, 'utf8');
      if (readings++ < times) writeFileSync(path, `new ${readings}`);
      return content;
    });
  return { reading, readings: () => readings };
}

it('reads a file that stands once', () => {
  const { reading, readings } = readWhileWritten(0);
  expect(reading()).toMatchObject({ content: 'old', stamp: { size: 3 } });
  expect(readings()).toBe(1);
});

it('reads a file that changes meanwhile once more', () => {
  const { reading, readings } = readWhileWritten(1);
  expect(reading()).toMatchObject({ content: 'new 1', stamp: { size: 5 } });
  expect(readings()).toBe(2);
});

it('gives up on one that changes again', () => {
  const { reading } = readWhileWritten(9);
  expect(reading).toThrow('it changes while it is read');
});
