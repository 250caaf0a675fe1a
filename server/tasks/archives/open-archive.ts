import type { Prelude } from '../../../packer/archive/layout.ts';
import type { Binding } from '../../../packer/generated/archive-header.ts';
import type {
  ArchiveBinding,
  ArchiveEntry,
  ArchivePrelude,
  OpenedArchive,
} from '../../../protocol/archive.ts';
import type { TaskEnvironment } from '../task.ts';
import { type ArchiveFile, type OpenArchive, withArchive } from './archive-file.ts';

/** Entries and bindings, of each: an answer that a client can take in at once. */
const MAX_GIVEN = 100_000;

/** What an archive's header says, without the metadata. Throws FileAccessError where the disk fails. */
export function openArchiveTask(env: TaskEnvironment, place: ArchiveFile): Promise<OpenedArchive | null> {
  return withArchive(env, place, async (archive) => opened(archive));
}

function opened(archive: OpenArchive): OpenedArchive {
  const { stamp, size, prelude, header, problems } = archive;
  return {
    stamp,
    size,
    prelude: prelude === undefined ? null : finitePrelude(prelude, size),
    entries: entriesOf(archive),
    bindings: header.bindings.slice(0, MAX_GIVEN).map(bindingOf),
    counts: { entries: header.assets.length, bindings: header.bindings.length },
    problems,
  };
}

/** JSON has no infinity. */
function finitePrelude(prelude: Prelude, size: number): ArchivePrelude {
  const within = (value: number) => (Number.isFinite(value) ? value : size);
  return {
    ...prelude,
    payloadOffset: within(prelude.payloadOffset),
    payloadLength: within(prelude.payloadLength),
  };
}

function entriesOf({ header, prelude, size: end }: OpenArchive): ArchiveEntry[] {
  const preloaded = new Set(header.preload.map(({ asset_id }) => asset_id));
  const start = Math.min(prelude?.payloadOffset ?? 0, end);
  return header.assets
    .slice(0, MAX_GIVEN)
    .map(({ asset_id, asset_name, format, codec, offset, size, decoded_size }) => ({
      assetId: asset_id,
      name: asset_name,
      format,
      codec,
      offset: start + offset,
      size,
      decodedSize: decoded_size,
      preload: preloaded.has(asset_id),
    }));
}

function bindingOf({ kind, id, asset_id, placement = {} }: Binding): ArchiveBinding {
  const { scale = 1, offset_x = 0, offset_y = 0 } = placement;
  return { kind, id, assetId: asset_id, scale, offset: [offset_x, offset_y] };
}
