import { expect, it } from 'vitest';
import { renderPlacement } from './render-placement.ts';

it.each([
  [undefined, ''],
  [{ scale: 1, offsetX: 0, anchor: { x: 0.5, y: 0.5 } }, ''],
  [{ scale: 2, offsetY: -4, rotation: 90 }, 'scale 2, offset 0 -4, rotation 90'],
  [{ anchor: { x: 0, y: 1 }, crop: { x: 1, y: 2, width: 3, height: 4 } }, 'anchor 0 1, crop 1 2 3 4'],
  [{ nineSlice: { left: 1, top: 2, right: 3, bottom: 4 } }, 'nine-slice 1 2 3 4'],
])('the placement %j is ‘%s’', (placement, text) => {
  expect(renderPlacement(placement)).toBe(text);
});
