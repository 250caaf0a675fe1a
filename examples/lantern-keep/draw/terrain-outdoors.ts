import { blank, ink, outline, type Picture, paint, pixel, put, sheet, stamp } from './picture.ts';
import { dither, noise } from './random.ts';
import { DAY_INKS } from './terrain-inks.ts';

/** Sixteen tiles of 16×16, eight a row; the first two columns are one tree of 32×32. */
export function outdoors(): Picture {
  const [a, b, c, d] = quarters(tree());
  return sheet(
    [
      a,
      b,
      grass(1),
      tufts(),
      flowers(),
      path(),
      verge(),
      water(0),
      c,
      d,
      bush(),
      cobbles(),
      wall(),
      windowed(),
      shore(),
      water(4),
    ],
    8,
  );
}

const of = (letter: string): number => ink(DAY_INKS, letter);

function tile(at: (x: number, y: number) => string): Picture {
  const picture = blank(16, 16);
  paint(picture, (x, y) => of(at(x, y)));
  return picture;
}

/** Noise of two sizes that meets itself at the tile's edges. */
function rough(x: number, y: number, seed: number): number {
  const coarse = noise((x & 15) >> 2, (y & 15) >> 2, seed);
  const middle = noise((x & 15) >> 1, (y & 15) >> 1, seed + 1);
  return coarse * 0.45 + middle * 0.3 + noise(x & 15, y & 15, seed + 2) * 0.25;
}

function grass(seed: number): Picture {
  const picture = tile((x, y) => (rough(x, y, seed) < 0.36 ? '1' : '2'));
  for (let blade = 0; blade < 7; blade++) {
    const x = Math.floor(noise(blade, 1, seed) * 16);
    const y = 1 + Math.floor(noise(blade, 2, seed) * 14);
    put(picture, x, y, of('3'));
    put(picture, x, y + 1, of('1'));
  }
  return picture;
}

function tufts(): Picture {
  const picture = grass(5);
  for (const [left, top] of [
    [2, 3],
    [9, 8],
    [4, 11],
  ]) {
    ['0.3.0', '03230', '.030.'].forEach((row, y) => {
      [...row].forEach((letter, x) => {
        if (letter !== '.') put(picture, left + x, top + y, of(letter));
      });
    });
  }
  return picture;
}

function flowers(): Picture {
  const picture = grass(9);
  for (const [x, y, petals] of [
    [3, 3, 'f'],
    [11, 5, 's'],
    [6, 10, 's'],
    [13, 12, 'f'],
  ] as const) {
    for (const [across, down] of [
      [0, -1],
      [-1, 0],
      [1, 0],
      [0, 1],
    ])
      put(picture, x + across, y + down, of(petals));
    put(picture, x, y, of('b'));
    put(picture, x, y + 2, of('0'));
  }
  return picture;
}

const earth = (x: number, y: number): string => {
  const grain = rough(x, y, 21);
  if (grain > 0.68) return 'c';
  return grain < 0.3 ? 'a' : 'b';
};

function path(): Picture {
  return tile(earth);
}

/** Grass above, earth below, with a ragged edge in shadow. */
function verge(): Picture {
  const meadow = grass(1);
  const picture = tile(earth);
  paint(picture, (x, y) => {
    const edge = 6 + Math.round(noise(x >> 1, 0, 31) * 3);
    if (y < edge) return pixel(meadow, x, y);
    if (y === edge) return of('0');
    return y === edge + 1 ? of('a') : undefined;
  });
  return picture;
}

function water(shift: number): Picture {
  return tile((x, y) => {
    const wave = Math.sin(((x + shift) / 16) * Math.PI * 4 + (y >> 2) * 2.1);
    const row = (y + Math.round(wave)) & 3;
    if (row === 0 && wave > 0.35) return noise((x + shift) & 15, y >> 2, 41) > 0.55 ? 's' : 'r';
    if (row === 0) return 'r';
    return row === 2 && wave < -0.2 ? 'p' : 'q';
  });
}

function shore(): Picture {
  const meadow = grass(1);
  const picture = water(0);
  paint(picture, (x, y) => {
    const edge = 5 + Math.round(Math.sin((x / 16) * Math.PI * 2) * 1.2 + noise(x >> 1, 3, 51));
    if (y < edge) return pixel(meadow, x, y);
    const letters = ['0', 'a', 'b', 's', 'r'];
    return y - edge < letters.length ? of(letters[y - edge]) : undefined;
  });
  return picture;
}

