import { art, inks, type Picture, sheet, unfolded } from './picture.ts';

/** k outline · p P q fur · v V W wing · e E eyes · t teeth · n ear */
export const BAT_INKS = inks({
  k: '#17102b',
  p: '#33235c',
  P: '#543a8a',
  q: '#8663bd',
  v: '#4c1f52',
  V: '#7d2f6e',
  W: '#b3528c',
  e: '#e8472e',
  E: '#ffd84a',
  t: '#f4efe4',
  n: '#d97a9c',
});

/** A wing beat: up, level, down, level. */
export function batFlight(): Picture {
  const [up, level, down] = HALVES.map((half) => unfolded(art(BAT_INKS, half)));
  return sheet([up, level, down, level], 4);
}

const HALVES = [
  `
.k......
kWk.....
kVWk..k.
kVVWkkPk
kvVVkknP
kvVVkPqP
kvvVkPPq
.kvvkPeP
.kvvkPEP
..kvkpPP
...kkptp
....kkpp
.....kkp
......kk
........
........
`,
  `
........
........
......k.
.....kPk
.....knP
.kkkkPqP
kWWWkPPq
kVVWWPeP
kvVVVPEP
kvvkVpPP
kvk.kptp
.k..kkpp
.....kkp
......kk
........
........
`,
  `
........
........
........
......k.
.....kPk
.....knP
..kkkPqP
.kWWkPPq
kWVVWPeP
kVVVVPEP
kVvVkpPP
kVvkkptp
kvvk.kpp
kvk...kp
.kk....k
..k.....
`,
];
