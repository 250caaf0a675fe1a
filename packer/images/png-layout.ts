import type { DecodeProblem } from '../../formats/decoded-input.ts';
import { corrupt } from '../decode-problem.ts';
import type { ColorType, PngHeader } from './png-header.ts';

/** How the scanlines lie in the decompressed data: one pass, or the seven of Adam7 (PNG, 8.2) less empty ones. */
export interface PngLayout {
  readonly passes: readonly Pass[];
  /** Bytes of all scanlines with their filter bytes. */
  readonly size: number;
  /** Distance of the byte "to the left" that filters look at: bytes a pixel, at least 1. */
  readonly filterUnit: number;
}

/** A reduced image whose pixel (x, y) is pixel (x0 + x * dx, y0 + y * dy) of the whole. */
export interface Pass {
  /** 1 to 7; 0 in an image that is not interlaced. */
  readonly number: number;
  readonly x0: number;
  readonly y0: number;
  readonly dx: number;
  readonly dy: number;
  readonly width: number;
  readonly height: number;
  /** Bytes of one scanline, without its filter byte. */
  readonly rowBytes: number;
  /** Offset of the first scanline's filter byte. */
  readonly at: number;
}

export function layoutOf(header: PngHeader): PngLayout {
  const pixelBits = SAMPLES[header.colorType] * header.depth;
  const grids = header.interlaced ? ADAM7 : WHOLE;
  const passes: Pass[] = [];
  let at = 0;
  for (const grid of grids) {
    const width = Math.ceil((header.width - grid.x0) / grid.dx);
    const height = Math.ceil((header.height - grid.y0) / grid.dy);
    if (width <= 0 || height <= 0) continue;
    const rowBytes = (width * pixelBits + 7) >>> 3;
    passes.push({ ...grid, width, height, rowBytes, at });
    at += (rowBytes + 1) * height;
  }
  return { passes, size: at, filterUnit: Math.max(1, pixelBits >>> 3) };
}

/** The problem of the first scanline whose filter type is none of 0 to 4. */
export function checkFilters(raw: Uint8Array, { passes }: PngLayout): DecodeProblem | undefined {
  for (const { at, rowBytes, height, number } of passes) {
    for (let y = 0, row = at; y < height; y++, row += rowBytes + 1) {
      if (raw[row] <= 4) continue;
      const where = number === 0 ? '' : ` of interlace pass ${number}`;
      return corrupt(`IDAT gives row ${y}${where} filter type ${raw[row]} and only 0 to 4 exist`);
    }
  }
  return undefined;
}

/** Samples a pixel. */
const SAMPLES: Readonly<Record<ColorType, number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };

type Grid = Pick<Pass, 'number' | 'x0' | 'y0' | 'dx' | 'dy'>;

const WHOLE: readonly Grid[] = [{ number: 0, x0: 0, y0: 0, dx: 1, dy: 1 }];

const ADAM7: readonly Grid[] = [
  { number: 1, x0: 0, y0: 0, dx: 8, dy: 8 },
  { number: 2, x0: 4, y0: 0, dx: 8, dy: 8 },
  { number: 3, x0: 0, y0: 4, dx: 4, dy: 8 },
  { number: 4, x0: 2, y0: 0, dx: 4, dy: 4 },
  { number: 5, x0: 0, y0: 2, dx: 2, dy: 4 },
  { number: 6, x0: 1, y0: 0, dx: 2, dy: 2 },
  { number: 7, x0: 0, y0: 1, dx: 1, dy: 2 },
];