function bush(): Picture {
  const picture = grass(1);
  leaves(picture, [
    [8, 6, 4.5],
    [4.5, 9.5, 3.8],
    [11.5, 9.5, 3.8],
    [8, 11, 4],
  ]);
  for (const [x, y] of [
    [5, 7],
    [10, 6],
    [8, 11],
    [12, 10],
  ])
    put(picture, x, y, of('f'));
  return picture;
}

function tree(): Picture {
  const picture = sheet([grass(1), grass(1), grass(1), grass(1)], 2);
  paint(picture, (x, y) => {
    if (((x - 16) / 12) ** 2 + ((y - 28) / 3.4) ** 2 < 1 && dither(x, y) < 0.8) return of('0');
    const half = 2.4 + (y > 26 ? y - 26 : 0) * 0.8;
    if (y < 18 || y > 29 || Math.abs(x - 15.5) > half) return undefined;
    return of(x < 15 ? 'b' : 'a');
  });
  leaves(picture, [
    [16, 7, 6.2],
    [9, 11, 6.2],
    [23, 11, 6.2],
    [7, 17, 5.2],
    [25, 17, 5.2],
    [16, 14, 7],
    [12, 18.4, 4.6],
    [20, 18.4, 4.6],
  ]);
  return picture;
}

/** Clumps of leaves, each [x, y, radius], later ones in front, lit from the top left and outlined in shadow. */
function leaves(picture: Picture, clumps: readonly (readonly number[])[]): void {
  const crown = blank(picture.width, picture.height);
  for (const [left, top, radius] of clumps) {
    paint(crown, (x, y) => {
      const [across, down] = [x + 0.5 - left, y + 0.5 - top];
      const away = Math.hypot(across, down * 1.1) / radius;
      if (away > 1) return undefined;
      const slope = (across + down * 1.4) / (radius * 1.7);
      if (away > 0.8 && slope > 0.1) return of(slope > 0.5 ? '0' : '1');
      const light = 0.5 - slope * 0.62 + (noise(x >> 1, y, 62) - 0.5) * 0.3 + (dither(x, y) - 0.5) * 0.2;
      return of(['0', '1', '2', '3'][Math.max(0, Math.min(3, Math.floor(light * 4)))]);
    });
  }
  outline(crown, of('0'));
  stamp(picture, crown, 0, 0);
}

/** Round stones: the nearest of a ring of centres shades each pixel, the gaps are earth. */
function cobbles(): Picture {
  const centres = Array.from({ length: 12 }, (_, at) => {
    const row = at >> 2;
    return [(at & 3) * 4 + (row & 1) * 2 + 1.5 + noise(at, 0, 71), row * 5.33 + 2 + noise(at, 1, 71)];
  });
  return tile((x, y) => {
    const reaches = centres.map(([left, top]) => {
      const across = ((x - left + 24) % 16) - 8;
      const down = ((y - top + 24) % 16) - 8;
      return [Math.hypot(across, down * 0.8), across + down];
    });
    reaches.sort((first, second) => first[0] - second[0]);
    const [[nearest, slope], [second]] = reaches;
    if (second - nearest < 0.75) return 'a';
    if (slope < -1.2) return 'z';
    return slope > 1.6 ? 'x' : 'y';
  });
}

function wall(): Picture {
  return tile((x, y) => {
    const row = y >> 2;
    const along = (x + (row & 1) * 4) & 7;
    if ((y & 3) === 3 || along === 7) return 'x';
    if ((y & 3) === 0) return 'z';
    return noise(((x + (row & 1) * 4) & 15) >> 3, row, 81) > 0.75 || noise(x, y, 82) > 0.93 ? 'x' : 'y';
  });
}

function windowed(): Picture {
  const picture = wall();
  const frame = blank(16, 16);
  paint(frame, (x, y) => {
    const across = Math.abs(x - 7.5);
    const arch = y < 6 ? Math.hypot(across, y - 6) : across;
    if (y < 1 || y > 13 || arch > 5) return undefined;
    if (arch > 4 || y === 13) return of(x < 8 || y === 13 ? 'z' : 'x');
    if (Math.abs(across - 0.5) < 0.1 || y === 7) return of('a');
    return of(y > 9 && x > 8 ? 'c' : 'f');
  });
  stamp(picture, frame, 0, 0);
  return picture;
}

function quarters(whole: Picture): Picture[] {
  return [0, 1, 2, 3].map((at) => {
    const quarter = blank(16, 16);
    paint(quarter, (x, y) => pixel(whole, x + (at & 1) * 16, y + (at >> 1) * 16));
    return quarter;
  });
}
