import { bindingEntries } from '../../contract/bindings/binding-entries.ts';
import type { JsonDocument } from '../../contract/json/document.ts';
import { toValue } from '../../contract/json/tree.ts';
import type { Binding, BindingPlacement } from '../generated/archive-header.ts';

/**
 * What of `packwright.bindings.json` an archive can say: its assets are known there by the numbers of their banks. The
 * rules on bindings find what is left out here.
 *
 * @param document held to its schema; undefined where there is none
 * @param assetIds of the banks of the archive, by asset_uuid in lower case
 */
export function readBindings(
  document: JsonDocument | undefined,
  assetIds: ReadonlyMap<string, number>,
): Binding[] {
  if (document === undefined) return [];
  return bindingEntries(document).flatMap(({ kind, id, uuid, placement }) => {
    const asset_id = assetIds.get(uuid?.value.toLowerCase() ?? '');
    if (asset_id === undefined) return [];
    if (placement === undefined) return [{ kind, id: id.value, asset_id }];
    return [{ kind, id: id.value, asset_id, placement: toValue(placement) as BindingPlacement }];
  });
}
