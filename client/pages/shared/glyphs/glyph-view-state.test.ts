import { describe, expect, it } from 'vitest';
import type { GlyphBank, PaletteChoice } from './glyph-bank.ts';
import {
  boundedState,
  FRESH_STATE,
  glyphViewStateFrom,
  selectionOf,
  shownPalette,
  withCell,
} from './glyph-view-state.ts';

const RED = { rgb565: 0xf800, css: '#ff0000' };
const BANK: GlyphBank = {
  tileSize: 8,
  count: 4,
  offset: 0,
  pixels: new Uint8Array(128),
  cells: new Uint32Array(4),
  isMapped: false,
  hasPaletteNumbers: false,
  animations: [],
  palettes: [
    { index: 0, offset: 128, colors: [] },
    { index: 1, offset: 160, colors: [RED] },
  ],
  sources: [{ firstCell: 0, columns: 4, rows: 1, durations: null }],
};

it('chooses a cell, and all up to another', () => {
  const one = withCell(FRESH_STATE, 6, 'alone');
  expect(selectionOf(one)).toEqual([6, 6]);
  expect(one.range).toEqual(FRESH_STATE.range);
  const more = withCell(one, 2, 'up-to');
  expect(selectionOf(more)).toEqual([2, 6]);
  expect(more).toMatchObject({ focused: 2, range: { first: 2, last: 6, rate: 8 } });
});

it('has nothing that the bank has not', () => {
  const state = withCell(withCell(FRESH_STATE, 1, 'alone'), 9, 'up-to');
  expect(boundedState(state, BANK)).toMatchObject({ focused: 3, anchor: 1, range: { first: 1, last: 3 } });
  expect(boundedState(state, { ...BANK, cells: new Uint32Array(0) })).toMatchObject({
    focused: 0,
    anchor: 0,
  });
});

describe('the palette shown', () => {
  it.each<[PaletteChoice | undefined, PaletteChoice]>([
    [undefined, 1],
    [0, 0],
    ['own', 1],
    [7, 1],
  ])('of the choice %s is %s', (palette, expected) => {
    expect(shownPalette({ ...FRESH_STATE, palette }, BANK)).toBe(expected);
  });
});

it('takes only what it kept', () => {
  const state = withCell(FRESH_STATE, 3, 'alone');
  expect(glyphViewStateFrom(JSON.parse(JSON.stringify(state)))).toEqual(state);
  for (const other of [undefined, null, 3, {}, { zoom: 2 }])
    expect(glyphViewStateFrom(other)).toBe(FRESH_STATE);
});
