import { readFileSync } from 'node:fs';
import { inflateSync } from 'node:zlib';
import { FORMATS } from '../../../formats/index.ts';
import { decodePng } from '../../../packer/images/decode-png.ts';
import type { CORPORA, WrittenCorpus } from '../../corpus.ts';
import { idatOf } from '../../idat.ts';
import { compare } from '../../measure.ts';
import { naivePack, paletteMap } from '../../naive-packer.ts';
import { PALETTE } from '../../paint.ts';
import type { Row } from '../row.ts';

type Id = keyof typeof CORPORA;

/** Files in memory to packed glyphs, in one warm process: neither files nor starting count. */
export const DECODE_ROWS: readonly Row[] = [
  overFloor('W1', 0.9),
  overFloor('W3', 1.6),
  overFloor('W4', 1.9),
  overNaive('W1', 1 / 15),
  overNaive('W3', 1 / 40),
  overNaive('W4', 1 / 7),
];

function overFloor(id: Id, target: number): Row {
  return {
    id: `${id}-decode-floor`,
    title: `${id}: decoding and converting in process`,
    target,
    against: 'inflating alone',
    measure: async (bench) => {
      const corpus = bench.corpus(id);
      const sheets = corpus.sheets.map((path) => readFileSync(path));
      const streams = sheets.map(idatOf);
      const ours = packer(corpus, sheets);
      const theirs = () => {
        for (const stream of streams) inflateSync(stream);
      };
      return compare({ ours, theirs }, bench.rounds(15));
    },
  };
}

function overNaive(id: Id, target: number): Row {
  return {
    id: `${id}-decode-pngjs`,
    title: `${id}: decoding and converting in process`,
    target,
    against: 'naive pngjs packer',
    measure: async (bench) => {
      const corpus = bench.corpus(id);
      const sheets = corpus.sheets.map((path) => readFileSync(path));
      const palette = paletteMap(PALETTE);
      const theirs = () => {
        for (const sheet of sheets) naivePack(sheet, palette, corpus.tileSize);
      };
      return compare({ ours: packer(corpus, sheets), theirs }, bench.rounds(5));
    },
  };
}

/** Decode and build, as a build does for one declaration. */
function packer({ folder, tileSize, art }: WrittenCorpus, sheets: readonly Uint8Array[]): () => void {
  const format = FORMATS.find(({ type }) => type === 'glyph_bank');
  const { pipeline = {} } = art === 'true-color' ? declaredOutput(folder) : {};
  return () => {
    const sources = sheets.map((sheet, position) => {
      const input = decodePng(sheet);
      if (input.kind === 'problem') throw new Error(input.message);
      return { role: 'sprites', path: `sheet-${position}.png`, input };
    });
    // A build has settings of its own: nothing that was found out of the last one's may serve this one.
    format?.build({ metadata: { tile_size: tileSize }, pipeline: { ...pipeline }, sources });
  };
}

function declaredOutput(folder: string): { pipeline?: Record<string, unknown> } {
  return JSON.parse(readFileSync(`${folder}/asset.json`, 'utf8')).output;
}
