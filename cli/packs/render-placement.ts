import type { AssetPlacement } from '../../packs/model/generated/types.ts';
import { DEFAULT_PLACEMENT } from '../../packs/model/merge-placement.ts';

/** `scale 2, offset -1 0`; empty of one that leaves the asset as it is. */
export function renderPlacement(placement: AssetPlacement | undefined): string {
  if (placement === undefined) return '';
  const { scale, offsetX, offsetY, rotation, anchor, crop, nineSlice } = {
    ...DEFAULT_PLACEMENT,
    ...placement,
  };
  const { x, y } = DEFAULT_PLACEMENT.anchor;
  const parts = [
    scale !== DEFAULT_PLACEMENT.scale && `scale ${scale}`,
    (offsetX !== 0 || offsetY !== 0) && `offset ${offsetX} ${offsetY}`,
    rotation !== 0 && `rotation ${rotation}`,
    (anchor.x !== x || anchor.y !== y) && `anchor ${anchor.x} ${anchor.y}`,
    crop !== undefined && `crop ${crop.x} ${crop.y} ${crop.width} ${crop.height}`,
    nineSlice !== undefined &&
      `nine-slice ${nineSlice.left} ${nineSlice.top} ${nineSlice.right} ${nineSlice.bottom}`,
  ];
  return parts.filter((part) => part !== false).join(', ');
}
