/**
 * A level as the game reads it: `LKM1`, width and height (a byte each), then a byte a place, row by row: the number
 * of the glyph in the terrain bank; then the number of things (a byte) and for each its letter, column and row.
 */
export function level(map: LevelMap): Uint8Array {
  const rows = map.ground.trim().split('\n');
  if (rows.some((row) => row.length !== rows[0].length))
    throw new Error('the rows of a level differ in length');
  const places = rows.flatMap((row) => [...row].map((letter) => glyph(map, letter)));
  const things = rows.flatMap((row, y) =>
    [...row].flatMap((letter, x) => (letter in map.things ? [[letter, x, y] as const] : [])),
  );
  const bytes = things.flatMap(([letter, x, y]) => [letter.charCodeAt(0), x, y]);
  const magic = [...'LKM1'].map((letter) => letter.charCodeAt(0));
  return Uint8Array.from([...magic, rows[0].length, rows.length, ...places, things.length, ...bytes]);
}

export interface LevelMap {
  readonly ground: string;
  /** The glyph of each letter of the ground. */
  readonly glyphs: Readonly<Record<string, number>>;
  /** The ground letter on which each thing stands. */
  readonly things: Readonly<Record<string, string>>;
}

/** The keep seen from the meadow: the glyphs are the terrain's daylight rows. */
export const MEADOW: LevelMap = {
  glyphs: {
    '.': 2,
    ',': 3,
    '*': 4,
    ':': 5,
    v: 6,
    '~': 7,
    b: 10,
    o: 11,
    '#': 12,
    H: 13,
    w: 14,
    '1': 0,
    '2': 1,
    '3': 8,
    '4': 9,
  },
  things: { S: '.', B: '.', C: '.', P: ':' },
  ground: `
12..,..####H##H####.*..12
34.....#H####H##H##....34
.b..*..######o#####.,....
,.......S...:::..........
..12.,......:P:...*..S.,.
..34..*.....:::....b.....
vvvvvvvvvvvv:::vvvvvvvvvv
,..S........:::....C...B.
wwwwwwwwwwwwwwwwwwwwwwwww
~~~~~~~~~~~~~~~~~~~~~~~~~
`,
};

/** The cellar where the warden waits: the glyphs of the dungeon sheet follow 32 outdoor ones. */
export const CELLAR: LevelMap = {
  glyphs: {
    '#': 32,
    m: 33,
    t: 34,
    A: 35,
    I: 36,
    g: 37,
    '^': 39,
    '.': 40,
    c: 41,
    ',': 42,
    '=': 43,
    i: 44,
    '~': 45,
    R: 47,
  },
  things: { S: '.', B: '.', C: '.', W: 'R', P: '.' },
  ground: `
^^^^^^^^^^^^^^^^^^^^
#t##mm#tI##It#mm##t#
#g.....,i..i.,....g#
#..~~~.........~~~.#
#..~~~..S.W..S.~~~.#
#.,...c......c...,.#
#t###I##....##I###t#
#C...i...,,...i...C#
#..B.....P.....B...#
########=A==########
`,
};

function glyph(map: LevelMap, letter: string): number {
  const ground = map.things[letter] ?? letter;
  const number = map.glyphs[ground];
  if (number === undefined) throw new Error(`no ground is called ‘${ground}’`);
  return number;
}
