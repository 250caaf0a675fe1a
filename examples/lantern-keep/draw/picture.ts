import { type Color, color, TRANSPARENT } from './color.ts';

/** A drawing in palette indices, row by row from the top left; 0 is transparent. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8Array;
}

/** What ASCII art is drawn with: each letter is an ink, numbered from 1 in the order given. */
export interface Inks {
  readonly numbers: ReadonlyMap<string, number>;
  /** Entry 0 is transparent. */
  readonly colors: readonly Color[];
}

/** The dot and the space are transparent, so that art can use either. */
export function inks(hexByLetter: Readonly<Record<string, string>>): Inks {
  const letters = Object.keys(hexByLetter);
  return {
    numbers: new Map([...letters.map((letter, at) => [letter, at + 1] as const), ['.', 0], [' ', 0]]),
    colors: [TRANSPARENT, ...letters.map((letter) => color(hexByLetter[letter]))],
  };
}

/** The number of the ink of a letter. */
export function ink(set: Inks, letter: string): number {
  const number = set.numbers.get(letter);
  if (number === undefined) throw new Error(`no ink is called ‘${letter}’`);
  return number;
}

export function blank(width: number, height: number): Picture {
  return { width, height, pixels: new Uint8Array(width * height) };
}

/** Reads ASCII art: a row a line, a letter a pixel; blank lines before and after do not count. */
export function art(set: Inks, text: string): Picture {
  const rows = text.replace(/^\n+|\s+$/g, '').split('\n');
  const picture = blank(Math.max(...rows.map((row) => row.length)), rows.length);
  rows.forEach((row, y) => {
    [...row].forEach((letter, x) => {
      put(picture, x, y, ink(set, letter));
    });
  });
  return picture;
}

/** Pixels outside the picture are dropped. */
export function put(picture: Picture, x: number, y: number, value: number): void {
  if (x < 0 || y < 0 || x >= picture.width || y >= picture.height) return;
  picture.pixels[y * picture.width + x] = value;
}

/** 0 outside the picture. */
export function pixel(picture: Picture, x: number, y: number): number {
  if (x < 0 || y < 0 || x >= picture.width || y >= picture.height) return 0;
  return picture.pixels[y * picture.width + x];
}

/** Draws one picture over another; transparent pixels leave what is there. */
export function stamp(onto: Picture, picture: Picture, left: number, top: number): void {
  for (let y = 0; y < picture.height; y++) {
    for (let x = 0; x < picture.width; x++) {
      const value = pixel(picture, x, y);
      if (value !== 0) put(onto, left + x, top + y, value);
    }
  }
}

/** Draws each pixel that `paint` gives a number for; undefined leaves what is there. */
export function paint(onto: Picture, at: (x: number, y: number) => number | undefined): void {
  for (let y = 0; y < onto.height; y++) {
    for (let x = 0; x < onto.width; x++) {
      const value = at(x, y);
      if (value !== undefined) put(onto, x, y, value);
    }
  }
}

export function rectangle(
  onto: Picture,
  area: readonly [number, number, number, number],
  value: number,
): void {
  const [left, top, width, height] = area;
  for (let y = top; y < top + height; y++) {
    for (let x = left; x < left + width; x++) put(onto, x, y, value);
  }
}

export function mirrored(picture: Picture): Picture {
  const result = blank(picture.width, picture.height);
  paint(result, (x, y) => pixel(picture, picture.width - 1 - x, y));
  return result;
}

/** A symmetrical picture from its left half. */
export function unfolded(half: Picture): Picture {
  const result = blank(half.width * 2, half.height);
  stamp(result, half, 0, 0);
  stamp(result, mirrored(half), half.width, 0);
  return result;
}

/** Puts `value` on every transparent pixel that touches an opaque one. */
export function outline(picture: Picture, value: number): void {
  const before: Picture = { ...picture, pixels: picture.pixels.slice() };
  const touches = (x: number, y: number): boolean =>
    [pixel(before, x - 1, y), pixel(before, x + 1, y), pixel(before, x, y - 1), pixel(before, x, y + 1)].some(
      (near) => near !== 0,
    );
  paint(picture, (x, y) => (pixel(before, x, y) === 0 && touches(x, y) ? value : undefined));
}

/** Frames of one size side by side, `columns` a row. */
export function sheet(frames: readonly Picture[], columns: number): Picture {
  const [first] = frames;
  const result = blank(first.width * columns, first.height * Math.ceil(frames.length / columns));
  frames.forEach((frame, at) => {
    stamp(result, frame, (at % columns) * first.width, Math.floor(at / columns) * first.height);
  });
  return result;
}
