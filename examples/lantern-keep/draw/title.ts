import type { Color } from './color.ts';
import { letter } from './font.ts';
import { art, blank, ink, inks, outline, type Picture, paint, pixel, rectangle, stamp } from './picture.ts';
import { dither, noise } from './random.ts';

/** 0 to 9 sky from above to the horizon · w star · m n M moon · k K L keep · h H hills · a b c d water · y Y light · A B C D gold · r R cloak */
export const TITLE_INKS = inks({
  '0': '#0d1030',
  '1': '#151a44',
  '2': '#1f2458',
  '3': '#2c2e6c',
  '4': '#423a7e',
  '5': '#5f468a',
  '6': '#82548c',
  '7': '#a86484',
  '8': '#d07f78',
  '9': '#f0a672',
  w: '#dfe8ff',
  m: '#c9b48e',
  n: '#8a7a8c',
  M: '#fbeec0',
  k: '#0b0a18',
  K: '#1a1634',
  L: '#332a56',
  h: '#141c2c',
  H: '#243a3e',
  a: '#10183a',
  b: '#22305e',
  c: '#54508a',
  d: '#b0788c',
  y: '#ffb340',
  Y: '#fff0a8',
  A: '#5a2028',
  B: '#b4542c',
  C: '#f2a83a',
  D: '#ffe58a',
  r: '#5c1830',
  R: '#b02c3c',
});

const WIDTH = 256;
const HEIGHT = 128;
/** Rows of pixels that share a palette: one row of tiles. */
const BAND = 32;

const of = (name: string): number => ink(TITLE_INKS, name);

/** The keep at nightfall under the name of the game, 256×128: eight by four tiles of 32×32. */
export function title(): Picture {
  const picture = blank(WIDTH, HEIGHT);
  sky(picture);
  moon(picture, 206, 48);
  keep(picture);
  hills(picture);
  lake(picture);
  wanderer(picture, 34, 73);
  logo(picture, 'LANTERN KEEP', 5);
  return picture;
}

/** The palette of each row of tiles: the inks that occur in it. */
export function titlePalettes(picture: Picture): Color[][] {
  return Array.from({ length: HEIGHT / BAND }, (_, band) => {
    const used = new Set(picture.pixels.subarray(band * BAND * WIDTH, (band + 1) * BAND * WIDTH));
    return [
      0,
      ...[...used].sort((first, second) => first - second).map((number) => TITLE_INKS.colors[number]),
    ];
  });
}

function sky(picture: Picture): void {
  paint(picture, (x, y) => {
    if (y < 62 && noise(x, y, 1) > 0.9935 + y * 0.00006) return of('w');
    const level = Math.min(9, Math.floor((y / 96) * 9 + dither(x, y)));
    return of(String(level));
  });
}

function moon(picture: Picture, left: number, top: number): void {
  paint(picture, (x, y) => {
    const away = Math.hypot(x - left, y - top);
    if (away < 13) return of(moonlight(x - left, y - top));
    return away < 15.5 && dither(x, y) < 0.6 && y > 31 && y < 64 ? of('6') : undefined;
  });
}

function moonlight(across: number, down: number): string {
  const crater = [
    [-4, -3, 3],
    [4, 4, 2.4],
    [3, -6, 1.8],
    [-6, 5, 1.8],
  ].some(([x, y, radius]) => Math.hypot(across - x, down - y) < radius);
  if (Math.hypot(across + 3, down + 2) > 13) return 'n';
  return crater ? 'm' : 'M';
}

/** Towers as [left, top, width, bottom], the far ones first. */
const TOWERS = [
  [104, 66, 74, 106],
  [112, 52, 14, 100],
  [158, 50, 12, 100],
  [132, 37, 20, 100],
  [96, 60, 16, 104],
  [170, 62, 18, 104],
] as const;

function keep(picture: Picture): void {
  TOWERS.forEach(([left, top, width, bottom], at) => {
    tower(picture, [left, top, width, bottom - top], at);
  });
  spire(picture, 142, 33, 11);
  gate(picture, 142, 94);
}

function tower(picture: Picture, area: readonly [number, number, number, number], seed: number): void {
  const [left, top, width, height] = area;
  paint(picture, (x, y) => {
    const [across, down] = [x - left, y - top];
    if (across < -1 || across > width || down < 0 || down >= height) return undefined;
    if (down < 3) return across % 4 < 2 && down < 2 ? undefined : of(down === 2 ? 'L' : 'K');
    if (across < 0 || across >= width) return down < 6 ? of('K') : undefined;
    if (across >= width - 2) return of('L');
    const brick = (down & 3) === 3 || ((across + (down & 4)) & 7) === 0;
    return brick && noise(x >> 1, y >> 2, seed) > 0.55 ? of('L') : of('K');
  });
  for (let down = 9; down < height - 12; down += 11) {
    for (let across = 4; across < width - 4; across += 8) {
      if (noise(across, down, seed + 20) > 0.5) windowAt(picture, left + across, top + down);
    }
  }
}

function windowAt(picture: Picture, left: number, top: number): void {
  rectangle(picture, [left, top, 2, 4], of('y'));
  rectangle(picture, [left, top + 1, 1, 2], of('Y'));
}

