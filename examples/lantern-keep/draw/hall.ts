import { color, mix } from './color.ts';
import { blank, type Inks, inks, type Picture, paint, unfolded } from './picture.ts';
import { noise } from './random.ts';

/** s t u v stone · f g floor · w window light · r p q carpet and banners · k shadow */
export const HALL_INKS: Inks = inks({
  k: '#100c1c',
  s: '#2a2440',
  t: '#40385c',
  u: '#5c5478',
  v: '#847ca0',
  f: '#3c3030',
  g: '#58483c',
  w: '#ffe090',
  x: '#f0a848',
  r: '#601830',
  p: '#902838',
  q: '#c84848',
  b: '#183860',
  c: '#285890',
  d: '#60a0c8',
  m: '#204838',
  n: '#387048',
  o: '#78a858',
});

const of = (letter: string): number => HALL_INKS.numbers.get(letter) ?? 0;

/**
 * The great hall, 256 × 128: its right half mirrors the left, and bricks repeat, so that most of its glyphs are others
 * seen again. No palettes are declared: a build derives them.
 */
export function hall(): Picture {
  const half = blank(128, 128);
  paint(half, wall);
  paint(half, (x, y) => (y >= 96 ? floor(x, y) : undefined));
  for (const left of [8, 56]) paint(half, (x, y) => window(x - left, y - 24));
  paint(half, (x, y) => banner(x - 96, y - 16));
  return unfolded(half);
}

/** Courses of stone; the same sixteen pixels over and over. */
function wall(x: number, y: number): number | undefined {
  if (y < 8) return of('k');
  const along = (x + (y & 8 ? 8 : 0)) & 15;
  if ((y & 7) === 7 || along === 15) return of('s');
  if ((y & 7) === 0 || along === 0) return of('u');
  return of(noise(along >> 1, (y & 15) >> 1, 3) > 0.7 ? 'u' : 't');
}

/** Boards, and a carpet down the middle. */
function floor(x: number, y: number): number {
  if (x >= 96) return of(x === 96 || x === 97 ? 'x' : (x + y) % 8 < 4 ? 'r' : 'p');
  if ((y & 7) === 0 || ((x + (y & 8 ? 16 : 0)) & 31) === 0) return of('k');
  return of(noise(x & 31, y & 7, 5) > 0.75 ? 'f' : 'g');
}

/** A pointed window of coloured glass, 32 × 56. */
function window(x: number, y: number): number | undefined {
  const across = Math.abs(x - 15.5);
  if (across > 15 || y < 0 || y > 55) return undefined;
  const reach = y < 16 ? Math.hypot(across, 16 - y) : across;
  if (reach > 15) return undefined;
  if (reach > 12) return of('v');
  if (across < 1 || (y & 15) === 0) return of('k');
  const pane = (y >> 4) + (x > 15 ? 1 : 0);
  const glass = ['bcd', 'mno', 'rpq'][pane % 3];
  return of(glass[Math.floor(noise(x >> 2, y >> 2, 9) * 3)]);
}

/** A banner with a lantern on it, 24 × 64. */
function banner(x: number, y: number): number | undefined {
  if (x < 0 || x > 23 || y < 0 || y > 63) return undefined;
  const tip = 52 + Math.abs(x - 11.5);
  if (y > tip) return undefined;
  if (x < 2 || x > 21 || y < 2 || y > tip - 2) return of('x');
  const [across, down] = [Math.abs(x - 11.5), y - 28];
  if (across + Math.abs(down) * 0.7 < 6) return of('w');
  return of((y >> 2) & 1 ? 'p' : 'r');
}

/** Evening light in the place of noon. */
export const HALL_DUSK = HALL_INKS.colors.map((value, at) =>
  at === 0 ? 0 : mix(value, color('#2a1c56'), 0.4),
);
