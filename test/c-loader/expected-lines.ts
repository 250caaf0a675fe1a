import type { UnpackedFile } from '../../formats/format.ts';
import { formatCatalog } from '../../formats/index.ts';
import type { Archive } from '../../packer/archive/read-archive.ts';
import type { AssetEntry } from '../../packer/generated/archive-header.ts';

/** What the loader in C prints of an archive, made here from Packwright's own reader and `unpack`. */
export async function expectedLines(archive: Archive): Promise<string[]> {
  const lines: string[] = [];
  for (const entry of archive.header.assets) lines.push(...(await linesOf(archive, entry)));
  return lines;
}

async function linesOf(archive: Archive, entry: AssetEntry): Promise<string[]> {
  const { asset_id, asset_name, codec, decoded_size, metadata } = entry;
  const asset = `asset ${asset_id} ${asset_name} ${entry.format} ${codec} ${decoded_size}`;
  if (codec === 'ZSTD') return [`${asset} skipped: this loader lacks the codec`];
  const payload = await archive.readPayload(entry);
  const format = formatCatalog().get(entry.format);
  if (format === undefined)
    return [`${asset} ${fnv1a(payload)}`, '  skipped: this loader does not know the format'];
  const files = format.unpack({ payload, metadata });
  const parts = files.flatMap((file, position) => lineOf(file, position, metadata));
  const animations = itemsOf(metadata.animations ?? []).map(animationLine);
  return [`${asset} ${fnv1a(payload)}`, ...headLine(files, metadata), ...parts, ...animations];
}

type Fields = Readonly<Record<string, unknown>>;

/** The line on the bank as a whole, where its format has one. */
function headLine(
  files: readonly UnpackedFile[],
  { tile_size, glyph_count, palette_count, cell_count }: Fields,
): string[] {
  const [first] = files;
  if (first?.kind === 'sound') return [`  sounds sample_rate ${first.sampleRate} channels ${first.channels}`];
  return files.flatMap((file) => {
    if (file.kind !== 'palettes') return [];
    const words = Uint16Array.from(file.palettes.flatMap(({ colors }) => [...colors]));
    const counts = `tile_size ${tile_size} glyph_count ${glyph_count} palette_count ${palette_count}`;
    const map = cell_count === undefined ? '' : ` map of ${cell_count} cells`;
    return [`  glyphs ${counts} palettes ${fnv1a(littleEndian(words))}${map}`];
  });
}

function lineOf(file: UnpackedFile, position: number, metadata: Fields): string[] {
  if (file.kind === 'image')
    return [
      `  sheet ${sourceText(metadata, position)} rgba ${fnv1a(file.image.rgba)}${framesText(metadata, position)}`,
    ];
  if (file.kind === 'blob')
    return [`  blob "${file.name}" size ${file.bytes.length} bytes ${fnv1a(file.bytes)}`];
  if (file.kind === 'palettes') return [];
  const frames = file.samples.length / file.channels;
  const samples = fnv1a(littleEndian(file.samples));
  return [`  sound "${file.name}" frames ${frames}${loopText(metadata, position)} samples ${samples}`];
}

function sourceText({ sources }: Fields, position: number): string {
  const { first_glyph, glyph_count, first_cell, cell_count, columns, rows } = itemAt(sources, position);
  const cells =
    first_cell === undefined
      ? `first_glyph ${first_glyph} glyph_count ${glyph_count}`
      : `first_cell ${first_cell} cell_count ${cell_count}`;
  return `${cells} columns ${columns} rows ${rows}`;
}

function framesText({ sources }: Fields, position: number): string {
  const { frames, durations } = itemAt(sources, position);
  return frames === undefined ? '' : ` frames ${frames} durations ${itemsOf(durations).join(' ')}`;
}

function animationLine(animation: Fields): string {
  const { name, source, first_frame, last_frame, direction, repeat } = animation;
  return `  animation "${name}" source ${source} frames ${first_frame} to ${last_frame} ${direction} repeat ${repeat}`;
}

function loopText({ sounds }: Fields, position: number): string {
  const { loop_start, loop_end } = itemAt(sounds, position);
  return loop_end === undefined ? '' : ` loop ${loop_start} to ${loop_end}`;
}

function itemAt(list: unknown, position: number): Fields {
  return itemsOf(list)[position];
}

function itemsOf(list: unknown): readonly Fields[] {
  if (!Array.isArray(list)) throw new TypeError('the metadata lacks its list');
  return list;
}

function littleEndian(words: Uint16Array | Int16Array): Uint8Array {
  const bytes = new DataView(new ArrayBuffer(words.length * 2));
  words.forEach((word, position) => {
    bytes.setUint16(position * 2, word, true);
  });
  return new Uint8Array(bytes.buffer);
}

/** 32-bit FNV-1a, as 8 hexadecimal digits. */
function fnv1a(bytes: Uint8Array): string {
  let hash = 0x811c9dc5;
  for (const byte of bytes) hash = Math.imul(hash ^ byte, 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}
