import { expect, it } from 'vitest';
import type { BankView } from '../../../formats/bank-view.ts';
import { indexedImage } from '../../../formats/example-inputs.ts';
import { glyphIndexedV1 } from '../../../formats/glyph-indexed-v1/format.ts';
import { comparedViews } from './compared-views.ts';

type Dots = readonly (readonly [x: number, y: number, index: number])[];

/** Five cells: a dot, the same mirrored, nothing twice, and the dot again. */
const DOTS: Dots = [
  [0, 0, 1],
  [15, 0, 1],
  [32, 0, 1],
];

function view(dedupe: string, dots: Dots = DOTS, palette?: readonly number[]): BankView {
  const input = indexedImage({ width: 40, height: 8, dots, ...(palette && { palette }) });
  const sources = [{ role: 'sprites', path: 'a.png', input }];
  return glyphIndexedV1.view(glyphIndexedV1.build({ metadata: {}, pipeline: { dedupe }, sources }));
}

it.each(['none', 'exact', 'flips'])('sees no difference in how glyphs are stored (%s)', (dedupe) => {
  for (const other of ['none', 'exact', 'flips'])
    expect(comparedViews(view(dedupe), view(other))).toEqual({
      glyphs: [],
      differingGlyphs: 0,
      palettes: [],
    });
});

it.each(['none', 'flips'])('sees the cells that show something else (%s)', (dedupe) => {
  const changed = view(dedupe, [
    [0, 0, 1],
    [15, 1, 1],
    [32, 0, 2],
  ]);
  expect(comparedViews(view('exact'), changed)).toMatchObject({ glyphs: [1, 4], differingGlyphs: 2 });
});

it('sees the palettes that are others', () => {
  const green = view('none', DOTS, [0, 0xff00ff00]);
  expect(comparedViews(view('none'), green)).toMatchObject({ differingGlyphs: 0, palettes: [0] });
});
