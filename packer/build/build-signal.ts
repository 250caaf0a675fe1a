/** Who may end a build is asked this wherever it can stop. An AbortSignal is one. */
export interface BuildSignal {
  /** Throws what the build is to end with, where it is to end. */
  throwIfAborted(): void;
  /**
   * Lets whoever would abort have a turn, where a turn is due: packing gives none by itself, and a thread that is
   * busy hears of nothing. Undefined where none is due.
   */
  pause?(): Promise<void> | undefined;
}

/** A place where a build can stop: gives a turn where one is due, and throws where the build is to end. */
export async function stopHere(signal: BuildSignal | undefined): Promise<void> {
  await signal?.pause?.();
  signal?.throwIfAborted();
}
