import type { FormatCatalog } from '../contract/format-contract.ts';
import { dataRawV1 } from './data-raw-v1/format.ts';
import type { Format } from './format.ts';
import { glyphIndexedV1 } from './glyph-indexed-v1/format.ts';
import { soundPcmV1 } from './sound-pcm-v1/format.ts';

/** Every runtime format, in the order in which people are shown them. */
export const FORMATS: readonly Format[] = [glyphIndexedV1, soundPcmV1, dataRawV1];

const catalog: FormatCatalog = new Map(FORMATS.map((format) => [format.id, format]));

/** What the rules know of the formats. */
export function formatCatalog(): FormatCatalog {
  return catalog;
}
