import { crc32 } from 'node:zlib';
import type { CodecName } from '../../contract/codec-name.ts';
import type { ArchiveHeader, AssetEntry, Binding } from '../generated/archive-header.ts';
import { ArchiveError } from './archive-error.ts';
import { CanonicalJsonError, canonicalJson, checkJsonBounds, MAX_JSON_VALUES } from './canonical-json.ts';
import { checkHeader, compareBindings } from './check-header.ts';
import { aligned, encodePrelude, MAX_HEADER_LENGTH, PAYLOAD_ALIGNMENT, PRELUDE_SIZE } from './layout.ts';

/** One bank to write. */
export interface ArchiveAsset {
  readonly asset_id: number;
  readonly asset_name: string;
  readonly bank_type: string;
  readonly format: string;
  readonly codec: CodecName;
  readonly decoded_size: number;
  /** Of the decoded payload, in lower-case hexadecimal. */
  readonly sha256: string;
  /** The effective metadata: the one sink that the runtime reads. */
  readonly metadata: Readonly<Record<string, unknown>>;
  /** The payload as the codec stores it. */
  readonly stored: Uint8Array;
  readonly preload: boolean;
}

/**
 * The archive in pieces that follow on each other, so that no bank is copied: the same bytes for the same assets and
 * bindings in whatever order (`docs/artifact.md`). Throws {@link ArchiveError} for what no reader would accept, such
 * as one asset_id twice or metadata that JSON cannot say.
 */
export function writeArchive(content: {
  readonly assets: readonly ArchiveAsset[];
  readonly bindings: readonly Binding[];
}): Uint8Array[] {
  const assets = [...content.assets].sort((a, b) => a.asset_id - b.asset_id);
  const bindings = [...content.bindings].sort(compareBindings);
  const { entries, payloadLength } = placePayloads(assets);
  const header = { assets: entries, preload: preloadOf(assets), bindings: bindings.map(bindingFields) };
  return [startOf(header, payloadLength), ...assets.flatMap(({ stored }) => padded(stored))];
}

/** Payloads lie in the order of their entries, each from the first multiple of 16 after the one before. */
function placePayloads(assets: readonly ArchiveAsset[]): { entries: AssetEntry[]; payloadLength: number } {
  let offset = 0;
  const entries = assets.map((asset) => {
    const entry = entryOf(asset, offset);
    offset = aligned(offset + asset.stored.length);
    return entry;
  });
  return { entries, payloadLength: offset };
}

/** Field by field, so that nothing comes along that has no business in the archive. */
function entryOf(asset: ArchiveAsset, offset: number): AssetEntry {
  const { asset_id, asset_name, bank_type, format, codec, decoded_size, sha256, metadata, stored } = asset;
  const size = stored.length;
  return { asset_id, asset_name, bank_type, format, codec, offset, size, decoded_size, sha256, metadata };
}

function bindingFields({ kind, id, asset_id, placement }: Binding): Binding {
  if (placement === undefined) return { kind, id, asset_id };
  const { scale, offset_x, offset_y, rotation, anchor, crop, nine_slice } = placement;
  const given = Object.entries({ scale, offset_x, offset_y, rotation, anchor, crop, nine_slice }).filter(
    ([, value]) => value !== undefined,
  );
  return { kind, id, asset_id, placement: Object.fromEntries(given) };
}

function preloadOf(assets: readonly ArchiveAsset[]): ArchiveHeader['preload'] {
  return assets.filter(({ preload }) => preload).map(({ asset_id }) => ({ asset_id }));
}

/** Prelude, header and the zeros up to the payloads. */
function startOf(header: ArchiveHeader, payloadLength: number): Uint8Array {
  const json = headerText(header);
  checkHeader(header, payloadLength);
  if (json.length > MAX_HEADER_LENGTH) {
    throw new ArchiveError(
      `the header takes ${json.length} bytes; at most ${MAX_HEADER_LENGTH} are allowed: less metadata or fewer assets would fit`,
    );
  }
  const payloadOffset = aligned(PRELUDE_SIZE + json.length);
  const start = new Uint8Array(payloadOffset);
  start.set(
    encodePrelude({ headerLength: json.length, headerCrc32: crc32(json), payloadOffset, payloadLength }),
  );
  start.set(json, PRELUDE_SIZE);
  return start;
}

function headerText(header: ArchiveHeader): Uint8Array {
  try {
    const json = new TextEncoder().encode(canonicalJson(header));
    // Depth is bounded by the writing, and every value takes a byte: only of a huge one they are counted.
    if (json.length > MAX_JSON_VALUES) checkJsonBounds(json);
    return json;
  } catch (cause) {
    if (!(cause instanceof CanonicalJsonError)) throw cause;
    throw new ArchiveError(`the header cannot be written: ${cause.message}`, { cause });
  }
}

function padded(stored: Uint8Array): Uint8Array[] {
  if (stored.length === 0) return [];
  const padding = aligned(stored.length) - stored.length;
  return padding === 0 ? [stored] : [stored, ZEROS.subarray(0, padding)];
}

const ZEROS = new Uint8Array(PAYLOAD_ALIGNMENT);