function spire(picture: Picture, middle: number, top: number, half: number): void {
  paint(picture, (x, y) => {
    const reach = ((y - top) / 9) * half;
    if (y < top || y > top + 8 || Math.abs(x - middle) > reach) return undefined;
    return of(x > middle + reach * 0.4 ? 'L' : 'k');
  });
}

function gate(picture: Picture, middle: number, bottom: number): void {
  paint(picture, (x, y) => {
    const across = Math.abs(x - middle + 0.5);
    const reach = y < bottom - 8 ? Math.hypot(across, y - bottom + 8) : across;
    if (y > bottom + 6 || reach > 6.5) return undefined;
    if (reach > 5) return of('L');
    return of((x & 3) === 0 || (y & 3) === 0 ? 'k' : y > bottom - 2 ? 'Y' : 'y');
  });
}

function hills(picture: Picture): void {
  paint(picture, (x, y) => {
    const far = 90 - 7 * Math.sin((x + 30) / 34) - 3 * Math.sin(x / 13) + (Math.abs(x - 142) < 60 ? 2 : 0);
    const near =
      88 + 12 * Math.sin((x - 20) / 52 - 1) + 2 * Math.sin(x / 9) + Math.max(0, Math.min(8, (x - 66) * 0.28));
    if (y > near + noise(x, 0, 9) * 2) return y < near + 2.5 ? of('H') : of('h');
    if (y > far + noise(x, 1, 9) * 2) return y < far + 2 ? of('H') : of('k');
    return undefined;
  });
}

/** What lies above the shore line, mirrored and broken into ripples. */
function lake(picture: Picture): void {
  const shore = 104;
  const above: Picture = { ...picture, pixels: picture.pixels.slice() };
  paint(picture, (x, y) => {
    const bank = shore + Math.round(2 * Math.sin(x / 17)) + (x < 70 ? Math.round((70 - x) * 0.3) : 0);
    if (y < bank) return undefined;
    if (y === bank) return of('H');
    const ripple = Math.round(Math.sin(y * 1.9 + x * 0.05) * 1.4);
    const seen = pixel(
      above,
      Math.min(WIDTH - 1, Math.max(0, x + ripple)),
      Math.max(34, shore - (y - shore) * 2 - 4),
    );
    return of(reflected(seen, x, y));
  });
}

function reflected(seen: number, x: number, y: number): string {
  if (seen === of('y') || seen === of('Y')) return 'y';
  if (seen === of('M') || seen === of('m')) return 'd';
  if (noise(x >> 3, y, 33) > 0.9) return 'c';
  if (seen >= of('7') && seen <= of('9')) return dither(x, y) > 0.4 ? 'd' : 'c';
  if (seen >= of('4') && seen <= of('6')) return dither(x, y) > 0.6 ? 'c' : 'b';
  return dither(x, y) > 0.75 ? 'b' : 'a';
}

/** The hero, small on the near hill, in the light of the lantern. */
function wanderer(picture: Picture, left: number, top: number): void {
  paint(picture, (x, y) => {
    const away = Math.hypot(x - left - 11, y - top - 7);
    const lit = pixel(picture, x, y);
    if (y < 64 || away > 15 || dither(x, y) < away / 15) return undefined;
    return lit === of('h') || lit === of('H') ? of('B') : of('y');
  });
  const figure = art(
    TITLE_INKS,
    `
..RRr.....
.RRRRr....
.RRkkk....
.RRkYY....
.rRkyY....
..RRr.....
.RRRRrBB..
.RRRrrr.B.
RRRRrr.yY.
RRRRrr.YY.
RRRrrr.yy.
.Rrrrr....
..k.k.....
`,
  );
  stamp(picture, figure, left, top);
}

function logo(picture: Picture, text: string, top: number): void {
  const plain = blank(text.length * 6 + 2, 9);
  [...text].forEach((character, at) => {
    stamp(plain, letter(character), at * 6 + 1, 1);
  });
  const large = scaledByThree(plain);
  const gold = blank(large.width, large.height);
  paint(gold, (x, y) => {
    if (pixel(large, x, y) === 0) return undefined;
    if (pixel(large, x, y - 1) === 0 || pixel(large, x - 1, y) === 0) return of('D');
    if (pixel(large, x + 1, y) === 0 || pixel(large, x, y + 1) === 0) return of('A');
    return of((y - 3) / 21 + (dither(x, y) - 0.5) * 0.4 < 0.5 ? 'C' : 'B');
  });
  outline(gold, of('A'));
  outline(gold, of('k'));
  stamp(picture, gold, Math.round((WIDTH - gold.width) / 2), top - 3);
}

/** Three times the size, with corners cut where an edge runs aslant. */
function scaledByThree(small: Picture): Picture {
  const large = blank(small.width * 3, small.height * 3);
  paint(large, (x, y) => {
    const [column, row] = [Math.floor(x / 3), Math.floor(y / 3)];
    const [across, down] = [(x % 3) - 1, (y % 3) - 1];
    const here = pixel(small, column, row);
    if (across === 0 || down === 0) return here;
    const beside = pixel(small, column + across, row);
    const aslant = beside === pixel(small, column, row + down);
    const open = pixel(small, column - across, row) !== beside && pixel(small, column, row - down) !== beside;
    return aslant && open ? beside : here;
  });
  return large;
}
