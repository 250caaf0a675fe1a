import { count, shortened } from '../../../contract/quote.ts';
import type { AnimationFacts } from '../../tasks/pictures/input-facts.ts';

/** `1,234` */
export function grouped(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, ',');
}

/** How many bytes come of one that is stored: `2.71 : 1`. */
export function ratio(decodedSize: number, packedSize: number): string {
  return packedSize === 0 ? '–' : `${(decodedSize / packedSize).toFixed(2)} : 1`;
}

/** How much of the decoded bytes is stored, as the command line says it: `37 %`. */
export function share(decodedSize: number, packedSize: number): string {
  return decodedSize === 0 ? '–' : `${Math.round((100 * packedSize) / decodedSize)} %`;
}

/** `0.250 s`, `1 min 5.0 s` */
export function duration(seconds: number): string {
  if (seconds < 60) return `${seconds.toFixed(seconds < 10 ? 3 : 1)} s`;
  const whole = Math.floor(seconds / 60);
  return `${whole} min ${(seconds - whole * 60).toFixed(1)} s`;
}

/** `8 frames in 0.800 s`, `tags walk, idle`; nothing of a still image. */
export function animationNumbers({
  animation,
}: {
  readonly animation: AnimationFacts | undefined;
}): string[] {
  if (animation === undefined) return [];
  const { frames, duration: milliseconds, tags } = animation;
  const shown = tags.slice(0, MAX_TAGS).map((name) => shortened(name));
  const rest = tags.length > MAX_TAGS ? ` and ${grouped(tags.length - MAX_TAGS)} more` : '';
  return [
    `${counted(frames, 'frame')} in ${duration(milliseconds / 1000)}`,
    ...(tags.length === 0 ? [] : [`${tags.length === 1 ? 'tag' : 'tags'} ${shown.join(', ')}${rest}`]),
  ];
}

/** A hover is no list. */
const MAX_TAGS = 8;

/** `1,024 frames`, `1 frame` */
export function counted(value: number, noun: string): string {
  return count(value, noun).replace(String(value), grouped(value));
}

/** `0x07e0`: so many hexadecimal digits. */
export function hexNumber(value: number, digits: number): string {
  return `0x${value.toString(16).padStart(digits, '0')}`;
}
