import { formatCatalog } from '../../formats/index.ts';
import { ArchiveError } from '../archive/archive-error.ts';
import type { Archive } from '../archive/read-archive.ts';
import type { AssetEntry } from '../generated/archive-header.ts';
import { encodePalettes, type PaletteFormat } from './encode-palettes.ts';
import { encodeUnpacked } from './encode-unpacked.ts';
import type { EncodedFile } from './encoded-file.ts';

/**
 * The files that one bank comes apart into, its palettes in each of `paletteFormats`. Throws ArchiveError, CodecError
 * or BankError where the archive is damaged or of a format that this version does not know.
 */
export async function extractBank(
  archive: Archive,
  entry: AssetEntry,
  paletteFormats: readonly PaletteFormat[],
): Promise<EncodedFile[]> {
  const format = formatCatalog().get(entry.format);
  if (format === undefined)
    throw new ArchiveError(
      `${entry.asset_name} is in the format ${entry.format}, which this version does not know`,
    );
  const payload = await archive.readPayload(entry);
  const files = format
    .unpack({ payload, metadata: entry.metadata })
    .flatMap((file) =>
      file.kind === 'palettes'
        ? paletteFormats.flatMap((as) => encodePalettes(file, as))
        : [encodeUnpacked(file)],
    );
  const taken = new Set<string>();
  return files.map(({ name, bytes }) => ({ name: uniqueName(safeFileName(name), taken), bytes }));
}

/** A name from an archive, which anyone may have made, as a file name that stays in its folder on every system. */
export function safeFileName(name: string): string {
  const safe = name
    .replace(/[^A-Za-z0-9_.-]/g, '_')
    .replace(/^[.-]+/, '_')
    .slice(0, 100);
  return safe === '' ? '_' : safe;
}

function uniqueName(name: string, taken: Set<string>): string {
  let unique = name;
  for (let n = 2; taken.has(unique.toLowerCase()); n++) unique = name.replace(/(\.[^.]*)?$/, `-${n}$1`);
  taken.add(unique.toLowerCase());
  return unique;
}
