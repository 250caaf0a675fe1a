import { dataRawV1 } from './data-raw-v1/format.ts';
import type { Format } from './format.ts';
import { glyphIndexedV1 } from './glyph-indexed-v1/format.ts';
import { soundPcmV1 } from './sound-pcm-v1/format.ts';

/** Every runtime format, in the order in which people are shown them. */
export const FORMATS: readonly Format[] = [glyphIndexedV1, soundPcmV1, dataRawV1];

const catalog: ReadonlyMap<string, Format> = new Map(FORMATS.map((format) => [format.id, format]));

/** The formats by id; to the rules, which read no more of them than their contracts, a `FormatCatalog`. */
export function formatCatalog(): ReadonlyMap<string, Format> {
  return catalog;
}
