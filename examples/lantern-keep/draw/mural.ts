import { trueColorPng } from './png.ts';
import { noise } from './random.ts';

const WIDTH = 160;
const HEIGHT = 96;

/**
 * A sunset over the keep, painted in thousands of colours and with a soft edge: what a build reduces to a few palettes
 * where it is asked to.
 */
export function mural(): Uint8Array {
  const colors = new Uint32Array(WIDTH * HEIGHT);
  for (let y = 0; y < HEIGHT; y++) {
    for (let x = 0; x < WIDTH; x++) colors[y * WIDTH + x] = at(x, y);
  }
  return trueColorPng(WIDTH, HEIGHT, colors);
}

type Rgb = readonly [number, number, number];

const HIGH: Rgb = [28, 24, 72];
const MIDDLE: Rgb = [184, 72, 96];
const LOW: Rgb = [255, 196, 108];
const HILL: Rgb = [30, 40, 56];
const KEEP: Rgb = [18, 16, 30];

function at(x: number, y: number): number {
  const edge = Math.min(x, y, WIDTH - 1 - x, HEIGHT - 1 - y) + noise(x >> 1, y >> 1, 1) * 3;
  // The plaster has crumbled at the edges: half transparent there, as painting programs leave it.
  const alpha = edge < 2 ? 0 : edge < 3 ? 120 : edge < 4 ? 200 : 255;
  return argb(alpha, colorOf(x, y));
}

function colorOf(x: number, y: number): Rgb {
  const ground = 74 + Math.round(6 * Math.sin(x / 17) + 3 * Math.sin(x / 5 + 2));
  if (isKeep(x, y)) return KEEP;
  if (y > ground) return blend(HILL, [70, 92, 60], Math.min(1, (y - ground) / 30) * noise(x >> 1, y, 4));
  const sun = Math.hypot(x - 112, y - 58);
  const sky = y < 44 ? blend(HIGH, MIDDLE, y / 44) : blend(MIDDLE, LOW, Math.min(1, (y - 44) / 36));
  const glow = Math.max(0, 1 - sun / 46);
  const cloud = noise(x >> 4, y >> 2, 7) * 0.5 + noise(x >> 3, y >> 1, 8) * 0.3;
  const lit = blend(sky, [255, 240, 200], sun < 12 ? 1 : glow * glow * 0.9);
  return cloud > 0.6 && sun > 12 ? blend(lit, [90, 52, 104], (cloud - 0.6) * 2) : lit;
}

function isKeep(x: number, y: number): boolean {
  if (x >= 30 && x < 62 && y > 44) return true;
  const tower = (left: number, top: number) =>
    x >= left && x < left + 12 && y > top && (y > top + 4 || ((x - left) & 3) < 2);
  return tower(26, 30) || tower(54, 22);
}

function blend(from: Rgb, to: Rgb, amount: number): Rgb {
  const channel = (n: 0 | 1 | 2) => Math.round(from[n] + (to[n] - from[n]) * amount);
  return [channel(0), channel(1), channel(2)];
}

function argb(alpha: number, [r, g, b]: Rgb): number {
  return ((alpha << 24) | (r << 16) | (g << 8) | b) >>> 0;
}
