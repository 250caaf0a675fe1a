import { color, mix } from './color.ts';
import { type Inks, inks } from './picture.ts';

/** 0 to 3 green from dark to light · a b c earth · p q r s water · x y z stone · f flowers and lit windows */
export const DAY_INKS: Inks = inks({
  '0': '#1d5a48',
  '1': '#2f7f4c',
  '2': '#57a84e',
  '3': '#9ccf58',
  a: '#6e4636',
  b: '#a5744a',
  c: '#d6ab6c',
  p: '#1d4f86',
  q: '#2c78b4',
  r: '#4fa9d6',
  s: '#bdeef2',
  x: '#43485e',
  y: '#757d92',
  z: '#aeb6bf',
  f: '#ffd75e',
});

/** The same places an hour after sunset: blue shadows, and the windows stay warm. */
export const DUSK_INKS: Inks = {
  numbers: DAY_INKS.numbers,
  colors: DAY_INKS.colors.map((value, at) => {
    if (at === 0) return 0;
    return at === 15 ? color('#ff9e4a') : mix(value, color('#2a1c56'), 0.56);
  }),
};

/** k dark · 0 to 4 stone · a b moss · p q r water · m n wood · o y w fire */
export const DUNGEON_INKS: Inks = inks({
  k: '#0f0d1a',
  '0': '#1e1b33',
  '1': '#322e50',
  '2': '#4b4a6e',
  '3': '#6c6f92',
  '4': '#979fb8',
  a: '#2a4f48',
  b: '#4f8358',
  p: '#123a4c',
  q: '#1f6470',
  r: '#4aa394',
  m: '#4a2c33',
  n: '#80513f',
  o: '#d9662c',
  y: '#ffd06a',
});
