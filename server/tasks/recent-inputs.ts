import { decodeByExtension } from '../../packer/decode-input.ts';
import { isSameBytes } from './same-bytes.ts';

/** Bytes of files and of what they decode to, that are kept together. */
const BUDGET = 64 * 1024 * 1024;

type Input = ReturnType<typeof decodeByExtension>;

interface Known {
  readonly bytes: Uint8Array;
  readonly input: Input;
  readonly weight: number;
}

/**
 * Decodes inputs, and knows those that it decoded last: while one types in a declaration, its images stay the same.
 * A file is the same when its bytes are, which are compared in no time beside a decoding.
 */
export class RecentInputs {
  readonly #budget: number;
  /** By path, the one used last at the end. */
  readonly #known = new Map<string, Known>();
  #weight = 0;

  constructor(budget = BUDGET) {
    this.#budget = budget;
  }

  /** @param place what tells files of one path apart */
  decode(place: string, path: string, bytes: Uint8Array): Input {
    const key = `${place}\n${path}`;
    const known = this.#take(key);
    const current = known !== undefined && isSameBytes(known.bytes, bytes) ? known : knownOf(path, bytes);
    this.#keep(key, current);
    return current.input;
  }

  #take(key: string): Known | undefined {
    const known = this.#known.get(key);
    if (known === undefined) return undefined;
    this.#known.delete(key);
    this.#weight -= known.weight;
    return known;
  }

  #keep(key: string, known: Known): void {
    if (known.weight > this.#budget) return;
    this.#known.set(key, known);
    this.#weight += known.weight;
    for (const oldest of this.#known.keys()) {
      if (this.#weight <= this.#budget) return;
      this.#take(oldest);
    }
  }
}

function knownOf(path: string, bytes: Uint8Array): Known {
  const input = decodeByExtension(path, bytes);
  return { bytes, input, weight: bytes.length + weightOf(input) };
}

function weightOf(input: Input): number {
  switch (input.kind) {
    case 'indexed':
      return input.width * input.height * 2;
    case 'true-color':
      return input.rgba.length;
    case 'sound':
      return input.samples.byteLength;
    default:
      return 0;
  }
}

/** Those of the thread: whoever types has the same asset looked at again with every key, in several ways. */
export const recentInputs = new RecentInputs();
