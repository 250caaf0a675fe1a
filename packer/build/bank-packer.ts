import type { ProjectFiles } from '../project/project-files.ts';
import type { BankResult } from './build-bank.ts';
import { type BuildSignal, stopHere } from './build-signal.ts';
import { packStep } from './pack-step.ts';
import type { BuildStep } from './plan-build.ts';

/** Packs banks: one after the other, or several at once in threads. */
export interface BankPacker {
  /**
   * Packs each step and hands its result over with its position in `steps`, in any order. Throws FileAccessError where
   * the disk fails, and the signal's reason where it is aborted.
   */
  pack(
    steps: readonly BuildStep[],
    onResult: (position: number, result: BankResult) => void,
    signal?: BuildSignal,
  ): Promise<void>;
}

/** In this thread, in the order of the steps. */
export function inProcessPacker(files: ProjectFiles): BankPacker {
  return {
    pack: async (steps, onResult, signal) => {
      for (const [position, step] of steps.entries()) {
        await stopHere(signal);
        onResult(position, await packStep(files, step));
      }
    },
  };
}
