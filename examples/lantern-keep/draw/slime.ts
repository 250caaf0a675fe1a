import { art, blank, ink, inks, outline, type Picture, paint, sheet, stamp } from './picture.ts';
import { dither } from './random.ts';

/** k outline · a to e from shadow to light · w glint · x X eyes · m mouth · c core */
export const SLIME_INKS = inks({
  k: '#10262e',
  a: '#17504f',
  b: '#1f7a5c',
  c: '#3fae62',
  d: '#84d66a',
  e: '#cdf58c',
  w: '#f8ffe0',
  x: '#0c1a24',
  X: '#3a5f66',
  m: '#0f4a44',
});

/** A bounce of six frames: rest, squash, stretch, in the air, falling, landing. */
export function slimeBounce(): Picture {
  return sheet(BOUNCE.map(slime), 6);
}

interface Shape {
  readonly width: number;
  readonly height: number;
  /** Pixels between the slime and the ground. */
  readonly lift: number;
}

const BOUNCE: readonly Shape[] = [
  { width: 12, height: 10, lift: 0 },
  { width: 14, height: 7, lift: 0 },
  { width: 10, height: 12, lift: 0 },
  { width: 11, height: 10, lift: 3 },
  { width: 10, height: 11, lift: 2 },
  { width: 14, height: 8, lift: 0 },
];

const RAMP = ['a', 'b', 'c', 'd', 'e'];

const FACE = art(
  SLIME_INKS,
  `
xw..xw
xx..xx
.mmmm.
`,
);

function slime({ width, height, lift }: Shape): Picture {
  const frame = blank(16, 16);
  const bottom = 15 - lift;
  const middle = bottom - height * 0.42;
  paint(frame, (x, y) => {
    const across = (x + 0.5 - 8) / (width / 2);
    const reach = y + 0.5 < middle ? height * 0.58 : height * 0.42;
    const down = (y + 0.5 - middle) / reach;
    // The lower half is boxier than the upper: a slime sits on its weight.
    const power = down < 0 || lift > 0 ? 2 : 3.2;
    if (Math.abs(across) ** power + Math.abs(down) ** power > 1 || y >= bottom) return undefined;
    return shade({ x, y, light: 0.62 - across * 0.28 - down * 0.42 });
  });
  outline(frame, ink(SLIME_INKS, 'k'));
  stamp(frame, FACE, 5, Math.round(middle - 1));
  stamp(frame, art(SLIME_INKS, 'ww\nw.'), 8 - Math.round(width / 3.4), Math.round(bottom - height * 0.8));
  return frame;
}

function shade({ x, y, light }: { x: number; y: number; light: number }): number {
  const step = Math.floor(light * RAMP.length + (dither(x, y) - 0.5) * 0.5);
  return ink(SLIME_INKS, RAMP[Math.max(0, Math.min(RAMP.length - 1, step))]);
}
