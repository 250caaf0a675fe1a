/** Height of a waveform's drawing; it is as wide as there are stretches. */
export const WAVE_HEIGHT = 64;

/**
 * The outline of a channel as the path of an SVG: along the highest samples there, along the lowest back.
 *
 * @param peaks lowest and highest sample of each stretch, in turn
 */
export function waveformPath(peaks: readonly number[]): string {
  const points: string[] = [];
  for (let at = 1; at < peaks.length; at += 2) points.push(point((at - 1) / 2, peaks[at] ?? 0, -0.5));
  for (let at = peaks.length - 2; at >= 0; at -= 2) points.push(point(at / 2, peaks[at] ?? 0, 0.5));
  return points.length === 0 ? '' : `M${points.join('L')}Z`;
}

/** Silence is half a pixel high to either side, so that it is to be seen. */
function point(x: number, sample: number, thickness: number): string {
  const y = ((32767 - sample) / 65535) * WAVE_HEIGHT + thickness;
  return `${x} ${Math.round(y * 10) / 10}`;
}

/** `0:07.2`, from a number of frames. */
export function durationText(frames: number, sampleRate: number): string {
  const tenths = Math.round((frames * 10) / sampleRate);
  const seconds = Math.floor(tenths / 10) % 60;
  return `${Math.floor(tenths / 600)}:${String(seconds).padStart(2, '0')}.${tenths % 10}`;
}
