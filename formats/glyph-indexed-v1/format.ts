import { CODEC_NAMES } from '../../contract/codec-name.ts';
import type { Format } from '../format.ts';
import * as metadata from '../generated/glyph-indexed-v1-metadata.ts';
import * as pipeline from '../generated/glyph-indexed-v1-pipeline.ts';
import { inputTooLarge } from '../rules/input-too-large.ts';
import { unreadableInput } from '../rules/unreadable-input.ts';
import { unsupportedEncoding } from '../rules/unsupported-encoding.ts';
import { buildGlyphs } from './build.ts';
import { draft } from './draft.ts';
import { COLORS_PER_PALETTE, MAX_PALETTES } from './layout.ts';
import { animationLimits } from './rules/animation-limits.ts';
import { colorNotInPalette } from './rules/color-not-in-palette.ts';
import { derivedPalettes } from './rules/derived-palettes.ts';
import { frameSize } from './rules/frame-size.ts';
import { indexOverLimit } from './rules/index-over-limit.ts';
import { noPalettes } from './rules/no-palettes.ts';
import { paletteTransparency } from './rules/palette-transparency.ts';
import { partialTransparency } from './rules/partial-transparency.ts';
import { quantized } from './rules/quantized.ts';
import { repeatedAnimation } from './rules/repeated-animation.ts';
import { repeatedGlyphs } from './rules/repeated-glyphs.ts';
import { sheetSize } from './rules/sheet-size.ts';
import { splitPalettes } from './rules/split-palettes.ts';
import { tooManyCells } from './rules/too-many-cells.ts';
import { tooManyColors } from './rules/too-many-colors.ts';
import { tooManyGlyphs } from './rules/too-many-glyphs.ts';
import { tooManyPalettes } from './rules/too-many-palettes.ts';
import { transparentIndex } from './rules/transparent-index.ts';
import { starter } from './starter.ts';
import { tallyGlyphs } from './tally.ts';
import { unpackGlyphs } from './unpack.ts';
import { viewGlyphs } from './view.ts';

/** Square glyphs of 4 bits a pixel with palettes of 16 colours: tiles, sprites, fonts. */
export const glyphIndexedV1: Format = {
  id: 'GLYPH/indexed_v1',
  family: 'GLYPH',
  type: 'glyph_bank',
  summary: 'square glyphs of 4 bits a pixel with palettes of 16 colours, from PNG or Aseprite sheets',
  document: 'docs/formats/glyph-indexed-v1.md',
  version: 1,
  roles: {
    sprites: {
      summary: 'Sheets of glyphs. Their glyphs follow each other in the order of the list.',
      required: true,
      extensions: ['.png', '.ase', '.aseprite'],
    },
    palettes: {
      summary:
        'Palettes for the colours of the sheets. Each file gives one palette for every 16 colours; they are numbered in the order of the list.',
      required: false,
      extensions: ['.pal', '.gpl', '.hex', '.act', '.png'],
      servesOthers: true,
    },
  },
  codecs: CODEC_NAMES,
  metadata,
  pipeline,
  derivedMetadata: ['glyph_count', 'palette_count', 'glyph_palettes', 'cell_count', 'sources', 'animations'],
  palettes: { maxPalettes: MAX_PALETTES, maxColors: COLORS_PER_PALETTE },
  contentRules: [
    unreadableInput,
    unsupportedEncoding,
    inputTooLarge,
    sheetSize,
    frameSize,
    noPalettes,
    partialTransparency,
    paletteTransparency,
    tooManyColors,
    colorNotInPalette,
    splitPalettes,
    indexOverLimit,
    transparentIndex,
    tooManyGlyphs,
    tooManyCells,
    tooManyPalettes,
    animationLimits,
    repeatedAnimation,
    repeatedGlyphs,
    derivedPalettes,
    quantized,
  ],
  build: buildGlyphs,
  unpack: unpackGlyphs,
  view: viewGlyphs,
  tally: tallyGlyphs,
  starter,
  draft,
};
