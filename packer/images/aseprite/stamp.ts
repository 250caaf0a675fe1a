/** Pixels that are put on a frame, clipped to it. */
export interface Stamp {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** As the sprite stores them, row by row. */
  readonly pixels: Uint8Array;
  readonly isBackground: boolean;
}

export interface Area {
  readonly width: number;
  readonly height: number;
}

/** Pixels of one row, by their numbers in the stamp and in the area. */
interface Run {
  readonly from: number;
  readonly to: number;
  readonly length: number;
}

/** Where a stamp and what it is put on meet. */
export function* overlap(stamp: Stamp, { width, height }: Area): Generator<Run> {
  const left = Math.max(0, -stamp.x);
  const length = Math.min(stamp.width, width - stamp.x) - left;
  const bottom = Math.min(stamp.height, height - stamp.y);
  for (let y = Math.max(0, -stamp.y); y < bottom && length > 0; y++)
    yield { from: y * stamp.width + left, to: (stamp.y + y) * width + stamp.x + left, length };
}
