import { inputsObject } from '../../../contract/declaration/declared-inputs.ts';
import type { Span } from '../../../contract/finding.ts';
import type { JsonDocument } from '../../../contract/json/document.ts';
import { childOf, type JsonNode, nodeAt } from '../../../contract/json/tree.ts';
import { COLOR_LISTS, colorList } from '../../../contract/palettes/color-list.ts';
import { PALETTES_PATH } from '../../../contract/palettes/palette-collection.ts';
import type { Room } from '../../tasks/pictures/glyph-strip.ts';

/** A place of a declaration that can have a picture. */
export type PreviewPlace = {
  /** Of the input or palette, whatever is written around it. */
  readonly key: string;
  /** The picture belongs here. */
  readonly offset: number;
} & PreviewSubject;

type PreviewSubject =
  /** `at` is the offset of the path. */
  | { readonly kind: 'input'; readonly at: number }
  | { readonly kind: 'palette'; readonly index: number; readonly length: number };

/** The inputs and the palettes of a part of a declaration, in the order of the text. */
export function previewPlaces({ root, text }: JsonDocument, part: Span): PreviewPlace[] {
  return [...inputPlaces(root, text), ...palettePlaces(root, text)]
    .filter(({ offset }) => part.offset <= offset && offset <= part.offset + part.length)
    .sort((a, b) => a.offset - b.offset);
}

/** What each picture of a line has of the room that there is. */
export function shares(lines: readonly number[], room: Room): Room[] {
  const counts = new Map<number, number>();
  for (const line of lines) counts.set(line, (counts.get(line) ?? 0) + 1);
  return lines.map((line) => ({ ...room, width: Math.floor(room.width / (counts.get(line) ?? 1)) }));
}

function* inputPlaces(root: JsonNode | undefined, text: string): Generator<PreviewPlace> {
  const seen = new Map<string, number>();
  for (const { key, value } of inputsObject({ root })?.members ?? []) {
    for (const item of value?.kind === 'array' ? value.items : []) {
      if (item.kind !== 'string') continue;
      const name = numbered(seen, `${key.value}/${item.value}`);
      yield { kind: 'input', key: name, offset: behind(text, item), at: item.offset };
    }
  }
}

/** Those that say by which index the runtime knows them; the others are findings. */
function* palettePlaces(root: JsonNode | undefined, text: string): Generator<PreviewPlace> {
  const seen = new Map<string, number>();
  const list = nodeAt(root, PALETTES_PATH);
  for (const entry of list?.kind === 'array' ? list.items : []) {
    const index = childOf(entry, 'index');
    const palette = childOf(entry, 'palette');
    if (index?.kind !== 'number' || palette?.kind !== 'object') continue;
    const length = Math.max(...COLOR_LISTS.map((name) => colorList(palette, name)?.items.length ?? 0));
    const key = numbered(seen, `palettes/${index.value}`);
    yield { kind: 'palette', key, offset: behind(text, index), index: index.value, length };
  }
}

/** With a number where it has been there before. */
function numbered(seen: Map<string, number>, key: string): string {
  const count = seen.get(key) ?? 0;
  seen.set(key, count + 1);
  return count === 0 ? key : `${key}#${count}`;
}

/** Behind the comma too where that ends the line, as a remark would stand. */
function behind(text: string, { offset, length }: Span): number {
  const end = offset + length;
  const rest = /[ \t]*,?[ \t]*(?=[\r\n]|$)/y;
  rest.lastIndex = end;
  const [passed = ''] = rest.exec(text) ?? [];
  return end + passed.trimEnd().length;
}
