import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { argb8888Of, followsFrom, rgb565Of, roundedRgb565Of } from './color.ts';

const argb8888 = fc.integer({ min: 0, max: 0xffffffff });
const rgb565 = fc.integer({ min: 0, max: 0xffff });

describe('RGB565', () => {
  it.each([
    { argb: 0xffff0000, truncated: 0xf800, rounded: 0xf800 },
    { argb: 0xff00ff00, truncated: 0x07e0, rounded: 0x07e0 },
    { argb: 0xff0000ff, truncated: 0x001f, rounded: 0x001f },
    { argb: 0x00ffffff, truncated: 0xffff, rounded: 0xffff },
    { argb: 0xff000000, truncated: 0x0000, rounded: 0x0000 },
    { argb: 0xff070307, truncated: 0x0000, rounded: 0x0821 },
    { argb: 0xff848285, truncated: 0x8410, rounded: 0x8410 },
    { argb: 0xff102030, truncated: 0x1106, rounded: 0x1106 },
    { argb: 0xfff7f9f6, truncated: 0xf7de, rounded: 0xf7de },
  ])('of $argb', ({ argb, truncated, rounded }) => {
    expect(rgb565Of(argb)).toBe(truncated);
    expect(roundedRgb565Of(argb)).toBe(rounded);
    expect(followsFrom(truncated, argb)).toBe(true);
    expect(followsFrom(rounded, argb)).toBe(true);
  });

  it('is the stated arithmetic for every colour', () => {
    fc.assert(
      fc.property(argb8888, (argb) => {
        const [r, g, b] = [Math.floor(argb / 65536) % 256, Math.floor(argb / 256) % 256, argb % 256];
        expect(rgb565Of(argb)).toBe(((r >> 3) << 11) | ((g >> 2) << 5) | (b >> 3));
        const rounded =
          Math.round((r * 31) / 255) * 2048 + Math.round((g * 63) / 255) * 32 + Math.round((b * 31) / 255);
        expect(roundedRgb565Of(argb)).toBe(rounded);
        expect(followsFrom(rgb565Of(argb) ^ 0x8410, argb)).toBe(false);
      }),
    );
  });

  it('comes back from the opaque colour it is widened to, truncated and rounded', () => {
    fc.assert(
      fc.property(rgb565, (word) => {
        const argb = argb8888Of(word);
        expect(argb).toBeGreaterThanOrEqual(0xff000000);
        expect(rgb565Of(argb)).toBe(word);
        expect(roundedRgb565Of(argb)).toBe(word);
      }),
    );
  });
});
