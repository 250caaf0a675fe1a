import type { DecodedInput } from './decoded-input.ts';

/** A file for which nobody has written a declaration yet. */
export interface DraftInput {
  /** As the declaration will have it. */
  readonly path: string;
  readonly input: DecodedInput;
}

/** What a declaration of some inputs may say: a guess, for its author to look at. */
export interface Draft {
  /** The role of the inputs, save of those whose ending only another role takes. */
  readonly role: string;
  /** `output.metadata`, every default written out. */
  readonly metadata: Readonly<Record<string, unknown>>;
  /** `output.pipeline`. */
  readonly pipeline: Readonly<Record<string, unknown>>;
  /** What is in the inputs, and what was guessed, for people: `12 glyphs of 16 × 16 pixels`. */
  readonly words: readonly string[];
}

/**
 * What a declaration of these inputs may say, the likeliest first; nothing where they are no inputs of the format, or
 * make none by themselves, as palettes without a sheet. That the rules find nothing in it is not promised: who writes it looks.
 */
export type DraftDeclaration = (
  inputs: readonly DraftInput[],
  /** `output.metadata` of other assets of the format. */
  others: readonly Readonly<Record<string, unknown>>[],
) => readonly Draft[];
