import { blank, inks, type Picture, paint, sheet } from './picture.ts';
import { noise } from './random.ts';

/** e embers · f flame · w heart: three inks, so that the sheet needs two bits a pixel. */
export const SPARKS_INKS = inks({ e: '#b03a2e', f: '#f59a36', w: '#fff0a8' });

/** A burst of eight frames, 8×8: a flash that grows, breaks up and dies. */
export function sparkBurst(): Picture {
  return sheet(
    Array.from({ length: 8 }, (_, at) => burst(at)),
    8,
  );
}

function burst(at: number): Picture {
  const frame = blank(8, 8);
  const outer = 1.4 + at * 0.4;
  const inner = at < 3 ? -1 : (at - 2.7) * 0.74;
  paint(frame, (x, y) => {
    const away = Math.hypot(x - 3.5, y - 3.5);
    const torn = noise(x, y, 3) * at * 0.12;
    if (away > outer - torn || away < inner + torn) return undefined;
    const heat = 1 - away / outer - at * 0.05 + noise(x, y, 7) * 0.25;
    if (heat > 0.55) return 3;
    return heat > 0.2 ? 2 : 1;
  });
  return frame;
}
