import { expect, it } from 'vitest';
import { type PlacedEditor, pairIn } from './side-by-side.ts';

interface Named extends PlacedEditor {
  readonly name: string;
}

function editor(name: string, change: Partial<PlacedEditor> = {}): Named {
  return { name, isVisible: true, column: 1, isOldVersion: false, ...change };
}

it.each<[string, readonly Named[], string | undefined]>([
  ['alone', [editor('a')], undefined],
  ['in the order in which they were opened', [editor('a'), editor('b')], 'a b'],
  ['the old version first', [editor('a'), editor('b', { isOldVersion: true })], 'b a'],
  ['in another group', [editor('a'), editor('b', { column: 2 })], undefined],
  ['behind another editor', [editor('a'), editor('b', { isVisible: false })], undefined],
  ['hidden itself', [editor('a', { isVisible: false }), editor('b')], undefined],
  ['among three, which no comparison has', [editor('a'), editor('b'), editor('c')], undefined],
  ['with others elsewhere', [editor('c', { column: 2 }), editor('a'), editor('b')], 'a b'],
])('%s', (_, editors, expected) => {
  const self = editors.find(({ name }) => name === 'a');
  const pair = self && pairIn(editors, self);
  expect(pair && `${pair.left.name} ${pair.right.name}`).toBe(expected);
});
