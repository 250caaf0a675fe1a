import { type BankFields, flag, oneOf, records, text, wholeNumber, wholeNumbers } from '../bank-fields.ts';
import { BankError } from '../format.ts';
import {
  type BankAnimation,
  DIRECTIONS,
  MAX_ANIMATIONS,
  MAX_DURATION,
  MAX_NAME_LENGTH,
  MAX_REPEAT,
} from './animations.ts';
import {
  type BankSource,
  type GlyphBank,
  isTileSize,
  MAX_GLYPHS,
  MAX_PALETTES,
  maxCellsOf,
} from './layout.ts';

/** The fields of docs/formats/glyph-indexed-v1.md, "Metadata": those that do not apply are left out. */
export function writeGlyphBank(bank: GlyphBank): BankFields {
  const { tile_size, glyph_count, palette_count, glyph_palettes, cell_count, animations } = bank;
  return {
    tile_size,
    glyph_count,
    palette_count,
    glyph_palettes,
    ...(bank.has_map && { cell_count }),
    sources: bank.sources.map((source) => writeSource(source, bank)),
    ...(animations.length > 0 && { animations }),
  };
}

function writeSource({ durations, ...range }: BankSource, { has_map }: GlyphBank): BankFields {
  const { first_glyph, glyph_count, columns, rows } = range;
  return {
    ...(has_map ? { first_cell: first_glyph, cell_count: glyph_count } : { first_glyph, glyph_count }),
    columns,
    rows,
    ...(durations && { frames: durations.length, durations }),
  };
}

/** Reads effective metadata. Throws {@link BankError} where it is none that `build` writes. */
export function readGlyphBank(metadata: BankFields): GlyphBank {
  const { tile_size } = metadata;
  if (!isTileSize(tile_size)) throw new BankError('metadata.tile_size is none of 8, 16 and 32');
  const glyph_count = wholeNumber(metadata, 'glyph_count', [0, MAX_GLYPHS]);
  const has_map = metadata.cell_count !== undefined;
  const cell_count = has_map ? wholeNumber(metadata, 'cell_count', [0, maxCellsOf(tile_size)]) : glyph_count;
  const sources = readSources(metadata, cell_count, has_map ? MAPPED : PLAIN);
  return {
    tile_size,
    glyph_count,
    palette_count: wholeNumber(metadata, 'palette_count', [0, MAX_PALETTES]),
    glyph_palettes: flag(metadata, 'glyph_palettes'),
    cell_count,
    has_map,
    sources,
    animations: metadata.animations === undefined ? [] : readAnimations(metadata, sources),
  };
}

/** What the numbers of a source are called. */
interface RangeKeys {
  readonly first: string;
  readonly count: string;
  readonly all: string;
}

const PLAIN: RangeKeys = { first: 'first_glyph', count: 'glyph_count', all: 'glyphs' };
const MAPPED: RangeKeys = { first: 'first_cell', count: 'cell_count', all: 'cells' };

function readSources(metadata: BankFields, cellCount: number, keys: RangeKeys): BankSource[] {
  let next = 0;
  const sources = records(metadata, 'sources').map((fields) => {
    const source: BankSource = {
      first_glyph: wholeNumber(fields, keys.first, [next, next]),
      glyph_count: wholeNumber(fields, keys.count, [0, cellCount - next]),
      columns: wholeNumber(fields, 'columns', [0, cellCount]),
      rows: wholeNumber(fields, 'rows', [0, cellCount]),
      durations: readDurations(fields),
    };
    if (source.columns * source.rows !== source.glyph_count) {
      throw new BankError(`the columns and rows of a source do not give its ${keys.count}`);
    }
    next += source.glyph_count;
    return source;
  });
  if (next !== cellCount) throw new BankError(`the sources do not hold all ${keys.all}`);
  return sources;
}

function readDurations(fields: BankFields): readonly number[] | undefined {
  if (fields.frames === undefined && fields.durations === undefined) return undefined;
  const frames = wholeNumber(fields, 'frames', [1, Math.max(1, Number(fields.rows))]);
  const durations = wholeNumbers(fields, 'durations', [0, MAX_DURATION]);
  if (durations.length !== frames) throw new BankError('metadata.durations is not one for each frame');
  if (Number(fields.rows) % frames !== 0) throw new BankError('the frames of a source have no equal rows');
  return durations;
}

function readAnimations(metadata: BankFields, sources: readonly BankSource[]): BankAnimation[] {
  const animations = records(metadata, 'animations');
  if (animations.length > MAX_ANIMATIONS)
    throw new BankError(`metadata.animations has ${animations.length} entries of at most ${MAX_ANIMATIONS}`);
  return animations.map((fields) => {
    const source = wholeNumber(fields, 'source', [0, Math.max(0, sources.length - 1)]);
    const frames = sources[source]?.durations?.length;
    if (frames === undefined) throw new BankError(`an animation is of source ${source}, which has no frames`);
    const last_frame = wholeNumber(fields, 'last_frame', [0, frames - 1]);
    return {
      name: text(fields, 'name', MAX_NAME_LENGTH),
      source,
      first_frame: wholeNumber(fields, 'first_frame', [0, last_frame]),
      last_frame,
      direction: oneOf(fields, 'direction', DIRECTIONS),
      repeat: wholeNumber(fields, 'repeat', [0, MAX_REPEAT]),
    };
  });
}
