import { describe, expect, it } from 'vitest';
import { EditedProject } from './build-memory-edits.ts';
import { newSeed, Random } from './support/random.ts';
import { buildAfresh, buildRemembering, comparable } from './support/remembered-build.ts';
import { tempFolder } from './support/temp-project.ts';

const SEQUENCES = Number(process.env.SEQUENCES ?? 4);
const EDITS = 25;

describe('a build that remembers', () => {
  it('makes and finds what one does that remembers nothing, whatever happened in between', async () => {
    const seed = newSeed();
    for (let sequence = 0; sequence < SEQUENCES; sequence++) {
      const random = new Random(seed + sequence);
      const project = new EditedProject(tempFolder(), random);
      const done: string[] = [];
      for (let n = 0; n < EDITS; n++) {
        const { outcome: wanted } = await buildAfresh(project.folder);
        const actual = await comparable(project.folder, buildRemembering(project.folder, random.chance(25)));
        expect(actual, `RANDOM_SEED=${seed + sequence} after\n${done.join('\n')}`).toEqual(wanted);
        do done.push(project.edit());
        while (random.chance(30));
      }
    }
  });
});
