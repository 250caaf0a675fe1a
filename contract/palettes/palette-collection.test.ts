import { describe, expect, it } from 'vitest';
import type { DeclarationContext } from '../declaration/context.ts';
import { parseDocument } from '../json/document.ts';
import { planIndexes } from './index-plan.ts';
import { palettesOf } from './palette-collection.ts';

describe('a plan of indexes', () => {
  it.each([
    { palettes: '[{"palette":{}},{"index":0}]', free: [[0, 1]] },
    { palettes: '[{"index":1},{"index":1},{"index":2}]', free: [[1, 3]] },
    {
      palettes: '[{"index":3},{"index":3},{"index":3}]',
      free: [
        [1, 0],
        [2, 1],
      ],
    },
    {
      palettes: '[{"index":"1"},{"index":"1"},{"index":null}]',
      free: [
        [0, 1],
        [1, 2],
        [2, 3],
      ],
    },
    { palettes: '[{"palette":{}},{"indx":0}]', free: [[0, 1]] },
    { palettes: '[{"index":0},{"index":1},{"index":2},{"index":3},{},{"index":9}]', free: [] },
    {
      palettes: '[[4294901760],{"index":0},[4294901760]]',
      free: [
        [0, 1],
        [2, 2],
      ],
    },
  ])('gives the entries of $palettes $free', ({ palettes, free }) => {
    const collection = palettesOf(contextOf(palettes));
    expect(collection && sorted(planIndexes(collection).free)).toEqual(free);
  });
});

function sorted(map: ReadonlyMap<number, number>): [number, number][] {
  return [...map].sort(([a], [b]) => a - b);
}

/** Of a format with four palettes. */
function contextOf(palettes: string): DeclarationContext {
  const document = parseDocument('asset.json', `{"output":{"pipeline":{"palettes":${palettes}}}}`);
  const settings = { schema: {}, validate: () => true };
  const format = {
    id: 'TEST/four_v1',
    family: 'TEST',
    type: 'test_bank',
    summary: '',
    roles: {},
    codecs: [],
    metadata: settings,
    pipeline: settings,
    derivedMetadata: [],
    palettes: { maxPalettes: 4, maxColors: 2 },
  };
  return {
    kind: 'declaration',
    document,
    formats: new Map(),
    format,
    inputs: undefined,
    project: undefined,
    newUuid: () => '',
  };
}
