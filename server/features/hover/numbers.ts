import { count } from '../../../contract/quote.ts';

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

/** `1,024 frames`, `1 frame` */
export function counted(value: number, noun: string): string {
  return count(value, noun).replace(String(value), grouped(value));
}

/** `0x07e0`: so many hexadecimal digits. */
export function hexNumber(value: number, digits: number): string {
  return `0x${value.toString(16).padStart(digits, '0')}`;
}
