import { type Asset, compactJson } from './asset.ts';
import { CELLAR, level, MEADOW } from './levels.ts';

export function dataBanks(): Asset[] {
  return [levels(), dialogue()];
}

function levels(): Asset {
  return {
    root: 'levels',
    declaration: {
      schema_version: 1,
      asset_uuid: 'bc1f189f-3801-413d-9b96-65feb0b0479c',
      name: 'levels',
      type: 'data_bank',
      inputs: { files: ['meadow.map', 'cellar.map'] },
      output: { format: 'DATA/raw_v1', codec: 'NONE' },
      preload: { enabled: true },
    },
    write: compactJson,
    files: { 'meadow.map': level(MEADOW), 'cellar.map': level(CELLAR) },
  };
}

function dialogue(): Asset {
  return {
    root: 'dialogue',
    declaration: {
      schema_version: 1,
      asset_uuid: 'e913f39e-a77e-41fb-b161-8ac90b371453',
      name: 'dialogue',
      type: 'data_bank',
      inputs: { files: ['keep.txt'] },
      output: { format: 'DATA/raw_v1', codec: 'DEFLATE_RAW' },
      preload: { enabled: false },
    },
    write: compactJson,
    files: { 'keep.txt': Buffer.from(LINES.trimStart()) },
  };
}

/** A scene a heading, a line a speech; the game finds a scene by its heading. */
const LINES = `
[gate]
KEEPER: The lamps went out one by one, the night the warden came.
KEEPER: Take this lantern. Do not let it go out down there.
HERO: And if it does?
KEEPER: Then walk towards whatever else is burning.

[chest]
HERO: Coins. And somebody's map, scorched at the edges.

[cellar]
WARDEN: A light. It has been so long since anyone brought me a light.
HERO: It is not for you.
WARDEN: They all say that, at first.

[frost]
WARDEN: You broke my fire. No matter. I remember how to burn cold.

[dawn]
KEEPER: Look at the windows! All of them!
HERO: I only lit the first one.
`;
