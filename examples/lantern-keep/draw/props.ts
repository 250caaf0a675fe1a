import { art, inks, type Picture, sheet, stamp } from './picture.ts';

/** k outline · m n N wood · i I J iron · o y w fire and gold · r ember · s S stone · g G glass */
export const WOOD_INKS = inks({
  k: '#17111c',
  m: '#4f2b2a',
  n: '#8a5236',
  N: '#c58a50',
  i: '#3a3d52',
  I: '#70758e',
  J: '#b8bdc9',
  r: '#9c2a34',
  o: '#e0702c',
  y: '#ffc248',
  w: '#fff4c0',
});

/** Chests and doors of the keep's cellar: the same drawing under moss. */
export const MOSS_INKS = {
  numbers: WOOD_INKS.numbers,
  colors: inks({
    k: '#0c1a1c',
    m: '#22403a',
    n: '#3c6b4c',
    N: '#7a9c5c',
    i: '#2c3c48',
    I: '#566e78',
    J: '#9cb4b0',
    r: '#5a3a64',
    o: '#3f8fae',
    y: '#7fdcd0',
    w: '#e8fff0',
  }).colors,
};

/** A torch of four frames, a chest shut and open, a door shut and open. */
export function props(): Picture {
  const torches = FLAMES.map((flame) => {
    const picture = art(WOOD_INKS, BRACKET);
    stamp(picture, art(WOOD_INKS, flame), 4, 0);
    return picture;
  });
  return sheet([...torches, ...[CHEST, OPEN_CHEST, DOOR, OPEN_DOOR].map((text) => art(WOOD_INKS, text))], 8);
}

const BRACKET = `
................
................
................
................
................
................
................
................
.....kkkkkk.....
.....kJIIik.....
......kNnk......
......kNnk......
.....kkNnkk.....
.....kIJIik.....
......knmk......
.......kk.......
`;

const FLAMES = [
  `
...rr...
...or...
..ryor..
..oyyor.
.royyyo.
.oywwyor
.oywwwyo
.royyyor
`,
  `
..r.....
...or...
..royr..
..oyyo..
.royyyor
.oyywwyo
.oywwwyo
.royyyor
`,
  `
....r...
...ro...
..royo..
.royyor.
.oyyywor
royywwyo
.oywwwyo
.royyyor
`,
  `
.....r..
...r....
..ror...
..oyyor.
.royyyo.
.oyywyor
royywwyo
.royyyor
`,
];

const CHEST = `
................
................
................
..kkkkkkkkkkkk..
.kNNyNNNNNNyNnk.
.kNnonNNNNnonmk.
.knnonnnnnnonmk.
.knmonmmmmmonmk.
.kkkkkkyykkkkkk.
.kyyooywwyoooyk.
.knnonkykynonmk.
.kNnonnooNnonmk.
.kNnonNNNNnonmk.
.knmommmmmmommk.
.kkkkkkkkkkkkkk.
................
`;

const OPEN_CHEST = `
..kkkkkkkkkkkk..
.kmmommmmmmommk.
.kmkkkkkkkkkkmk.
.kmkkkwkkykkkmk.
.kkkywyywwyykkk.
.kyywyyyyywyyok.
.kkkkkkkkkkkkkk.
.kyyooywwyoooyk.
.knnonkykynonmk.
.kNnonnooNnonmk.
.kNnonNNNNnonmk.
.kNnonNNNNnonmk.
.knmommmmmmommk.
.kkkkkkkkkkkkkk.
................
................
`;

const DOOR = `
....kkkkkkkk....
..kkJJIIIIIikk..
.kJIkkkkkkkkIik.
.kIkNnmNnmNnkik.
kJkNNnmNnmNnmkik
kIkIIIIIIIIiikik
kIkNNnmNnmNnmkik
kIkNNnmNnmNnmkik
kIkNNnmNnmNnmkik
kIkNNnmNnmyymkik
kIkNNnmNnmykmkik
kIkIIIIIIIIiikik
kIkNNnmNnmNnmkik
kIkNNnmNnmNnmkik
kIkNnnmNnmNnmkik
kkkkkkkkkkkkkkkk
`;

const OPEN_DOOR = `
....kkkkkkkk....
..kkJJIIIIIikk..
.kJIkkkkkkkkIik.
.kIknkkkkkkkkik.
kJknmkkkkkkkkkik
kIkNmkkkkkkkkkik
kIkImkkkkkkkkkik
kIkNmkkkkkkkkkik
kIkNmkkkkkkkkkik
kIkNykkkkkkkkkik
kIkNmkkkkkkkkkik
kIkImkkkkkkkkkik
kIkNmkkiiiikkkik
kIkNmkiiiiiikkik
kIknmIiIIIIiIkik
kkkkkkkkkkkkkkkk
`;
