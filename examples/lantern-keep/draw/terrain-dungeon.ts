import { art, blank, ink, type Picture, paint, put, sheet, stamp } from './picture.ts';
import { noise } from './random.ts';
import { DUNGEON_INKS } from './terrain-inks.ts';

/** Sixteen tiles of 16×16, eight a row: walls above, floors below. */
export function dungeon(): Picture {
  return sheet(
    [
      bricks(1),
      mossy(bricks(2), 12),
      niche(),
      arch(),
      pillar(0),
      bars(),
      bricks(5),
      battlement(),
      flags(1),
      flags(4, CRACK),
      mossy(flags(2), 13),
      stairs(),
      pillar(1),
      water(0),
      water(5),
      flags(3, RUNE),
    ],
    8,
  );
}

const of = (letter: string): number => ink(DUNGEON_INKS, letter);

function tile(at: (x: number, y: number) => string): Picture {
  const picture = blank(16, 16);
  paint(picture, (x, y) => of(at(x, y)));
  return picture;
}

function bricks(seed: number): Picture {
  return tile((x, y) => {
    const row = Math.floor(y / 5.34);
    const top = y - Math.ceil(row * 5.34);
    const along = (x + (row & 1) * 4) & 7;
    const tint = noise(((x + (row & 1) * 4) & 15) >> 3, row, seed);
    if (top === 0 || along === 0) return '0';
    if (top === 1 || along === 1) return tint > 0.4 ? '3' : '2';
    if (noise(x, y, seed + 9) > 0.9) return '1';
    return tint > 0.7 ? '2' : tint > 0.25 ? '1' : '0';
  });
}

const CRACK = `
.......k........
.......kk.......
........k.......
.......kk.......
......k.........
.....kk..k......
.......kk.......
........k.......
`;

const RUNE = `
......oooo......
....oo....oo....
...o...yy...o...
..o...y..y...o..
..o..y.yy.y..o..
..o...y..y...o..
...o...yy...o...
....oo....oo....
......oooo......
`;

/** Four flagstones, worn at their edges, with a mark upon them where there is one. */
function flags(seed: number, mark = ''): Picture {
  const picture = tile((x, y) => {
    const [across, down] = [x & 7, y & 7];
    if (across === 7 || down === 7) return '0';
    const worn = noise(x >> 1, y >> 1, seed);
    if (across === 0 || down === 0) return worn > 0.35 ? '3' : '2';
    if (across === 6 || down === 6) return '1';
    return worn > 0.85 ? '1' : '2';
  });
  if (mark !== '') stamp(picture, art(DUNGEON_INKS, mark), 0, 3);
  return picture;
}

function mossy(picture: Picture, seed: number): Picture {
  paint(picture, (x, y) => {
    const growth = noise(x >> 2, y >> 2, seed) * 0.6 + noise(x, y, seed + 1) * 0.4 + y * 0.012;
    if (growth < 0.56) return undefined;
    return of(noise(x, y - 1, seed + 1) > 0.5 ? 'b' : 'a');
  });
  return picture;
}

function niche(): Picture {
  const picture = bricks(1);
  stamp(
    picture,
    art(
      DUNGEON_INKS,
      `
.....kkkkkk.....
....kmnnnnmk....
....kmkookmk....
....kmoyyomk....
....kmoyyomk....
....kmkyokmk....
....kmknmkmk....
....kmkmmkmk....
....kmnnnnmk....
.....kkkkkk.....
`,
    ),
    0,
    3,
  );
  return picture;
}

/** A doorway under an arch of wedge stones. */
function arch(): Picture {
  const picture = bricks(3);
  paint(picture, (x, y) => {
    const across = Math.abs(x - 7.5);
    const reach = y < 8 ? Math.hypot(across, y - 8) : across;
    if (reach < 4.6) return of(y > 12 && across < 3 ? '0' : 'k');
    if (reach >= 6.6) return undefined;
    const wedge = y < 8 ? Math.floor(Math.atan2(8 - y, x - 7.5) * 3.2) : y >> 2;
    return of(wedge & 1 ? '4' : '3');
  });
  return picture;
}

/** The capital (0) or the foot (1) of a round column. */
function pillar(part: 0 | 1): Picture {
  const picture = part === 0 ? bricks(1) : flags(1);
  paint(picture, (x, y) => {
    const end = part === 0 ? y : 15 - y;
    const half = end < 2 ? 7 : end < 4 ? 6 : 4.6;
    const across = x - 7.5;
    if (Math.abs(across) > half) return undefined;
    if (Math.abs(across) > half - 1 || end === 2 || end === 4) return of('k');
    const light = 0.62 - across / (half * 1.5);
    return of(['0', '1', '2', '3', '4'][Math.max(0, Math.min(4, Math.floor(light * 5)))]);
  });
  return picture;
}

function bars(): Picture {
  const picture = bricks(1);
  paint(picture, (x, y) => {
    if (x < 2 || x > 13 || y < 2 || y > 13) return undefined;
    if (x === 2 || x === 13 || y === 2 || y === 13) return of('0');
    if (x % 3 === 1) return of('3');
    return of(x % 3 === 2 || y === 8 ? '1' : 'k');
  });
  return picture;
}

function battlement(): Picture {
  const picture = bricks(4);
  paint(picture, (x, y) => {
    if (y > 6) return undefined;
    if (y > 4) return of(y === 5 ? '4' : '2');
    const notch = ((x + 2) & 7) < 3;
    if (notch) return of('k');
    return of(y === 0 || ((x + 2) & 7) === 3 ? '4' : '3');
  });
  return picture;
}

function stairs(): Picture {
  return tile((x, y) => {
    const step = y >> 2;
    if (x === 0 || x === 15) return '0';
    return [
      ['4', '3', '2', '0'],
      ['3', '3', '2', '0'],
      ['3', '2', '1', 'k'],
      ['2', '1', '0', 'k'],
    ][step][y & 3];
  });
}

function water(shift: number): Picture {
  const picture = tile((x, y) => {
    const wave = Math.sin(((x + shift) / 16) * Math.PI * 2 + (y >> 2) * 1.7);
    const row = (y + Math.round(wave * 1.4)) & 3;
    if (row === 0) return wave > 0.6 ? 'r' : 'q';
    return row === 2 && wave < 0 ? 'q' : 'p';
  });
  put(picture, 4 + shift, 6, of('r'));
  return picture;
}
