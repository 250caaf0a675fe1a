import type { AssetPlacement } from '../../packs/model/generated/types.ts';

/** `scale 2, offset -1 0`; empty where nothing is said. */
export function renderPlacement(placement: AssetPlacement | undefined): string {
  if (placement === undefined) return '';
  const { scale, offsetX, offsetY, rotation, anchor, crop, nineSlice } = placement;
  const parts = [
    scale !== undefined && `scale ${scale}`,
    (offsetX !== undefined || offsetY !== undefined) && `offset ${offsetX ?? 0} ${offsetY ?? 0}`,
    rotation !== undefined && `rotation ${rotation}`,
    anchor !== undefined && `anchor ${anchor.x} ${anchor.y}`,
    crop !== undefined && `crop ${crop.x} ${crop.y} ${crop.width} ${crop.height}`,
    nineSlice !== undefined &&
      `nine-slice ${nineSlice.left} ${nineSlice.top} ${nineSlice.right} ${nineSlice.bottom}`,
  ];
  return parts.filter((part) => part !== false).join(', ');
}
