import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { encodeIndexedPng, encodeRgbaPng } from '../packer/images/encode-png.ts';
import { mulberry32, PALETTE, paint, paintOfPalettes, toRgba } from './paint.ts';

/** A project made from a seed: the same on every machine. */
export interface Corpus {
  readonly id: string;
  readonly title: string;
  /** Sheets. */
  readonly count: number;
  /** Width and height of every sheet in pixels. */
  readonly size: number;
  readonly tileSize: 8 | 32;
  readonly art: 'indexed' | 'true-color' | 'many-palettes';
  /** Whether each sheet has a declaration of its own, or all have one. */
  readonly declarations: 'one' | 'each';
}

const SHEETS = { count: 50, size: 1024, declarations: 'one', tileSize: 32 } as const;
const SMALL = { count: 1000, size: 32, tileSize: 8, art: 'indexed' } as const;

/**
 * W3 and W4 have glyphs of 32 × 32 because a bank holds 65,536 glyphs; sheets of W5 are declared one by one, since
 * each has palettes of its own.
 */
export const CORPORA = {
  W1: { id: 'W1', title: 'one declaration, 1,000 indexed PNGs of 32 × 32', declarations: 'one', ...SMALL },
  W2: { id: 'W2', title: '1,000 declarations with one such PNG each', declarations: 'each', ...SMALL },
  W2x10: { id: 'W2x10', title: '10,000 declarations', declarations: 'each', ...SMALL, count: 10_000 },
  W3: { id: 'W3', title: '50 indexed sheets of 1024 × 1024', art: 'indexed', ...SHEETS },
  W4: { id: 'W4', title: 'W3 in true colour, palettes declared', art: 'true-color', ...SHEETS },
  W5: {
    id: 'W5',
    title: '50 true-colour sheets that fit 8 palettes, palettes derived',
    art: 'many-palettes',
    ...SHEETS,
    tileSize: 8,
    declarations: 'each',
  },
} as const satisfies Record<string, Corpus>;

export interface WrittenCorpus extends Corpus {
  /** Absolute. */
  readonly folder: string;
  /** Absolute paths of the sheets, in order. */
  readonly sheets: readonly string[];
}

/** Part of the stamp: counted up whenever what is drawn or declared changes. */
const EDITION = 2;

/** Writes the corpus as a project below `work`, unless it stands there already. */
export function writtenCorpus(work: string, corpus: Corpus): WrittenCorpus {
  const folder = join(work, corpus.id);
  const names = Array.from({ length: corpus.count }, (_, position) => sheetPath(corpus, position));
  const written = { ...corpus, folder, sheets: names.map((name) => join(folder, name)) };
  const stamp = `${EDITION} ${JSON.stringify(corpus)}\n`;
  const stampFile = join(folder, 'corpus.txt');
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) return written;
  rmSync(folder, { recursive: true, force: true });
  writeSheets(written);
  writeDeclarations(written, names);
  writeFileSync(join(folder, 'packwright.json'), '{ "schema_version": 1 }\n');
  writeFileSync(stampFile, stamp);
  return written;
}

function sheetPath({ declarations }: Corpus, position: number): string {
  const number = String(position).padStart(4, '0');
  return declarations === 'one' ? `sheet-${number}.png` : `asset-${number}/sheet.png`;
}

function writeSheets(corpus: WrittenCorpus): void {
  const random = mulberry32(20_26_11);
  for (const sheet of corpus.sheets) {
    mkdirSync(dirname(sheet), { recursive: true });
    writeFileSync(sheet, drawSheet(corpus, random));
  }
}

function drawSheet({ art, size }: Corpus, random: () => number): Uint8Array {
  const [width, height] = [size, size];
  if (art === 'many-palettes') return encodeRgbaPng({ width, height, rgba: paintOfPalettes(size, random) });
  const pixels = paint(size, random);
  return art === 'indexed'
    ? encodeIndexedPng({ width, height, pixels, palette: PALETTE })
    : encodeRgbaPng({ width, height, rgba: toRgba(pixels, PALETTE) });
}

function writeDeclarations(corpus: WrittenCorpus, names: readonly string[]): void {
  if (corpus.declarations === 'one') {
    writeFileSync(join(corpus.folder, 'asset.json'), declaration(corpus, names, 0));
    return;
  }
  for (const [position, sheet] of corpus.sheets.entries())
    writeFileSync(join(dirname(sheet), 'asset.json'), declaration(corpus, ['sheet.png'], position));
}

function declaration({ tileSize, art }: Corpus, sprites: readonly string[], position: number): string {
  const output = { format: 'GLYPH/indexed_v1', codec: 'NONE', metadata: { tile_size: tileSize } };
  const value = {
    schema_version: 1,
    asset_uuid: `6d1f0a52-3f0e-4c57-9a51-${position.toString(16).padStart(12, '0')}`,
    name: `corpus_${position}`,
    type: 'glyph_bank',
    inputs: { sprites },
    output: art === 'true-color' ? { ...output, pipeline: { palettes: DECLARED } } : output,
    preload: { enabled: false },
  };
  return `${JSON.stringify(value, null, 2)}\n`;
}

const DECLARED = [
  {
    index: 0,
    palette: {
      originalArgb8888: [...PALETTE],
      convertedRgb565: [...PALETTE].map(
        (argb) => ((argb >>> 8) & 0xf800) | ((argb >>> 5) & 0x7e0) | ((argb >>> 3) & 0x1f),
      ),
    },
  },
];
