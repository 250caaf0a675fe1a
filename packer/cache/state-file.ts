import type { BuildState } from './build-state.ts';
import { type PackedState, packState, unpackState } from './packed-state.ts';
import { sealed, unsealed } from './sealed.ts';

/** The text of a state's file. */
export function writeState(state: BuildState): string {
  return sealed(packState(state));
}

/** Undefined for anything but a state that this program wrote, whole. */
export function readState(bytes: Uint8Array | undefined, tool: string): BuildState | undefined {
  const value = unsealed(bytes);
  const isState = typeof value === 'object' && value !== null && 'declarations' in value && 'tool' in value;
  if (!isState || value.tool !== tool) return undefined;
  try {
    return unpackState(value as PackedState);
  } catch (error) {
    // Sealed by somebody else, who lays states out in another way.
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}
