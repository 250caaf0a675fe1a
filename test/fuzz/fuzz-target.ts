import type { Random } from '../support/random.ts';

/** Something that reads what others wrote, and how to try it. */
export interface FuzzTarget {
  readonly name: string;
  /** One input: the same for the same random numbers. */
  make(random: Random): FuzzCase;
}

export interface FuzzCase {
  /** What is read, by name, to be looked at where the case fails. */
  readonly files: Files;
  /** Bytes that {@link run} may take beside what every case may. */
  readonly allowance: number;
  /** The reading itself, whose time and memory are measured. Throws only where the reader is at fault. */
  run(): unknown;
  /** Holds what {@link run} gave to what it must be; throws where it is not. */
  judge(result: unknown): unknown;
}

export type Files = Readonly<Record<string, Uint8Array>>;

/** A case of one file whose result has a type. */
export function fileCase<T>(
  name: string,
  bytes: Uint8Array,
  reading: {
    readonly allowance: number;
    readonly run: (bytes: Uint8Array) => T;
    readonly judge: (result: Awaited<T>) => unknown;
  },
): FuzzCase {
  return {
    files: { [name]: bytes },
    allowance: reading.allowance,
    run: () => reading.run(bytes),
    judge: (result) => reading.judge(result as Awaited<T>),
  };
}

/** Fails the case that is being judged. */
export function must(condition: boolean, what: string): void {
  if (!condition) throw new Error(what);
}
