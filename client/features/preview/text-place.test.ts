import { expect, it } from 'vitest';
import type { Range } from 'vscode-languageclient';
import type { TextPlace } from '../../../protocol/webviews/preview.ts';
import { placeAt, rangeOfPlace } from './text-place.ts';

function range(line: number, from: number, endLine: number, to: number): Range {
  return { start: { line, character: from }, end: { line: endLine, character: to } };
}

const HERO = {
  role: 'sprites',
  path: 'hero.png',
  uri: 'file:///hero.png',
  size: 1,
  range: range(3, 4, 3, 14),
};
const BAT = { ...HERO, path: 'bat.png', range: range(3, 16, 3, 25) };
const PALETTE = { index: 2, range: range(7, 2, 12, 3) };
const ASSET = { inputs: [HERO, BAT], palettes: [PALETTE] };

it.each<[string, number, number, TextPlace | undefined]>([
  ['before the path', 3, 3, undefined],
  ['at its start', 3, 4, { kind: 'input', position: 0 }],
  ['at its end', 3, 14, { kind: 'input', position: 0 }],
  ['between paths', 3, 15, undefined],
  ['in the second', 3, 20, { kind: 'input', position: 1 }],
  ['at the start of a palette', 7, 2, { kind: 'palette', index: 2 }],
  ['in the midst of it', 9, 0, { kind: 'palette', index: 2 }],
  ['after it', 12, 4, undefined],
])('of a cursor %s', (_, line, character, expected) => {
  expect(placeAt(ASSET, { line, character })).toEqual(expected);
});

it.each<[TextPlace, Range | undefined]>([
  [{ kind: 'input', position: 1 }, BAT.range],
  [{ kind: 'input', position: 2 }, undefined],
  [{ kind: 'palette', index: 2 }, PALETTE.range],
  [{ kind: 'palette', index: 0 }, undefined],
])('of %o in the text', (place, expected) => {
  expect(rangeOfPlace(ASSET, place)).toEqual(expected);
});
