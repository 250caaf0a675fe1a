import type { AsepriteSprite } from './aseprite.ts';
import { blank, type Inks, inks, outline, type Picture, paint } from './picture.ts';
import { noise } from './random.ts';

/** k outline · i j iron · a b c d flame from its edge to its heart */
const LANTERN_INKS: Inks = inks({
  k: '#14101c',
  i: '#4c4a60',
  j: '#8c8ca4',
  a: '#a83018',
  b: '#e86820',
  c: '#ffb838',
  d: '#fff0a0',
});

const of = (letter: string): number => LANTERN_INKS.numbers.get(letter) ?? 0;

/** A lantern that is lit, burns and goes out: ten frames of 16 × 16, its flame a layer over its iron. */
export function lantern(): AsepriteSprite {
  const frames = HEIGHTS.map((_, frame) => frame);
  return {
    width: 16,
    height: 16,
    colors: LANTERN_INKS.colors,
    layers: [
      { name: 'iron', frames: frames.map(() => iron()) },
      { name: 'flame', frames: frames.map(flame) },
    ],
    durations: frames.map((frame) => (frame < LIT ? 60 : 110)),
    tags: [
      { name: 'light', first: 0, last: LIT - 1, direction: 'forward' },
      { name: 'burn', first: LIT, last: frames.length - 1, direction: 'ping-pong' },
      { name: 'go out', first: 0, last: LIT - 1, direction: 'reverse' },
    ],
  };
}

const LIT = 4;
/** Of the flame, by frame. */
const HEIGHTS = [0, 2, 4, 6, 7, 6, 7, 8, 6, 7];

function iron(): Picture {
  const picture = blank(16, 16);
  paint(picture, (x, y) => {
    if (y === 1 && x > 6 && x < 9) return of('j');
    if ((y === 3 || y === 14) && x > 3 && x < 12) return of(x < 8 ? 'j' : 'i');
    if ((x === 4 || x === 11) && y > 3 && y < 14) return of(x === 4 ? 'j' : 'i');
    return undefined;
  });
  outline(picture, of('k'));
  return picture;
}

function flame(frame: number): Picture {
  const picture = blank(16, 16);
  const height = HEIGHTS[frame];
  paint(picture, (x, y) => {
    const up = 13 - y;
    if (up < 0 || up >= height) return undefined;
    const half = (1 - up / height) * 3 + 0.4;
    const across = Math.abs(x - 7.5 - (noise(up, frame, 2) - 0.5) * (up / 3));
    if (across > half) return undefined;
    const heat = 1 - across / half - up / (height * 2);
    return of(heat > 0.6 ? 'd' : heat > 0.35 ? 'c' : heat > 0.1 ? 'b' : 'a');
  });
  return picture;
}
