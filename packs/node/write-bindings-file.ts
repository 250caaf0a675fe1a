import { join } from 'node:path';
import { type Bindings, writeBindings } from '../../contract/bindings/write-bindings.ts';
import type { BindingEntry, EntryPlacement } from '../../contract/generated/bindings.ts';
import { DiskFiles } from '../../packer/node/disk-files.ts';
import { writeAtomic } from '../../packer/node/write-atomic.ts';
import { BINDINGS_FILE } from '../../packer/project/settings.ts';
import type { AssetPlacement, Binding } from '../model/generated/types.ts';
import { DEFAULT_PLACEMENT } from '../model/merge-placement.ts';

/**
 * Writes what a game shows into the project, for builds, which put it into the archive. Where the file says it already
 * nothing is written, nor where there is none and the game shows nothing.
 *
 * @param folder the project's
 * @param bindings of all templates and entities, as they resolve
 * @returns whether the file is another than before
 * @throws FileAccessError, WriteError
 */
export async function writeBindingsFile(folder: string, bindings: Iterable<Binding>): Promise<boolean> {
  const { templates, entities } = bindingsOf(bindings);
  const text = writeBindings({ templates, entities });
  const before = await new DiskFiles(folder).readText(BINDINGS_FILE);
  if (before === text || (before === undefined && templates.size + entities.size === 0)) return false;
  writeAtomic(join(folder, BINDINGS_FILE), [new TextEncoder().encode(text)]);
  return true;
}

/** Entities without an override are left out: they show what their template does. */
export function bindingsOf(bindings: Iterable<Binding>): Bindings {
  const templates = new Map<string, BindingEntry>();
  const entities = new Map<string, BindingEntry>();
  for (const binding of bindings) {
    if (binding.origin === 'missing') continue;
    if (binding.kind === 'template') templates.set(binding.id, entryOf(binding));
    else if (binding.origin === 'override') entities.set(binding.id, entryOf(binding));
  }
  return { templates, entities };
}

function entryOf({ assetUuid, imageUrl, placement }: Binding): BindingEntry {
  const placed = placementOf(placement ?? {});
  return {
    ...(assetUuid === undefined ? { image: imageUrl ?? '' } : { asset_uuid: assetUuid }),
    ...(Object.keys(placed).length > 0 && { placement: placed }),
  };
}

/** What a reader takes for granted is not said. */
function placementOf(placement: AssetPlacement): EntryPlacement {
  const { scale, offsetX, offsetY, rotation, anchor } = { ...DEFAULT_PLACEMENT, ...placement };
  const { x, y } = DEFAULT_PLACEMENT.anchor;
  return {
    ...(scale !== 1 && { scale }),
    ...(offsetX !== 0 && { offset_x: offsetX }),
    ...(offsetY !== 0 && { offset_y: offsetY }),
    ...(rotation !== 0 && { rotation }),
    ...((anchor.x !== x || anchor.y !== y) && { anchor }),
    ...(placement.crop && { crop: placement.crop }),
    ...(placement.nineSlice && { nine_slice: placement.nineSlice }),
  };
}
