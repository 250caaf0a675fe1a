/**
 * How a file or folder looks without being read. Times are in milliseconds with fractions; numbers may be rounded, the
 * same way whenever the same file is looked at.
 */
export interface Stamp {
  readonly size: number;
  readonly mtime: number;
  readonly ctime: number;
  readonly ino: number;
}

export function isSameStamp(a: Stamp, b: Stamp): boolean {
  return a.mtime === b.mtime && a.size === b.size && a.ctime === b.ctime && a.ino === b.ino;
}

/**
 * Whether a file may have changed after it was read and look as it did then: it was last written so shortly before
 * `since`, or after, that a later write could carry the same time. `since` is when the reading began, by the disk's own
 * clock. Git knows the trouble as racily clean entries (git-update-index, "racy git").
 */
export function isRacy({ mtime, ctime }: Stamp, since: number): boolean {
  const last = Math.max(mtime, ctime);
  return last >= since - (last % 1000 === 0 ? COARSE_TICK : FINE_TICK);
}

/** Milliseconds between two times that a system tells apart: Windows ticks every 15.6, Linux every 4 or 10. */
const FINE_TICK = 50;
/** Of a disk that keeps whole seconds, or every second one, as FAT does. */
const COARSE_TICK = 2000;
