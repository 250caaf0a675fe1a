import { digestOf } from './seen-files.ts';

/** A line that says what the file is and what the rest of it comes to, and the rest. */
export function sealed(value: unknown): string {
  const json = JSON.stringify(value);
  return `${SEAL} ${digestOf(json)}\n${json}`;
}

const SEAL = 'packwright cache 1';

/** The value; undefined where the bytes are not exactly what {@link sealed} made. */
export function unsealed(bytes: Uint8Array | undefined): unknown {
  if (bytes === undefined) return undefined;
  const end = bytes.indexOf(0x0a);
  const json = bytes.subarray(end + 1);
  const decoder = new TextDecoder();
  if (decoder.decode(bytes.subarray(0, Math.max(0, end))) !== `${SEAL} ${digestOf(json)}`) return undefined;
  return JSON.parse(decoder.decode(json));
}
