import type { Position, Range } from 'vscode-languageclient';
import type { ShownAsset } from '../../../protocol/bank-view.ts';
import type { TextPlace, TroublePlace } from '../../../protocol/webviews/preview.ts';

type PlacedAsset = Pick<ShownAsset, 'inputs' | 'palettes'>;

/** What a cursor there stands in; undefined where it is nothing that the bank has something of. */
export function placeAt({ inputs, palettes }: PlacedAsset, position: Position): TextPlace | undefined {
  const input = inputs.findIndex(({ range }) => holds(range, position));
  if (input >= 0) return { kind: 'input', position: input };
  const palette = palettes.find(({ range }) => holds(range, position));
  return palette && { kind: 'palette', index: palette.index };
}

/** Where a place is in the text; undefined where it is not there any more. */
export function rangeOfPlace(
  { inputs, palettes }: PlacedAsset,
  place: Exclude<TextPlace | TroublePlace, TroublePlace>,
): Range | undefined {
  if (place.kind === 'input') return inputs[place.position]?.range;
  return palettes.find(({ index }) => index === place.index)?.range;
}

function holds({ start, end }: Range, position: Position): boolean {
  return !isBefore(position, start) && !isBefore(end, position);
}

function isBefore(a: Position, b: Position): boolean {
  return a.line < b.line || (a.line === b.line && a.character < b.character);
}
