import { type Color, color, mix } from './color.ts';
import { blank, type Inks, inks, type Picture, paint } from './picture.ts';
import { noise } from './random.ts';

/** 1 2 3 cloth from dark to light · g h gold · k outline */
export const CLOTH_INKS: Inks = inks({
  k: '#181420',
  '1': '#602028',
  '2': '#a03038',
  '3': '#d85850',
  g: '#a87030',
  h: '#f0c860',
});

/** Five houses: the same banner in other colours, a palette file each. */
export function houses(): Readonly<Record<string, readonly Color[]>> {
  const dyed = (hex: string) =>
    CLOTH_INKS.colors.map((value, at) => (at >= 2 && at <= 4 ? mix(value, color(hex), 0.75) : value));
  return {
    ember: CLOTH_INKS.colors,
    tide: dyed('#2870b8'),
    moss: dyed('#489040'),
    ash: dyed('#9098a8'),
    dusk: dyed('#7840a0'),
  };
}

/** A banner that stirs, four frames of 16 × 32 side by side. */
export function bannerFrames(): Picture {
  const sheet = blank(64, 32);
  paint(sheet, (x, y) => cloth(x & 15, y, x >> 4));
  return sheet;
}

const of = (letter: string): number => CLOTH_INKS.numbers.get(letter) ?? 0;

function cloth(x: number, y: number, frame: number): number | undefined {
  if (y < 2) return of(y === 0 ? 'h' : 'g');
  const sway = Math.round(Math.sin(((y / 8 + frame / 2) * Math.PI) / 2) * (y / 14));
  const across = x - sway;
  const tip = 26 + Math.round(Math.abs(across - 7.5) / 2);
  if (across < 2 || across > 13 || y > tip) return undefined;
  if (across === 2 || across === 13 || y === tip) return of('k');
  const device = Math.abs(across - 7.5) + Math.abs(y - 14) * 0.6;
  if (device < 3.2) return of(device < 2 ? 'h' : 'g');
  const fold = (across + frame * 2) % 8;
  return of(fold < 2 ? '1' : fold < 6 ? '2' : noise(across, y, 3) > 0.3 ? '3' : '2');
}
