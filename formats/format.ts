import type { FormatContract } from '../contract/format-contract.ts';
import type { BankView } from './bank-view.ts';
import type { ContentRule } from './content-rule.ts';
import type { DecodedInput } from './decoded-input.ts';
import type { DraftDeclaration } from './draft.ts';

/**
 * A runtime format: its contract, the rules on the content of its inputs, and a pure `build` with its inverse.
 * To add one, write a folder beside the others and name it in `formats/index.ts`; nothing else knows a format's id.
 */
export interface Format extends FormatContract {
  /** `docs/formats/<name>.md`, its specification to the byte. */
  readonly document: string;
  /** Version of the bytes `build` writes; a change makes caches stale. */
  readonly version: number;
  readonly contentRules: readonly ContentRule[];
  /** Only called with inputs and settings that no rule found an error in. */
  build(input: BuildInput): BuiltBank;
  /** The inverse of `build`, from a decoded payload and the effective metadata, for previews, `extract` and tests. Throws {@link BankError}. */
  unpack(bank: BuiltBank): readonly UnpackedFile[];
  /** What people are shown of a bank, from the same. The byte arrays are views of the payload. Throws {@link BankError}. */
  view(bank: BuiltBank): BankView;
  /** What effective metadata counts, for people. Throws {@link BankError}. */
  tally(metadata: Readonly<Record<string, unknown>>): BankTally;
  /** A small asset to start from: with it, `packwright new` makes an asset root that checks clean. */
  starter(): Starter;
  /** What a declaration of files may say that nobody has declared yet. */
  readonly draft: DraftDeclaration;
}

export interface Starter {
  readonly inputs: readonly { readonly role: string; readonly file: UnpackedFile }[];
  /** `output.metadata`, every default written out. */
  readonly metadata: Readonly<Record<string, unknown>>;
  /** `output.pipeline`. */
  readonly pipeline: Readonly<Record<string, unknown>>;
}

export interface BuildInput {
  /** `output.metadata` as declared. */
  readonly metadata: Readonly<Record<string, unknown>>;
  /** `output.pipeline` as declared; nothing of it may reach the result unless promoted here. */
  readonly pipeline: Readonly<Record<string, unknown>>;
  /** By role, in the order of the declaration. */
  readonly sources: readonly Source[];
  /** Told of each input that the build will not look at again: whoever needs it no more may give its memory back. */
  readonly onPacked?: (input: DecodedInput) => void;
}

export interface Source {
  readonly role: string;
  /** As declared, relative to the asset root. */
  readonly path: string;
  readonly input: DecodedInput;
}

export interface BuiltBank {
  /** The decoded payload. */
  readonly payload: Uint8Array;
  /** From `build`: what the format derives and promotes, to join the declared `output.metadata`. For `unpack`: both. */
  readonly metadata: Readonly<Record<string, unknown>>;
}

/** How much is in a bank: `12 glyphs, 2 palettes`. */
export interface BankTally {
  readonly bank: readonly Tally[];
  /** What each source gives, in their order. */
  readonly sources: readonly (readonly Tally[])[];
}

export interface Tally {
  /** In the singular. */
  readonly noun: string;
  readonly count: number;
}

/** One file that a bank comes apart into. `name` is a file name without folders, unique in the bank. */
export type UnpackedFile =
  | { readonly name: string; readonly kind: 'image'; readonly image: UnpackedImage }
  | {
      readonly name: string;
      readonly kind: 'sound';
      readonly sampleRate: number;
      readonly channels: 1 | 2;
      readonly samples: Int16Array;
      /** In frames, `end` exclusive. */
      readonly loop?: { readonly start: number; readonly end: number };
    }
  | { readonly name: string; readonly kind: 'blob'; readonly bytes: Uint8Array }
  | { readonly name: string; readonly kind: 'palettes'; readonly palettes: readonly UnpackedPalette[] };

/** RGBA, four bytes a pixel; where the bank has indices, these too. */
export interface UnpackedImage {
  readonly width: number;
  readonly height: number;
  readonly rgba: Uint8Array;
  readonly indices?: Uint8Array;
  /** `0xAARRGGBB` by index, where one palette serves the whole image. */
  readonly palette?: Uint32Array;
}

export interface UnpackedPalette {
  readonly index: number;
  /** RGB565 words. */
  readonly colors: Uint16Array;
}

/** A payload that does not match its metadata: a damaged bank. */
export class BankError extends Error {
  override readonly name = 'BankError';
}
