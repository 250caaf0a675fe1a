import { toBase64 } from '../../../protocol/base64.ts';
import type { InlinePicture } from '../../../protocol/inline-previews.ts';
import { escaped } from '../../infrastructure/escaped.ts';

/** A picture for the text, in pixels of the screen. */
export interface InlineSvg {
  /** `data:image/svg+xml;base64,…` */
  readonly uri: string;
  readonly width: number;
  readonly height: number;
}

export interface SvgStyle {
  readonly theme: 'light' | 'dark';
  /** Of the line of text that it has to fit into. */
  readonly height: number;
  /** It shows what was packed last, not what the text says now. */
  readonly isPast: boolean;
  /** In words. */
  readonly summary: string;
}

/**
 * The picture as a document of its own: so it has the size that is wanted whatever its pixels are, and stays crisp on
 * screens that put several of theirs in the place of one.
 */
export function inlineSvg(picture: InlinePicture, style: SvgStyle): InlineSvg {
  const { width, height, content } = DRAW[picture.kind](picture as never, style);
  const opacity = style.isPast ? ' opacity="0.35"' : '';
  const title = `<title>${escaped(style.summary)}</title>`;
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${title}${board(style)}` +
    `<g${opacity}>${content}</g></svg>`;
  return { uri: `data:image/svg+xml;base64,${toBase64(new TextEncoder().encode(svg))}`, width, height };
}

interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly content: string;
}

type Draw<P extends InlinePicture = InlinePicture> = (picture: P, style: SvgStyle) => Drawing;

const DRAW: { readonly [K in InlinePicture['kind']]: Draw<Extract<InlinePicture, { kind: K }>> } = {
  pixels: ({ data, width, height, zoom, isCut }) => {
    const size = `width="${width * zoom}" height="${height * zoom}"`;
    const image = `<image href="${escaped(data)}" ${size} style="image-rendering:pixelated"/>`;
    return {
      width: width * zoom + (isCut ? MORE : 0),
      height: height * zoom,
      content: `<rect ${size} fill="url(#board)"/>${image}${isCut ? more(width * zoom, height * zoom) : ''}`,
    };
  },
  swatches: ({ colors }, { height: line }) => {
    const height = Math.min(line, MAX_SWATCH);
    const side = Math.max(MIN_SWATCH, height - 2);
    const cells = colors.map((color, entry) => {
      return `<rect x="${entry * side}" width="${side}" height="${height}" fill="${color ?? 'url(#board)'}"/>`;
    });
    const width = colors.length * side;
    return { width, height, content: cells.join('') + frame(width, height) };
  },
  wave: ({ peaks }, { height: line }) => {
    const height = Math.min(line, MAX_SWATCH + 2);
    const y = (sample: number) => Math.round(((1 - sample) / 2) * (height - 1) * 10) / 10;
    const bars = Array.from({ length: peaks.length / 2 }, (_, stretch) => {
      const [low = 0, high = 0] = peaks.slice(stretch * 2);
      return `M${stretch + 0.5} ${y(high)}V${y(low) + 1}`;
    });
    const content = `<path d="${bars.join('')}" stroke="#3d8fd9" fill="none"/>`;
    return { width: Math.max(1, bars.length), height, content };
  },
};

const MAX_SWATCH = 12;
const MIN_SWATCH = 4;
/** Pixels that the sign of there being more takes. */
const MORE = 12;

function more(x: number, height: number): string {
  const dots = [0, 1, 2].map((dot) => `<circle cx="${x + 3 + dot * 3}" cy="${height / 2}" r="1"/>`);
  return `<g fill="#888">${dots.join('')}</g>`;
}

/** So that a colour like the background's has an end. */
function frame(width: number, height: number): string {
  return `<rect x=".5" y=".5" width="${width - 1}" height="${height - 1}" fill="none" stroke="#888" stroke-opacity=".6"/>`;
}

/** Greys that black ink and white letters are both seen on, near to what is behind the text. */
const BOARDS = { light: ['#c4c4c4', '#b0b0b0'], dark: ['#626262', '#525252'] } as const;

function board({ theme }: SvgStyle): string {
  const [bright, dim] = BOARDS[theme];
  return (
    '<pattern id="board" width="8" height="8" patternUnits="userSpaceOnUse">' +
    `<path d="M0 0h8v8H0z" fill="${bright}"/><path d="M4 0h4v4H0v4h4z" fill="${dim}"/></pattern>`
  );
}
