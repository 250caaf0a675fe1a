export interface BankText {
  readonly uuid: string;
  readonly name: string;
  readonly size: 'small' | 'large';
}

export const SHEET = 'sheet.png';

/**
 * A glyph bank's declaration with its palettes, one value a line as `JSON.stringify` writes it: 60 lines, or the 5,341
 * of the skies in examples/lantern-keep, whose shape it has (64 palettes and the gradients they were mixed from).
 */
export function bankText({ uuid, name, size }: BankText): string {
  const palettes =
    size === 'small' ? [palette(0, 13)] : Array.from({ length: 64 }, (_, index) => palette(index, 16));
  const declaration = {
    schema_version: 1,
    asset_uuid: uuid,
    name,
    type: 'glyph_bank',
    inputs: { sprites: [SHEET] },
    output: {
      format: 'GLYPH/indexed_v1',
      codec: 'LZ4_BLOCK',
      metadata: { tile_size: 8 },
      pipeline: { palettes },
    },
    preload: { enabled: true },
    ...(size === 'large' && { build: { gradients: palettes.map(({ index }) => gradient(index)) } }),
  };
  return `${JSON.stringify(declaration, null, 2)}\n`;
}

/** The `position`-th uuid of a project: well-formed, and no two alike. */
export function uuidAt(position: number): string {
  const spread = (Math.imul(position + 1, 0x9e3779b1) >>> 0).toString(16).padStart(8, '0');
  return `${spread}-52f1-4c7e-9a3d-${position.toString(16).padStart(12, '0')}`;
}

/**
 * 0xAARRGGBB of colour `position` in palette `index`; colour 0 is transparent. `variant`, 0 to 255, changes only bits
 * that RGB565 drops: the declared conversion stays right, the text is another.
 */
export function colorAt(index: number, position: number, variant = 0): number {
  if (position === 0) return 0;
  const red = (((index * 5 + position * 2) & 31) << 3) | (variant >> 5);
  const green = (((index + position * 4) & 63) << 2) | ((variant >> 3) & 3);
  const blue = (((index * 3 + position * 7) & 31) << 3) | (variant & 7);
  return (0xff000000 | (red << 16) | (green << 8) | blue) >>> 0;
}

function palette(index: number, count: number) {
  const colors = Array.from({ length: count }, (_, position) => colorAt(index, position));
  return {
    index,
    palette: { originalArgb8888: colors, convertedRgb565: colors.map(rgb565) },
  };
}

function rgb565(argb: number): number {
  return (((argb >> 19) & 31) << 11) | (((argb >> 10) & 63) << 5) | ((argb >> 3) & 31);
}

const STOPS = ['zenith', 'middle', 'horizon', 'cloud', 'cloud_light', 'sun', 'glow', 'star', 'hills'];

function gradient(index: number) {
  const hour = String(Math.floor((index * 24) / 64)).padStart(2, '0');
  const stops = STOPS.map((name, position) => ({
    name,
    color: `#${(colorAt(index, position + 1) & 0xffffff).toString(16).padStart(6, '0')}`,
  }));
  return { index, time: `${hour}:00`, stops };
}
