import type { Starter } from '../format.ts';

/** Sixteen bytes to be replaced. */
export function starter(): Starter {
  const bytes = Uint8Array.from({ length: 16 }, (_, n) => n);
  return {
    inputs: [{ role: 'files', file: { name: 'data', kind: 'blob', bytes } }],
    metadata: {},
    pipeline: {},
  };
}
