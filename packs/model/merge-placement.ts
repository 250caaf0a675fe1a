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
  for (let index = layers.length - 1; index >= 0; index--) lay(layers[index], merged);
  return merged;
}

/** Written out, for games have many slots: `undefined` says nothing, as an absent field does. */
function lay(layer: AssetPlacement = {}, merged: FullPlacement): void {
  if (layer.scale !== undefined) merged.scale = layer.scale;
  if (layer.offsetX !== undefined) merged.offsetX = layer.offsetX;
  if (layer.offsetY !== undefined) merged.offsetY = layer.offsetY;
  if (layer.rotation !== undefined) merged.rotation = layer.rotation;
  if (layer.anchor !== undefined) merged.anchor = layer.anchor;
  if (layer.crop !== undefined) merged.crop = layer.crop;
  if (layer.nineSlice !== undefined) merged.nineSlice = layer.nineSlice;
}

/**
 * What of a placement holds whatever the image is: a crop and borders are measured in the pixels of one image, and mean
 * nothing for another.
 */
export function placementForAnotherImage(placement: AssetPlacement | undefined): AssetPlacement {
  const { crop: _, nineSlice: __, ...rest } = placement ?? {};
  return rest;
}
