import type { Format } from '../formats/format.ts';
import { FORMATS } from '../formats/index.ts';

/** The formats by the id that declarations and archives name them by. */
export const FORMATS_BY_ID: ReadonlyMap<string, Format> = new Map(
  FORMATS.map((format) => [format.id, format]),
);
