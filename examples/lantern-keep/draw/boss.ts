import {
  art,
  blank,
  type Inks,
  ink,
  inks,
  outline,
  type Picture,
  paint,
  sheet,
  stamp,
  unfolded,
} from './picture.ts';
import { dither, noise } from './random.ts';

/** k outline · a b c d cloak · u U bone in shade, V W bone · h H horn · o y w fire, e its ember */
export const EMBER_INKS = inks({
  k: '#120c1e',
  a: '#241a3a',
  b: '#3b2a58',
  c: '#583f7a',
  d: '#7c5ea0',
  u: '#6d5a5c',
  U: '#a8938a',
  V: '#d8c8ae',
  W: '#f7eed4',
  h: '#3f2a34',
  H: '#745050',
  e: '#8f2030',
  o: '#e2542c',
  y: '#ffb23e',
  w: '#fff3b4',
});

/** The same warden after its second lantern is broken: the fire burns cold. */
export const FROST_INKS: Inks = inks({
  k: '#0b1220',
  a: '#152238',
  b: '#1f3a58',
  c: '#315c80',
  d: '#5488a8',
  u: '#55616e',
  U: '#8a9aa8',
  V: '#bccbd2',
  W: '#eaf6f6',
  h: '#2a3346',
  H: '#4f5f78',
  e: '#1e3f9a',
  o: '#2c86d8',
  y: '#5fd4ee',
  w: '#dcfff8',
});

/** Four frames of hovering, the flames flickering. */
export function warden(): Picture {
  return sheet(
    [0, 1, 2, 3].map((at) => frame(at)),
    4,
  );
}

const SKULL = unfolded(
  art(
    EMBER_INKS,
    `
.kk.........
kHhk........
kHHk........
kHHhk.......
.kHHhk.kkkkk
.kHHHhkVWWWW
..khHHkVWWWW
...kkkUVVWWW
.....kUVVVVW
.....kUkkkVV
.....kukokVV
.....kukykVU
......kukkVk
......kuVVVU
.......kuVkV
.......kUkVk
........kVkV
.........kkk
`,
  ),
);

const FLAMES = [
  `
..o..
.oo..
.oyo.
oywyo
oywwo
eoyoe
`,
  `
...o.
..oo.
.oyo.
oywyo
owwyo
eoyoe
`,
  `
..o..
..oo.
.oyoo
oywyo
oyywo
eoyoe
`,
].map((text) => art(EMBER_INKS, text));

const CAGE = art(
  EMBER_INKS,
  `
kkkkkkk
kHHHHHk
.kHHHk.
..kkk..
`,
);

function frame(at: number): Picture {
  const picture = blank(32, 32);
  const low = [0, 1, 2, 1][at];
  cloak(picture, low, at);
  outline(picture, ink(EMBER_INKS, 'k'));
  stamp(picture, SKULL, 4, low);
  lantern(picture, 0, 17 + low, at);
  lantern(picture, 25, 17 + ((low + 1) % 3), at + 1);
  return picture;
}

/** A hanging robe with three folds, torn at the hem, lit from the top left. */
function cloak(picture: Picture, low: number, at: number): void {
  paint(picture, (x, y) => {
    const down = y - 12 - low;
    if (down < 0 || down > 18 - low) return undefined;
    const half = down < 3 ? 6 + down * 1.6 : 11 - (down - 3) * 0.12;
    const across = x - 15.5;
    if (Math.abs(across) > half) return undefined;
    const sway = ((at + 1) & 2) === 2 ? 1 : 0;
    const hem = 14 - low * 0.5 + 4 * noise((x + sway) >> 1, 0, 11);
    if (down > hem) return undefined;
    const fold = Math.sin(across * 0.95 + down * 0.04) * 0.24;
    const light = 0.56 - across * 0.03 - down * 0.028 + fold + (dither(x, y) - 0.5) * 0.2;
    const letters = ['a', 'a', 'b', 'c', 'd'];
    return ink(EMBER_INKS, letters[Math.max(0, Math.min(4, Math.floor(light * 5)))]);
  });
}

function lantern(picture: Picture, left: number, top: number, at: number): void {
  stamp(picture, FLAMES[at % FLAMES.length], left + 1, top);
  stamp(picture, CAGE, left, top + 6);
}
