import { inputsObject } from '../../../contract/declaration/declared-inputs.ts';
import type { Span } from '../../../contract/finding.ts';
import type { JsonDocument } from '../../../contract/json/document.ts';
import { lastUpTo } from '../../../contract/json/safe-place.ts';
import { type JsonNode, nodeAt } from '../../../contract/json/tree.ts';
import { colorAt, colorList } from '../../../contract/palettes/color-list.ts';
import { PALETTES_PATH } from '../../../contract/palettes/palette-collection.ts';
import type { Tally } from '../../../formats/format.ts';
import type { BankFacts } from '../../tasks/bank-facts.ts';
import type { Words } from '../../words.ts';
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

/** Colours of one line that are told: as many as palettes have. */
const MAX_COLORS = 16;

/** The hints on a part of a declaration, from its tree and from what is known of its bank so far. */
export function assetHints(
  words: Words,
  document: JsonDocument,
  part: Span,
  facts: BankFacts | undefined,
): Hint[] {
  const { root } = document;
  const ofBank = facts === undefined ? [] : bankHints(words, root, facts);
  const hints = [...ofBank, ...paletteCount(words, root)].filter(({ offset }) => isIn(part, offset));
  for (const hint of colorHints(document, part)) {
    if (hints.length >= MAX_HINTS) break;
    hints.push(hint);
  }
  return hints;
}

function* bankHints(words: Words, root: JsonNode | undefined, facts: BankFacts): Generator<Hint> {
  const format = nodeAt(root, ['output', 'format']);
  if (format !== undefined && facts.tally.bank.length > 0)
    yield { offset: endOf(format), label: counts(words, facts.tally.bank) };
  const codec = nodeAt(root, ['output', 'codec']);
  if (codec !== undefined && facts.packedSize !== undefined)
    yield sizeHint(words, codec, { packed: facts.packedSize, decoded: facts.decodedSize });
  yield* inputHints(words, root, facts);
}

function sizeHint(
  words: Words,
  codec: JsonNode,
  { packed, decoded }: { readonly packed: number; readonly decoded: number },
): Hint {
  const [size, whole] = [words.byteSize(packed), words.byteSize(decoded)];
  const [stored, loaded] = [words.counted(packed, 'byte'), words.counted(decoded, 'byte')];
  return {
    offset: endOf(codec),
    label: packed === decoded ? size : words.t('{0} of {1}', size, whole),
    tooltip: words.t('{0} in the archive, {1} for the runtime', stored, loaded),
  };
}

/** By role and path, since the facts may be of a text in which the paths stood elsewhere. */
function* inputHints(
  words: Words,
  root: JsonNode | undefined,
  { inputs, tally }: BankFacts,
): Generator<Hint> {
  const tallies = new Map(
    inputs.map(({ role, path, source }) => [`${role}/${path}`, tally.sources[source ?? -1]]),
  );
  for (const { key, value } of inputsObject({ root })?.members ?? []) {
    for (const item of value?.kind === 'array' ? value.items : []) {
      const own = item.kind === 'string' ? tallies.get(`${key.value}/${item.value}`) : undefined;
      if (own !== undefined && own.length > 0) yield { offset: endOf(item), label: counts(words, own) };
    }
  }
}

function* paletteCount(words: Words, root: JsonNode | undefined): Generator<Hint> {
  const list = nodeAt(root, PALETTES_PATH);
  if (list?.kind !== 'array' || list.items.length === 0) return;
  yield { offset: list.offset + 1, label: words.counted(list.items.length, 'palette') };
}

/**
 * Of the originals alone: the numbers beside them are the same colours. All of a line stand at its end, since between
 * the numbers they would push a row of them out of sight.
 */
function* colorHints({ root, text }: JsonDocument, part: Span): Generator<Hint> {
  for (const palette of paletteObjects(root)) {
    if (palette.offset > endOf(part) || endOf(palette) < part.offset) continue;
    const items = colorList(palette, 'originalArgb8888')?.items ?? [];
    for (const row of rowsFrom(text, items, part.offset)) {
      const [first] = row;
      if (first === undefined || first.offset > endOf(part)) break;
      const offset = endOfRow(text, row);
      if (isIn(part, offset)) yield { offset, label: hexColors(row) };
    }
  }
}

/** The items line by line, from the line that is at `offset`. */
function* rowsFrom(text: string, items: readonly JsonNode[], offset: number): Generator<readonly JsonNode[]> {
  const isBreak = (at: number) => {
    const [before, after] = [items[at - 1], items[at]];
    return before === undefined || after === undefined || hasBreak(text, endOf(before), after.offset);
  };
  let start = Math.max(0, lastUpTo(items, offset));
  while (!isBreak(start)) start--;
  for (let end = start + 1; start < items.length; end++) {
    if (!isBreak(end)) continue;
    yield items.slice(start, end);
    start = end;
  }
}

function hasBreak(text: string, start: number, end: number): boolean {
  return /[\r\n]/.test(text.slice(start, end));
}

/** Behind what closes there, as a remark would be, unless the line goes on. */
function endOfRow(text: string, row: readonly JsonNode[]): number {
  const last = row.at(-1);
  const end = last === undefined ? 0 : endOf(last);
  const closing = /[ \t,\]}]*/y;
  closing.lastIndex = end;
  const [closed = ''] = closing.exec(text) ?? [];
  const isLineEnd = end + closed.length === text.length || /[\r\n]/.test(text.charAt(end + closed.length));
  return isLineEnd ? end + closed.trimEnd().length : end;
}

function hexColors(row: readonly JsonNode[]): string {
  const shown = row.slice(0, MAX_COLORS).map((node) => {
    const color = colorAt('originalArgb8888', node);
    return color === undefined ? '–' : hexColor(color);
  });
  return [...shown, ...(row.length > MAX_COLORS ? ['…'] : [])].join(', ');
}

function counts(words: Words, tallies: readonly Tally[]): string {
  return tallies.map((tally) => words.counted(tally.count, tally.noun)).join(', ');
}

function isIn(part: Span, offset: number): boolean {
  return part.offset <= offset && offset <= endOf(part);
}

function endOf({ offset, length }: Span): number {
  return offset + length;
}
