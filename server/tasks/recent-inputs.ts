import { decodeByExtension } from '../../packer/decode-input.ts';

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
    const current = known !== undefined && isSame(known.bytes, bytes) ? known : knownOf(path, bytes);
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

function isSame(a: Uint8Array, b: Uint8Array): boolean {
  if (a.length !== b.length) return false;
  for (let at = 0; at < a.length; at++) if (a[at] !== b[at]) return false;
  return true;
}
