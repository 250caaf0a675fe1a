import type { Blend } from './compositing.ts';

/**
 * Blend modes that take hue, saturation and luminosity apart (W3C, "Compositing and Blending Level 1", section 10.2).
 * They count in fractions, with the four operations alone, which are the same on every machine, and drop what is left
 * of an 8-bit channel, as Aseprite does. Where two channels are equally dark, Aseprite's hue and saturation have a
 * known mistake (its issues 2661 and 4593); here they follow the definition.
 */
export const HSL_BLENDS: Readonly<Record<'hue' | 'saturation' | 'color' | 'luminosity', Blend>> = {
  hue: (backdrop, source) => {
    const [b, s] = [colorOf(backdrop), colorOf(source)];
    return packed(withLuminosity(withSaturation(s, saturation(b)), luminosity(b)));
  },
  saturation: (backdrop, source) => {
    const b = colorOf(backdrop);
    return packed(withLuminosity(withSaturation(b, saturation(colorOf(source))), luminosity(b)));
  },
  color: (backdrop, source) => packed(withLuminosity(colorOf(source), luminosity(colorOf(backdrop)))),
  luminosity: (backdrop, source) => packed(withLuminosity(colorOf(backdrop), luminosity(colorOf(source)))),
};

/** Red, green and blue, 0 to 1. */
type Color = readonly [red: number, green: number, blue: number];

function colorOf(argb: number): Color {
  return [((argb >>> 16) & 255) / 255, ((argb >>> 8) & 255) / 255, (argb & 255) / 255];
}

function packed([red, green, blue]: Color): number {
  return (Math.trunc(red * 255) << 16) | (Math.trunc(green * 255) << 8) | Math.trunc(blue * 255);
}

function luminosity([red, green, blue]: Color): number {
  return 0.3 * red + 0.59 * green + 0.11 * blue;
}

function saturation(color: Color): number {
  return Math.max(...color) - Math.min(...color);
}

/** The brightest channel becomes the saturation and the darkest 0; a grey has none to be given. */
function withSaturation(color: Color, wanted: number): Color {
  const [least, most] = [Math.min(...color), Math.max(...color)];
  if (most <= least) return [0, 0, 0];
  return mapped(color, (value) => (value === most ? wanted : ((value - least) * wanted) / (most - least)));
}

function withLuminosity(color: Color, wanted: number): Color {
  const change = wanted - luminosity(color);
  return clipped(mapped(color, (value) => value + change));
}

/** Towards the grey of the same luminosity, until all channels are within 0 and 1. */
function clipped(color: Color): Color {
  const grey = luminosity(color);
  const [least, most] = [Math.min(...color), Math.max(...color)];
  const raised =
    least < 0 ? mapped(color, (value) => grey + ((value - grey) * grey) / (grey - least)) : color;
  if (most <= 1) return raised;
  return mapped(raised, (value) => grey + ((value - grey) * (1 - grey)) / (most - grey));
}

function mapped([red, green, blue]: Color, change: (value: number) => number): Color {
  return [change(red), change(green), change(blue)];
}
