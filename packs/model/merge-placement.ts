import type { AssetPlacement } from './generated/types.ts';

/** A placement of which every field that has a default says something. */
export type FullPlacement = AssetPlacement & Required<Pick<AssetPlacement, keyof typeof DEFAULT_PLACEMENT>>;

/** How an asset sits where nobody says otherwise. */
export const DEFAULT_PLACEMENT = {
  scale: 1,
  offsetX: 0,
  offsetY: 0,
  rotation: 0,
  anchor: { x: 0.5, y: 0.5 },
} as const satisfies AssetPlacement;

/**
 * Merges field by field: what a layer does not say, the next one does, and the defaults at last. A point, a crop and
 * borders are one field each.
 *
 * @param layers the strongest first
 */
export function mergePlacement(...layers: readonly (AssetPlacement | undefined)[]): FullPlacement {
  const merged: FullPlacement = { ...DEFAULT_PLACEMENT, anchor: { ...DEFAULT_PLACEMENT.anchor } };
  for (const layer of layers.toReversed()) Object.assign(merged, saidBy(layer));
  return merged;
}

function saidBy(layer: AssetPlacement = {}): AssetPlacement {
  return Object.fromEntries(Object.entries(layer).filter(([, value]) => value !== undefined));
}

/** What is measured in the pixels of one image, and so means nothing for another. */
const OF_ONE_IMAGE: readonly (keyof AssetPlacement)[] = ['crop', 'nineSlice'];

/** What of a placement holds whatever the image is. */
export function placementForAnotherImage(placement: AssetPlacement | undefined): AssetPlacement {
  return Object.fromEntries(
    Object.entries(placement ?? {}).filter(([name]) => !OF_ONE_IMAGE.some((own) => own === name)),
  );
}
