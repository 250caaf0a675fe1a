import { isAssetName } from '../contract/declaration/asset-name.ts';
import { quote, quoteList } from '../contract/quote.ts';
import { mostSimilar } from '../contract/similar.ts';
import type { Format } from '../formats/format.ts';
import { FORMATS } from '../formats/index.ts';
import { UsageError } from './exit-status.ts';

/** The format of an authoring family. Throws UsageError for one that there is not. */
export function formatOfType(type: string): Format {
  const format = FORMATS.find((candidate) => candidate.type === type);
  if (format !== undefined) return format;
  const types = FORMATS.map((candidate) => candidate.type);
  const meant = mostSimilar(type, types);
  throw new UsageError(
    `there is no type ${quote(type)}${meant === undefined ? `: there are ${quoteList(types)}` : `: did you mean ${quote(meant)}?`}`,
  );
}

/** Throws UsageError where it can be no asset's name. */
export function checkAssetName(name: string): void {
  if (isAssetName(name)) return;
  throw new UsageError(
    `${quote(name)} cannot be a name: letters, digits, ‘_’, ‘.’ and ‘-’ are allowed, a letter or ‘_’ first, 64 at most`,
  );
}
