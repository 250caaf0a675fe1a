import { rmSync } from 'node:fs';
import { randomPng, writeCase } from '../corpus/png-corpus.ts';
import type { Files } from '../fuzz/fuzz-target.ts';
import { SAMPLE_PROJECT } from '../fuzz/sample-projects.ts';
import { declaration, writeFiles } from '../support/temp-project.ts';

export type State = 'old' | 'new';

const COLORS = Uint8Array.of(0, 0, 0, 0x31, 0x41, 0x59, 0x62, 0x82, 0xb2);
const sheet = randomPng(
  { width: 16, height: 8, colorType: 3, depth: 2, interlaced: false, filter: () => 0 },
  99,
);

/** In the new state one picture is another, one file longer, and there is one asset more, which needs a number. */
const STATES: Readonly<Record<State, Files>> = {
  old: SAMPLE_PROJECT,
  new: {
    ...SAMPLE_PROJECT,
    'art/hero/walk.png': writeCase({ ...sheet, palette: COLORS, transparency: Uint8Array.of(0) }),
    'data/levels/a.map': new TextEncoder().encode('cellar '.repeat(2000)),
    'data/extra/asset.json': new TextEncoder().encode(
      declaration({
        asset_uuid: '44444444-4444-4444-8444-444444444444',
        name: 'extra',
        inputs: { files: ['x.bin'] },
      }),
    ),
    'data/extra/x.bin': Uint8Array.from({ length: 300_000 }, (_, at) => (at * at) & 255),
  },
};

/** Gives the project the art of a state, as an author would who goes to and fro between two versions. */
export function layState(folder: string, state: State): void {
  const { 'packwright.registry.json': _, ...files } = STATES[state];
  if (state === 'old') rmSync(`${folder}/data/extra`, { recursive: true, force: true });
  writeFiles(folder, files);
}
