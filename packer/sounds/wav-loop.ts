import { count } from '../../contract/quote.ts';
import type { Sound, SoundRemark } from '../../formats/decoded-input.ts';

export interface WavLoop {
  readonly loop: Sound['loop'];
  /** What the chunk says that is not kept. */
  readonly remarks: readonly SoundRemark[];
}

/** Of a `smpl` chunk: nine numbers of four bytes, then so many loops as the eighth says, of six each. */
const HEADER_BYTES = 36;
const COUNT_AT = 28;
const LOOP_BYTES = 24;

const FORWARD = 0;

/**
 * The first forward loop of a `smpl` chunk, whose bytes `chunk` views, for a sound of so many frames. A file gives the
 * last frame of a loop; ours end after it.
 */
export function readLoop(chunk: DataView, frames: number): WavLoop {
  if (chunk.byteLength < HEADER_BYTES) {
    return without(`its ‘smpl’ chunk is ${count(chunk.byteLength, 'byte')} long and needs ${HEADER_BYTES}`);
  }
  const said = chunk.getUint32(COUNT_AT, true);
  const there = Math.min(said, Math.floor((chunk.byteLength - HEADER_BYTES) / LOOP_BYTES));
  if (said > 0 && there === 0) return without(`its ‘smpl’ chunk says ${count(said, 'loop')} and has none`);
  if (there === 0) return { loop: undefined, remarks: [] };
  for (let number = 0; number < there; number++) {
    if (typeOf(chunk, number) === FORWARD)
      return loopWithin(loopAt(chunk, number), { frames, others: said - 1 });
  }
  const type = typeOf(chunk, 0);
  return without(
    `its loop plays ${KINDS[type] ?? `in a way of its own (type ${type})`}; only forward ones are kept`,
  );
}

const KINDS: Readonly<Record<number, string>> = { 1: 'forward and backward', 2: 'backward' };

function typeOf(chunk: DataView, number: number): number {
  return chunk.getUint32(HEADER_BYTES + number * LOOP_BYTES + 4, true);
}

interface FileLoop {
  readonly first: number;
  readonly last: number;
  /** How often it plays; 0 for ever. */
  readonly plays: number;
}

function loopAt(chunk: DataView, number: number): FileLoop {
  const at = HEADER_BYTES + number * LOOP_BYTES;
  return {
    first: chunk.getUint32(at + 8, true),
    last: chunk.getUint32(at + 12, true),
    plays: chunk.getUint32(at + 20, true),
  };
}

function loopWithin(
  { first, last, plays }: FileLoop,
  { frames, others }: { readonly frames: number; readonly others: number },
): WavLoop {
  if (first > last || last >= frames) {
    return without(`its loop is of frames ${first} to ${last}, and it has ${frames}, counted from 0`);
  }
  const remarks: SoundRemark[] = [];
  if (others > 0) remarks.push(lost(`it has ${others + 1} loops; only the first forward one is kept`));
  if (plays > 0)
    remarks.push(
      lost(
        `its loop is to play ${plays === 1 ? 'once' : `${plays} times`}; it is kept as one without an end`,
      ),
    );
  return { loop: { start: first, end: last + 1 }, remarks };
}

function without(message: string): WavLoop {
  return { loop: undefined, remarks: [lost(message)] };
}

function lost(message: string): SoundRemark {
  return { code: 'loop', message };
}
