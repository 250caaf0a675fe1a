import { byteSize } from '../../../contract/byte-size.ts';
import { inputsObject } from '../../../contract/declaration/declared-inputs.ts';
import type { Span } from '../../../contract/finding.ts';
import { lastUpTo } from '../../../contract/json/safe-place.ts';
import { type JsonNode, nodeAt } from '../../../contract/json/tree.ts';
import { colorAt, colorList } from '../../../contract/palettes/color-list.ts';
import { PALETTES_PATH } from '../../../contract/palettes/palette-collection.ts';
import { count } from '../../../contract/quote.ts';
import type { Tally } from '../../../formats/format.ts';
import type { BankFacts } from '../../tasks/bank-facts.ts';
import { hexColor } from '../colors/hex-color.ts';
import { paletteObjects } from '../colors/palette-colors.ts';

/** Words that an editor shows in the text without their being part of it. */
export interface Hint {
  /** Shown before what stands here. */
  readonly offset: number;
  readonly label: string;
  readonly tooltip?: string;
}

/** Even on the highest screen there is no room for more. */
const MAX_HINTS = 4096;

/** The hints on a part of a declaration, from its tree and from what is known of its bank so far. */
export function assetHints(root: JsonNode | undefined, part: Span, facts: BankFacts | undefined): Hint[] {
  const hints = [...(facts === undefined ? [] : bankHints(root, facts)), ...paletteCount(root)].filter(
    ({ offset }) => isIn(part, offset),
  );
  for (const hint of colorHints(root, part)) {
    if (hints.length >= MAX_HINTS) break;
    hints.push(hint);
  }
  return hints;
}

function* bankHints(root: JsonNode | undefined, facts: BankFacts): Generator<Hint> {
  const format = nodeAt(root, ['output', 'format']);
  if (format !== undefined && facts.tally.bank.length > 0)
    yield { offset: endOf(format), label: counts(facts.tally.bank) };
  const codec = nodeAt(root, ['output', 'codec']);
  if (codec !== undefined && facts.packedSize !== undefined)
    yield sizeHint(codec, facts.packedSize, facts.decodedSize);
  yield* inputHints(root, facts);
}

function sizeHint(codec: JsonNode, packed: number, decoded: number): Hint {
  const [size, whole] = [byteSize(packed), byteSize(decoded)];
  return {
    offset: endOf(codec),
    label: packed === decoded ? size : `${size} of ${whole}`,
    tooltip: `${count(packed, 'byte')} in the archive, ${count(decoded, 'byte')} for the runtime`,
  };
}

/** By role and path, since the facts may be of a text in which the paths stood elsewhere. */
function* inputHints(root: JsonNode | undefined, { inputs, tally }: BankFacts): Generator<Hint> {
  const tallies = new Map(
    inputs.map(({ role, path }, position) => [`${role}/${path}`, tally.sources[position]]),
  );
  for (const { key, value } of inputsObject({ root })?.members ?? []) {
    for (const item of value?.kind === 'array' ? value.items : []) {
      const own = item.kind === 'string' ? tallies.get(`${key.value}/${item.value}`) : undefined;
      if (own !== undefined && own.length > 0) yield { offset: endOf(item), label: counts(own) };
    }
  }
}

function* paletteCount(root: JsonNode | undefined): Generator<Hint> {
  const list = nodeAt(root, PALETTES_PATH);
  if (list?.kind !== 'array' || list.items.length === 0) return;
  yield { offset: list.offset + 1, label: count(list.items.length, 'palette') };
}

/** Of the originals alone: the numbers beside them are the same colours. */
function* colorHints(root: JsonNode | undefined, part: Span): Generator<Hint> {
  for (const palette of paletteObjects(root)) {
    if (palette.offset > endOf(part) || endOf(palette) < part.offset) continue;
    const items = colorList(palette, 'originalArgb8888')?.items ?? [];
    for (const node of items.slice(Math.max(0, lastUpTo(items, part.offset)))) {
      if (node.offset > endOf(part)) break;
      const color = colorAt('originalArgb8888', node);
      if (color !== undefined && isIn(part, endOf(node)))
        yield { offset: endOf(node), label: hexColor(color) };
    }
  }
}

function counts(tallies: readonly Tally[]): string {
  return tallies.map((tally) => count(tally.count, tally.noun)).join(', ');
}

function isIn(part: Span, offset: number): boolean {
  return part.offset <= offset && offset <= endOf(part);
}

function endOf({ offset, length }: Span): number {
  return offset + length;
}
