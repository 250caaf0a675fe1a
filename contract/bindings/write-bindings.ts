import type { BindingEntry } from '../generated/bindings.ts';

/** What `packwright.bindings.json` says, by ids. */
export interface Bindings {
  readonly templates: ReadonlyMap<string, BindingEntry>;
  readonly entities: ReadonlyMap<string, BindingEntry>;
}

/**
 * The text of `packwright.bindings.json`: always the same for the same bindings, and laid out for merges. One template
 * or entity is one line and the lines are sorted, so that two branches rarely write at the same place.
 */
export function writeBindings({ templates, entities }: Bindings): string {
  const fields = [
    '"schema_version": 1',
    `"templates": ${block(templates)}`,
    `"entities": ${block(entities)}`,
  ];
  return `{\n  ${fields.join(',\n  ')}\n}\n`;
}

function block(entries: ReadonlyMap<string, BindingEntry>): string {
  const lines = [...entries]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, entry]) => `${JSON.stringify(id)}: ${line(entry)}`);
  return lines.length === 0 ? '{}' : `{\n    ${lines.join(',\n    ')}\n  }`;
}

/** Fields in the order of the schema, whatever order they came in. */
function line({ asset_uuid, image, placement }: BindingEntry): string {
  const { scale, offset_x, offset_y, rotation, anchor, crop, nine_slice } = placement ?? {};
  const placed = spaced({
    ...{ scale, offset_x, offset_y, rotation },
    anchor: anchor && spaced({ x: anchor.x, y: anchor.y }),
    crop: crop && spaced({ x: crop.x, y: crop.y, width: crop.width, height: crop.height }),
    nine_slice:
      nine_slice &&
      spaced({
        left: nine_slice.left,
        top: nine_slice.top,
        right: nine_slice.right,
        bottom: nine_slice.bottom,
      }),
  });
  return spaced({
    asset_uuid: asset_uuid && JSON.stringify(asset_uuid),
    image: image && JSON.stringify(image),
    placement: placed === '{}' ? undefined : placed,
  });
}

/** @param fields as JSON; undefined for what is absent */
function spaced(fields: Readonly<Record<string, string | number | undefined>>): string {
  const given = Object.entries(fields).filter(([, value]) => value !== undefined);
  return given.length === 0 ? '{}' : `{ ${given.map(([key, value]) => `"${key}": ${value}`).join(', ')} }`;
}
