import type { TrueColorImage } from '../../decoded-input.ts';
import type { GlyphIndexedV1Pipeline } from '../../generated/glyph-indexed-v1-pipeline.ts';
import type { TileSize } from '../layout.ts';
import { OPAQUE_ALPHA } from './histogram.ts';
import { NearestColor } from './nearest-color.ts';
import { distance } from './rgb.ts';

export type Dither = NonNullable<NonNullable<GlyphIndexedV1Pipeline['quantize']>['dither']>;

/** A pixel that is transparent. */
export const NONE = 0xffff;

/** What pixels may become. */
export interface Aim {
  /** `0xRRGGBB`; at least one, and fewer than {@link NONE}. */
  readonly colors: readonly number[];
  readonly dither: Dither;
  readonly tileSize: TileSize;
}

/** For each glyph the positions of the colours that it may have, at least one. */
export type Choices = readonly (readonly number[])[];

/** For each pixel the position of its colour, or {@link NONE}; of all colours, or of those its glyph may have. */
export function mapPixels(image: TrueColorImage, aim: Aim, choices?: Choices): Uint16Array {
  const picker = choices === undefined ? pickOfAll(image, aim) : pickOfChoices(image, aim, choices);
  if (aim.dither === 'floyd_steinberg') return diffused(image, aim.colors, picker);
  return aim.dither === 'ordered' ? ordered(image, aim.colors, picker) : nearest(image, picker);
}

/** The position of the nearest colour that a pixel may have. */
type Picker = (red: number, green: number, blue: number, x: number, y: number) => number;

function pickOfAll({ width, height }: TrueColorImage, { colors }: Aim): Picker {
  const nearestColor = new NearestColor(colors, width * height);
  return (red, green, blue) => nearestColor.of(red, green, blue);
}

function pickOfChoices({ width }: TrueColorImage, { colors, tileSize }: Aim, choices: Choices): Picker {
  const columns = Math.floor(width / tileSize);
  return (red, green, blue, x, y) => {
    const column = Math.min(Math.floor(x / tileSize), columns - 1);
    const allowed = choices[Math.floor(y / tileSize) * columns + column] ?? [0];
    const rgb = (red << 16) | (green << 8) | blue;
    let best = allowed[0];
    let least = distance(colors[best], rgb);
    for (let n = 1; n < allowed.length; n++) {
      const apart = distance(colors[allowed[n]], rgb);
      if (apart >= least) continue;
      least = apart;
      best = allowed[n];
    }
    return best;
  };
}

function nearest({ rgba, width, height }: TrueColorImage, pick: Picker): Uint16Array {
  const mapped = new Uint16Array(width * height).fill(NONE);
  for (let pixel = 0; pixel < mapped.length; pixel++) {
    const at = pixel * 4;
    if (rgba[at + 3] < OPAQUE_ALPHA) continue;
    mapped[pixel] = pick(rgba[at], rgba[at + 1], rgba[at + 2], pixel % width, Math.floor(pixel / width));
  }
  return mapped;
}

/** The 8 × 8 pattern of Bayer, 0 to 63. */
const BAYER = Uint8Array.from({ length: 64 }, (_, at) => {
  const x = at & 7;
  const y = at >> 3;
  return [0, 1, 2].reduce((sum, bit) => {
    const across = ((x ^ y) >> bit) & 1;
    const down = (y >> bit) & 1;
    return sum + ((across << 1) | down) * (16 >> (2 * bit));
  }, 0);
});

/**
 * A pixel becomes the nearest colour or the one on its other side, as the pattern says: the more often the latter, the
 * nearer it lies to it.
 */
function ordered(
  { rgba, width, height }: TrueColorImage,
  colors: readonly number[],
  pick: Picker,
): Uint16Array {
  const mapped = new Uint16Array(width * height).fill(NONE);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const at = (y * width + x) * 4;
      if (rgba[at + 3] < OPAQUE_ALPHA) continue;
      const wanted = [rgba[at], rgba[at + 1], rgba[at + 2]] as const;
      const first = pick(...wanted, x, y);
      const [red, green, blue] = wanted.map((level, n) => clamped(2 * level - channel(colors[first], n)));
      const second = pick(red, green, blue, x, y);
      const share = shareOf(wanted, colors[first], colors[second]);
      mapped[y * width + x] = share * 64 > BAYER[(y & 7) * 8 + (x & 7)] + 0.5 ? second : first;
    }
  }
  return mapped;
}

/** How far along the way from one colour to another a third one lies, 0 to 1. */
function shareOf(wanted: readonly number[], from: number, to: number): number {
  let along = 0;
  let whole = 0;
  for (let n = 0; n < 3; n++) {
    const step = channel(to, n) - channel(from, n);
    along += (wanted[n] - channel(from, n)) * step;
    whole += step * step;
  }
  return whole === 0 ? 0 : along / whole;
}

/**
 * The error of each pixel is given on to those not yet looked at (Floyd and Steinberg), row after row in turn from left
 * and right; what would fall on a transparent pixel or beside the image is lost. Errors are whole sixteenths.
 */
function diffused(
  { rgba, width, height }: TrueColorImage,
  colors: readonly number[],
  pick: Picker,
): Uint16Array {
  const mapped = new Uint16Array(width * height).fill(NONE);
  const errors = new ErrorRows(width);
  for (let y = 0; y < height; y++) {
    const step = y % 2 === 0 ? 1 : -1;
    for (let n = 0, x = step > 0 ? 0 : width - 1; n < width; n++, x += step) {
      const at = (y * width + x) * 4;
      if (rgba[at + 3] < OPAQUE_ALPHA) continue;
      const red = clamped(rgba[at] + errors.at(x, 0));
      const green = clamped(rgba[at + 1] + errors.at(x, 1));
      const blue = clamped(rgba[at + 2] + errors.at(x, 2));
      const position = pick(red, green, blue, x, y);
      mapped[y * width + x] = position;
      const got = colors[position];
      errors.give(x, step, [red - (got >>> 16), green - ((got >>> 8) & 0xff), blue - (got & 0xff)]);
    }
    errors.nextRow();
  }
  return mapped;
}

/** What was given on to a row and to the one below, in sixteenths, with a place for what is lost on either side. */
class ErrorRows {
  #here: Int32Array;
  #below: Int32Array;

  constructor(width: number) {
    this.#here = new Int32Array((width + 2) * 3);
    this.#below = new Int32Array((width + 2) * 3);
  }

  at(x: number, channel: number): number {
    return this.#here[(x + 1) * 3 + channel] >> 4;
  }

  give(x: number, step: number, error: readonly [red: number, green: number, blue: number]): void {
    for (let n = 0; n < 3; n++) {
      const at = (x + 1) * 3 + n;
      this.#here[at + step * 3] += error[n] * 7;
      this.#below[at - step * 3] += error[n] * 3;
      this.#below[at] += error[n] * 5;
      this.#below[at + step * 3] += error[n];
    }
  }

  nextRow(): void {
    [this.#here, this.#below] = [this.#below, this.#here];
    this.#below.fill(0);
  }
}

function channel(rgb: number, n: number): number {
  return (rgb >>> (16 - 8 * n)) & 0xff;
}

function clamped(level: number): number {
  return level < 0 ? 0 : level > 255 ? 255 : level;
}
