import type { Settings } from './read-contents.ts';

/**
 * The one runtime sink (specification 001, "Metadata Source Segmentation and Runtime Sink"): declared
 * `output.metadata`, what the format derives and promotes, and codec metadata. A key that two of them give must mean
 * the same in both; the rules report one that does not before it comes here.
 */
export function effectiveMetadata(...layers: readonly Settings[]): Settings {
  const merged: Record<string, unknown> = {};
  for (const layer of layers) {
    for (const [key, value] of Object.entries(layer)) {
      if (Object.hasOwn(merged, key) && JSON.stringify(merged[key]) !== JSON.stringify(value)) {
        throw new MetadataCollision(key);
      }
      merged[key] = value;
    }
  }
  return merged;
}

/** Declared and derived metadata disagree and no rule saw it: a format derives a key that it does not list. */
export class MetadataCollision extends Error {
  override readonly name = 'MetadataCollision';

  constructor(key: string) {
    super(`two sources of metadata give different values for ${key}`);
  }
}
