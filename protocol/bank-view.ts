import type { Range } from 'vscode-languageserver';
import type { Message } from './message.ts';

/**
 * What the packer makes of an asset as its editor has it, decoded from the stored bytes, with the places of the text
 * that each part of it comes from. Errors that say nothing of what is in the bank, such as those of its identity, do
 * not stand in the way. Refused for what is no asset.json with a place on disk.
 */
export const BANK_VIEW: Message<BankViewParams, BankViewResult> = { method: 'packwright/bankView' };

export interface BankViewParams {
  /** The asset.json. */
  readonly uri: string;
  /** Ids of the byte sections that the asker still has: they are not sent again. */
  readonly known?: readonly string[];
}

export type BankViewResult = ShownAsset | NoAsset;

export interface ShownAsset {
  readonly kind: 'asset';
  /** Of the text that was packed; null where the document is not open. */
  readonly version: number | null;
  readonly name: string;
  readonly format: string;
  /** Null where the declared one is none that the format has: the bank is shown before any. */
  readonly codec: string | null;
  /** Bytes in the archive; null where `codec` is null, and where the server's platform lacks it. */
  readonly storedSize: number | null;
  /** Bytes as the runtime decodes them. */
  readonly decodedSize: number;
  readonly view: BankViewData;
  /** In the order of the bank: those of glyphs are the sources, those of sounds and blobs the members. */
  readonly inputs: readonly ViewedInput[];
  /** Those that the text declares, in its order. */
  readonly palettes: readonly ViewedPalette[];
}

export interface ViewedInput {
  readonly role: string;
  /** As declared. */
  readonly path: string;
  /** Of its file. */
  readonly uri: string;
  /** Bytes of its file. */
  readonly size: number;
  /** Of the path in the text, with its quotes. */
  readonly range: Range;
}

export interface ViewedPalette {
  /** The number by which the runtime knows it. */
  readonly index: number;
  /** Of the object in the text that declares it. */
  readonly range: Range;
}

/** An error stands in the way of packing it. */
export interface NoAsset {
  readonly kind: 'none';
  readonly version: number | null;
  /** What the first error says. */
  readonly reason: string;
  /** Where it stands in the text; null where it has no place there. */
  readonly range: Range | null;
}

/** What a bank holds, as plain data: the `BankView` of its format with bytes as {@link ByteSection}s. */
export type BankViewData = GlyphsData | SoundsData | BlobsData;

/** Bytes of the decoded payload. */
export interface ByteSection {
  /** Sections with one id have the same bytes, whatever bank they are of. */
  readonly id: string;
  /** In the payload. */
  readonly offset: number;
  /** In bytes. */
  readonly size: number;
  /** Base64; null where the asker has the section already, and where it is too large to send. */
  readonly bytes: string | null;
}

export interface GlyphsData {
  readonly kind: 'glyphs';
  /** Pixels of a side. */
  readonly tileSize: number;
  readonly count: number;
  /** Glyph by glyph, row by row, two pixels a byte, the left one low: `tileSize² / 2` bytes a glyph. */
  readonly pixels: ByteSection;
  /** Of all sources. Without a map a cell shows the glyph of its own number. */
  readonly cellCount: number;
  /**
   * Four bytes a cell, little-endian: its glyph in bits 0 to 15, its palette in 16 to 23, and in 24 and 25 whether it is
   * mirrored left and right, up and down. Null where there is none.
   */
  readonly map: ByteSection | null;
  /** One byte a cell; null where there is a map and where the runtime chooses the palette. */
  readonly paletteNumbers: ByteSection | null;
  /** Whether cells have palette numbers, be it in the map; else the runtime chooses. */
  readonly hasPaletteNumbers: boolean;
  /** By index, without a gap. */
  readonly palettes: readonly PaletteData[];
  /** In the order of the inputs. */
  readonly sources: readonly GlyphSourceData[];
  readonly animations: readonly AnimationData[];
}

export interface PaletteData {
  readonly index: number;
  /** Of its colours in the payload. */
  readonly offset: number;
  /** By entry; entry 0 is transparent. */
  readonly colors: readonly ColorData[];
}

export interface ColorData {
  readonly rgb565: number;
  /** `#rrggbb` */
  readonly css: string;
}

/** Cells in reading order: the first one is cut from the top left of its source. */
export interface GlyphSourceData {
  readonly firstCell: number;
  readonly columns: number;
  readonly rows: number;
  /** Milliseconds of each frame; the frames share the rows equally. Null where the source has none. */
  readonly durations: readonly number[] | null;
}

/** A stretch of a source's frames that has a name. */
export interface AnimationData {
  readonly name: string;
  /** Position of the source. */
  readonly source: number;
  /** Frames of the source, both inclusive. */
  readonly firstFrame: number;
  readonly lastFrame: number;
  readonly direction: 'forward' | 'reverse' | 'ping_pong' | 'ping_pong_reverse';
  /** How often it plays; 0 is for ever. */
  readonly repeat: number;
}

export interface SoundsData {
  readonly kind: 'sounds';
  readonly sounds: readonly SoundData[];
}

export interface SoundData {
  readonly name: string;
  /** Frames a second. */
  readonly sampleRate: number;
  readonly channels: 1 | 2;
  /** Samples of one channel. */
  readonly frames: number;
  /** Frames, the second exclusive. */
  readonly loop: { readonly start: number; readonly end: number } | null;
  /** By channel: the lowest and the highest sample, in turn, of equal stretches of the sound. */
  readonly peaks: readonly (readonly number[])[];
  /** Little-endian 16-bit samples, interleaved. */
  readonly samples: ByteSection;
}

export interface BlobsData {
  readonly kind: 'blobs';
  readonly blobs: readonly BlobData[];
}

export interface BlobData {
  readonly name: string;
  /** In the payload. */
  readonly offset: number;
  /** In bytes. */
  readonly size: number;
}
