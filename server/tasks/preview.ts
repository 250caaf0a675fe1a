import { argb8888Of } from '../../contract/color.ts';
import { countBySeverity } from '../../contract/finding.ts';
import { unreachable } from '../../contract/unreachable.ts';
import type { UnpackedFile, UnpackedPalette } from '../../formats/format.ts';
import { formatCatalog } from '../../formats/index.ts';
import type { ArchiveAsset } from '../../packer/archive/write-archive.ts';
import { codecByName } from '../../packer/codecs/index.ts';
import { encodeUnpacked } from '../../packer/extract/encode-unpacked.ts';
import type { PreviewPalette, PreviewPart, PreviewResult } from '../../protocol/preview.ts';
import { dataUri } from './data-uri.ts';
import type { AssetParams } from './load-asset.ts';
import { obstacleIn, packedAsset } from './packed-asset.ts';
import type { TaskEnvironment } from './task.ts';

/** Bytes of pixels and samples in all that a preview shows: four sheets of 2048 × 2048 pixels. */
const MAX_SHOWN = 64 * 1024 * 1024;

/** Packs an asset and decodes what was packed. Throws FileAccessError where the disk fails. */
export async function previewTask(env: TaskEnvironment, params: AssetParams): Promise<PreviewResult> {
  const { findings, bank } = await packedAsset(env, params);
  if (bank === undefined)
    return { kind: 'none', reason: obstacleIn(findings), errors: countBySeverity(findings).error };
  const { asset } = bank;
  const parts: PreviewPart[] = [];
  let left = MAX_SHOWN;
  for (const file of unpacked(asset)) {
    env.checkCancelled();
    const weight = weightOf(file);
    parts.push(partOf(file, weight <= left ? dataOf(file) : null));
    if (weight <= left) left -= weight;
  }
  const { asset_name: name, format, codec, decoded_size: decodedSize, metadata } = asset;
  return { kind: 'preview', name, format, codec, size: asset.stored.length, decodedSize, metadata, parts };
}

/** From the stored bytes, as a runtime has it. */
function unpacked({ format, codec, stored, decoded_size, metadata }: ArchiveAsset): readonly UnpackedFile[] {
  const payload = codecByName(codec).decode(stored, decoded_size);
  const unpacker = formatCatalog().get(format) ?? unreachable('a bank in no known format');
  return unpacker.unpack({ payload, metadata });
}

function partOf(file: UnpackedFile, data: string | null): PreviewPart {
  const { kind, name } = file;
  switch (kind) {
    case 'image':
      return { kind, name, width: file.image.width, height: file.image.height, data };
    case 'sound': {
      const { sampleRate, channels, samples } = file;
      return { kind, name, sampleRate, channels, frames: samples.length / channels, data };
    }
    case 'blob':
      return { kind, name, size: file.bytes.length };
    case 'palettes':
      return { kind, name, palettes: file.palettes.map(previewPalette) };
    default:
      return unreachable(kind);
  }
}

function weightOf(file: UnpackedFile): number {
  if (file.kind === 'image') return file.image.rgba.length;
  return file.kind === 'sound' ? file.samples.byteLength : 0;
}

const MEDIA_TYPES = { image: 'image/png', sound: 'audio/wav' } as const;

function dataOf(file: UnpackedFile): string | null {
  if (file.kind !== 'image' && file.kind !== 'sound') return null;
  return dataUri(MEDIA_TYPES[file.kind], encodeUnpacked(file).bytes);
}

function previewPalette({ index, colors }: UnpackedPalette): PreviewPalette {
  return {
    index,
    colors: Array.from(colors, (rgb565) => ({
      rgb565,
      css: `#${(argb8888Of(rgb565) & 0xffffff).toString(16).padStart(6, '0')}`,
    })),
  };
}
