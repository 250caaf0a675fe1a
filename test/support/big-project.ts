import { rgb565Of } from '../../contract/color.ts';
import { encodeIndexedPng } from '../../packer/images/encode-png.ts';
import { declaration } from './temp-project.ts';

const SIDE = 256;
/** Entry 0 is transparent, the others are greys. */
const COLORS = Array.from({ length: 16 }, (_, n) => (n === 0 ? 0 : (0xff000000 | (n * 0x080808)) >>> 0));

/** The files of a project with so many sheets of 256 × 256 pixels that building it takes a while. */
export function bigProject(assets: number): Record<string, string | Uint8Array> {
  const png = sheet();
  const files: Record<string, string | Uint8Array> = { 'packwright.json': '{ "schema_version": 1 }\n' };
  for (let n = 0; n < assets; n++) {
    files[`art/sheet-${n}/asset.json`] = sheetDeclaration(n);
    files[`art/sheet-${n}/sheet.png`] = png;
  }
  return files;
}

function sheetDeclaration(n: number): string {
  return declaration({
    asset_uuid: `3f1e0a77-5b0c-4a8e-9d6b-${String(n).padStart(12, '0')}`,
    name: `sheet_${n}`,
    type: 'glyph_bank',
    inputs: { sprites: ['sheet.png'] },
    output: {
      format: 'GLYPH/indexed_v1',
      codec: 'LZ4_BLOCK',
      metadata: { tile_size: 8 },
      pipeline: {
        palettes: [
          { index: 0, palette: { originalArgb8888: COLORS, convertedRgb565: COLORS.map(rgb565Of) } },
        ],
      },
    },
  });
}

/** Pixels that do not compress, the same each time. */
function sheet(): Uint8Array {
  const pixels = new Uint8Array(SIDE * SIDE);
  for (let at = 0, seed = 1; at < pixels.length; at++) {
    seed = (Math.imul(seed, 1_103_515_245) + 12_345) >>> 0;
    pixels[at] = 1 + ((seed >>> 16) % 15);
  }
  return encodeIndexedPng({ width: SIDE, height: SIDE, pixels, palette: Uint32Array.from(COLORS) });
}
