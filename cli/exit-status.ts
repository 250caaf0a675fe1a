/** What the shell is told. */
export const ExitStatus = {
  fine: 0,
  /** Findings at error level. */
  findings: 1,
  /** Wrong use: an argument that does not exist or cannot be. */
  usage: 2,
  /** The world failed: disk, permissions, memory. */
  world: 3,
  /** Ended by Ctrl-C or from outside, before anything was written; what shells give a program that is. */
  interrupted: 130,
  terminated: 143,
} as const;

export type ExitStatus = (typeof ExitStatus)[keyof typeof ExitStatus];

/** An argument that is well-formed and yet cannot be used; said in one sentence, exit 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** By its name: a command in a bundle of its own throws that bundle's class. */
export function isUsageError(error: unknown): error is Error {
  return error instanceof Error && error.name === 'UsageError';
}
