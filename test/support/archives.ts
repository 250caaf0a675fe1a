import { createHash } from 'node:crypto';
import { type ArchiveAsset, writeArchive } from '../../packer/archive/write-archive.ts';

/** An archive of these banks, in which the first is preloaded and a door shows the last. */
export function archiveBytes(assets: readonly ArchiveAsset[]): Uint8Array {
  const last = assets.at(-1)?.asset_id ?? 0;
  const bindings = [
    { kind: 'template', id: 'door', asset_id: last, placement: { scale: 0.5, offset_y: -4 } },
  ] as const;
  return Buffer.concat(
    writeArchive({
      assets: assets.map((asset, position) => ({ ...asset, preload: position === 0 })),
      bindings: assets.length === 0 ? [] : bindings,
    }),
  );
}

/** A bank of one file. */
export function bankOf(
  id: number,
  content: string,
  metadata: Readonly<Record<string, unknown>> = {},
): ArchiveAsset {
  const payload = new TextEncoder().encode(content);
  const blobs = [{ name: 'hello.txt', offset: 0, size: payload.length }];
  return stored(id, 'DATA/raw_v1', { payload, metadata: { ...metadata, blobs } });
}

/** One glyph of 8 × 8 pixels, of which all but the first are 0, and a palette. */
export function glyphBank(id: number, { firstPixel }: { readonly firstPixel: number }): ArchiveAsset {
  const payload = new Uint8Array(64);
  payload[0] = firstPixel;
  payload.set([0x00, 0xf8], 34);
  const metadata = {
    tile_size: 8,
    glyph_count: 1,
    palette_count: 1,
    glyph_palettes: false,
    sources: [{ first_glyph: 0, glyph_count: 1, columns: 1, rows: 1 }],
  };
  return stored(id, 'GLYPH/indexed_v1', { payload, metadata });
}

/** What stands before the payloads of an archive of 2,001 banks, and its whole size: the last bank has nearly all of it. */
export function largeArchive(size: number): { readonly start: Uint8Array; readonly size: number } {
  const small = Array.from({ length: 2000 }, (_, position) => bankOf(position + 1, `bank ${position}`));
  const large = stored(3000, 'DATA/raw_v1', {
    payload: new Uint8Array(size),
    metadata: { blobs: [{ name: 'large', offset: 0, size }] },
  });
  const parts = writeArchive({ assets: [...small, large], bindings: [] });
  const total = parts.reduce((sum, { length }) => sum + length, 0);
  return { start: Buffer.concat(parts.filter(({ length }) => length < size)), size: total };
}

function stored(
  id: number,
  format: string,
  { payload, metadata }: Pick<ArchiveAsset, 'metadata'> & { readonly payload: Uint8Array },
): ArchiveAsset {
  return {
    asset_id: id,
    asset_name: `bank_${id}`,
    bank_type: format.split('/')[0] ?? '',
    format,
    codec: 'NONE',
    decoded_size: payload.length,
    sha256: createHash('sha256').update(payload).digest('hex'),
    metadata,
    stored: payload,
    preload: false,
  };
}
