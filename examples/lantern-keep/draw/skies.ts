import { type Color, color, mix } from './color.ts';
import { blank, type Picture, paint } from './picture.ts';
import { dither, noise } from './random.ts';

/** The colours that one moment's sixteen are mixed from. */
export interface Sky {
  /** As on a clock, `06:00`. */
  readonly time: string;
  readonly stops: Readonly<Record<Stop, Color>>;
}

const STOPS = [
  'zenith',
  'middle',
  'horizon',
  'cloud_shadow',
  'cloud_light',
  'sun',
  'glow',
  'star',
  'hills',
] as const;
type Stop = (typeof STOPS)[number];

/** Moments of a day, as hours after sunrise at six. */
const MOMENTS: readonly (readonly [number, string])[] = [
  [0, '#2c3a78 #9a5c8c #ffb070 #6c4878 #ffc49a #fff0b0 #ffc878 #c8b8d8 #2a2444'],
  [1, '#3c64a8 #8c9cc8 #ffdca0 #8c7ca4 #ffe8cc #fff8d0 #ffe8a8 #9cb4dc #2c3c50'],
  [3, '#2c74c4 #64a8e0 #c4e8f0 #94b0d0 #ffffff #fffce0 #fff4b8 #70b0e4 #2c5c54'],
  [6, '#1c68c8 #4ca0ec #a8e0f8 #8cb4dc #ffffff #fffff0 #fffcd0 #58a8f0 #2c6c50'],
  [9, '#2870c0 #68a8dc #d8e4d8 #90a4c4 #fff4e0 #fff8c8 #ffe8a0 #78b0e0 #30604c'],
  [11, '#345098 #9c7cac #ffb868 #78588c #ffcc90 #ffe890 #ffc060 #a490c4 #303c48'],
  [12, '#28307c #a04c84 #ff7848 #5c386c #ff9868 #ffd070 #ff9850 #c09cc8 #281c38'],
  [13, '#141c54 #4c3478 #b45878 #302458 #8c5484 #f8d8a0 #b87088 #d8d0f0 #180f28'],
  [15, '#080c2c #141c50 #2c3870 #181c44 #3c4478 #f0ecd0 #4c5888 #f4f4ff #0c0c1c'],
  [18, '#04081c #0c1440 #1c2c60 #10183c #2c3c68 #ece8d8 #3c4c80 #ffffff #080818'],
  [21, '#080c2c #14204c #2c4070 #181c44 #344470 #f0ecd0 #485c88 #f4f4ff #0c0c1c'],
  [23, '#141c54 #403874 #a4607c #342c5c #905c80 #f8d8a0 #b07888 #d8d0f0 #181430'],
  [24, '#2c3a78 #9a5c8c #ffb070 #6c4878 #ffc49a #fff0b0 #ffc878 #c8b8d8 #2a2444'],
];

const COUNT = 64;
const HOURS_BETWEEN = 24 / COUNT;

/** A day and a night in 64 skies, one every 22.5 minutes from sunrise on. */
export function dayOfSkies(): Sky[] {
  return Array.from({ length: COUNT }, (_, index) => {
    const hour = index * HOURS_BETWEEN;
    return { time: clock(6 + hour), stops: stopsAt(hour) };
  });
}

/**
 * Sixteen colours: transparent, eight of sky from the zenith to the horizon, three of cloud, the sun or moon,
 * its glow, stars, hills.
 */
export function skyPalette({ stops }: Sky): Color[] {
  const sky = Array.from({ length: 8 }, (_, at) => {
    return at < 4 ? mix(stops.zenith, stops.middle, at / 4) : mix(stops.middle, stops.horizon, (at - 4) / 3);
  });
  const clouds = [0, 0.5, 1].map((amount) => mix(stops.cloud_shadow, stops.cloud_light, amount));
  return [0, ...sky, ...clouds, stops.sun, stops.glow, stops.star, stops.hills];
}

/** Hills under a sky of clouds, stars and a sun that is also the moon, 128×64. */
export function skyline(): Picture {
  const picture = blank(128, 64);
  gradient(picture);
  disc(picture, 92, 24);
  clouds(picture);
  hills(picture);
  return picture;
}

const CLOUD = 9;
const SUN = 12;
const GLOW = 13;
const STAR = 14;
const HILLS = 15;

function gradient(picture: Picture): void {
  paint(picture, (x, y) => {
    if (noise(x, y, 101) > 0.991 && y < 40) return STAR;
    return 1 + Math.min(7, Math.floor((y / 54) * 7.4 + dither(x, y)));
  });
}

function disc(picture: Picture, left: number, top: number): void {
  paint(picture, (x, y) => {
    const away = Math.hypot(x + 0.5 - left, y + 0.5 - top);
    if (away < 7) return SUN;
    return away < 12 && dither(x, y) > (away - 7) / 5 ? GLOW : undefined;
  });
}

/** Heaps of cloud as [left, foot, width]. */
const HEAPS = [
  [24, 22, 34],
  [70, 34, 44],
  [112, 16, 26],
  [18, 42, 24],
  [110, 44, 30],
] as const;

function clouds(picture: Picture): void {
  HEAPS.forEach(([middle, foot, width], seed) => {
    paint(picture, (x, y) => {
      const across = (x - middle) / (width / 2);
      const puff = 0.62 + 0.38 * Math.sin(x * 0.55 + seed * 2) * Math.sin(x * 0.23 + seed);
      const height = (1 - across * across) * width * 0.3 * puff;
      const up = foot - y;
      if (Math.abs(across) > 1 || up < 0 || up > height) return undefined;
      const light = up / Math.max(height, 4) + (dither(x, y) - 0.5) * 0.45 + across * 0.12;
      if (light > 0.66) return CLOUD + 2;
      return light > 0.3 ? CLOUD + 1 : CLOUD;
    });
  });
}

function hills(picture: Picture): void {
  paint(picture, (x, y) => {
    const turn = (x / 128) * Math.PI * 2;
    const ridge = 54 - 3 * Math.sin(turn) - 2 * Math.sin(turn * 3 + 1) - noise(x >> 1, 0, 107) * 2;
    return y > ridge ? HILLS : undefined;
  });
}

function stopsAt(hour: number): Record<Stop, Color> {
  const next = MOMENTS.findIndex(([moment]) => moment > hour);
  const [from, before] = MOMENTS[next - 1];
  const [to, after] = MOMENTS[next];
  const amount = (hour - from) / (to - from);
  const [start, end] = [before.split(' '), after.split(' ')];
  const mixed = STOPS.map((stop, at) => [stop, mix(color(start[at]), color(end[at]), amount)] as const);
  return Object.fromEntries(mixed) as Record<Stop, Color>;
}

function clock(hours: number): string {
  const minutes = Math.floor(hours * 60) % (24 * 60);
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}
