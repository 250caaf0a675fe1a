import type { FuzzTarget } from './fuzz-target.ts';
import { archiveTarget } from './targets/archive-target.ts';
import { asepriteTarget } from './targets/aseprite-target.ts';
import { bombTarget } from './targets/bomb-target.ts';
import { paletteTarget } from './targets/palette-target.ts';
import { pngTarget } from './targets/png-target.ts';
import { declarationTarget, projectFilesTarget } from './targets/project-target.ts';
import { wavTarget } from './targets/wav-target.ts';

/** Everything that reads what others wrote. */
export const FUZZ_TARGETS: readonly FuzzTarget[] = [
  pngTarget,
  asepriteTarget,
  paletteTarget,
  wavTarget,
  archiveTarget,
  declarationTarget,
  projectFilesTarget,
  bombTarget,
];
