import type { InputFacts } from '../../../contract/declaration/input-fact.ts';
import type { Finding } from '../../../contract/finding.ts';
import type { RegistryEntry } from '../../../contract/registry/registry.ts';
import type { BankResult } from '../../build/build-bank.ts';
import type { SharedQueue } from './step-queue.ts';

/** What a thread is started with: structured clones of plain data. */
export interface PackWork {
  /** Absolute path of the project's folder. */
  readonly project: string;
  /** Number of the thread, from 0. */
  readonly thread: number;
  readonly queue: SharedQueue;
  /** Position in the queue of the first of `steps`. */
  readonly first: number;
  /** Those that nobody had taken when the thread was started; no other is left for it to take. */
  readonly steps: readonly SentStep[];
}

/** A step without what a thread can make of it by itself: of a declaration the text, which may be no file's. */
export interface SentStep {
  readonly root: string;
  readonly uri: string;
  readonly text: string;
  readonly inputs: InputFacts | undefined;
  readonly findings: readonly Finding[];
  readonly entry: RegistryEntry | undefined;
}

/** `failed`: packed again by who started the thread, it fails there as it would have without threads. */
export type FromPackThread =
  | { readonly kind: 'packed'; readonly position: number; readonly result: BankResult }
  | { readonly kind: 'failed'; readonly position: number }
  | { readonly kind: 'finished' };
