import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { AssetPlacement } from './generated/types.ts';
import { DEFAULT_PLACEMENT, mergePlacement, placementForAnotherImage } from './merge-placement.ts';

const NUMBER = fc.integer({ min: -100, max: 100 });
const PLACEMENT: fc.Arbitrary<AssetPlacement> = fc.record(
  {
    scale: NUMBER,
    offsetX: NUMBER,
    offsetY: NUMBER,
    rotation: NUMBER,
    anchor: fc.record({ x: NUMBER, y: NUMBER }),
    crop: fc.record({ x: NUMBER, y: NUMBER, width: NUMBER, height: NUMBER }),
  },
  { requiredKeys: [] },
);
const FIELDS = ['scale', 'offsetX', 'offsetY', 'rotation', 'anchor', 'crop'] as const;

it('takes each field from the strongest layer that says it', () => {
  fc.assert(
    fc.property(fc.array(fc.option(PLACEMENT, { nil: undefined }), { maxLength: 4 }), (layers) => {
      const merged = mergePlacement(...layers);
      for (const name of FIELDS) {
        const layer = [...layers, DEFAULT_PLACEMENT as AssetPlacement].find((at) => at?.[name] !== undefined);
        expect(merged[name]).toEqual(layer?.[name]);
      }
    }),
  );
});

it('merges in any grouping', () => {
  fc.assert(
    fc.property(PLACEMENT, PLACEMENT, PLACEMENT, (a, b, c) => {
      expect(mergePlacement(a, mergePlacement(b, c))).toEqual(mergePlacement(a, b, c));
    }),
  );
});

it('leaves the layers and the defaults as they are', () => {
  const layer = { scale: 2 };
  const merged = mergePlacement(layer);
  merged.anchor.x = 9;
  expect(layer).toEqual({ scale: 2 });
  expect(mergePlacement()).toEqual({
    scale: 1,
    offsetX: 0,
    offsetY: 0,
    rotation: 0,
    anchor: { x: 0.5, y: 0.5 },
  });
});

it('takes what is measured in one image’s pixels to no other image', () => {
  const nineSlice = { left: 1, top: 1, right: 1, bottom: 1 };
  const crop = { x: 0, y: 0, width: 8, height: 8 };
  expect(placementForAnotherImage({ scale: 2, offsetX: 3, crop, nineSlice })).toEqual({
    scale: 2,
    offsetX: 3,
  });
});
