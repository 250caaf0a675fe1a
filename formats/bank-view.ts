/**
 * What a bank holds, as people look at it: decoded no further than it has to be. Byte arrays are views of the payload
 * that was given, at the offsets that they name.
 */
export type BankView = GlyphsView | SoundsView | BlobsView;

/** Square glyphs of 4 bits a pixel. */
export interface GlyphsView {
  readonly kind: 'glyphs';
  /** Pixels of a side. */
  readonly tileSize: number;
  readonly count: number;
  /** Offset of `pixels` in the payload. */
  readonly offset: number;
  /** Glyph by glyph, row by row, two pixels a byte, the left one low: `tileSize² / 2` bytes a glyph. */
  readonly pixels: Uint8Array;
  /** One byte a glyph; undefined where the runtime chooses the palette. */
  readonly paletteNumbers: Uint8Array | undefined;
  /** By index, without a gap. */
  readonly palettes: readonly PaletteView[];
  /** The glyphs of each source, in the order of the inputs. */
  readonly sources: readonly GlyphSource[];
}

export interface PaletteView {
  readonly index: number;
  /** Offset of its colours in the payload. */
  readonly offset: number;
  /** RGB565 words by entry; entry 0 is transparent. */
  readonly colors: Uint16Array;
}

/** Glyphs in reading order: the first one is cut from the top left of its source. */
export interface GlyphSource {
  readonly firstGlyph: number;
  readonly columns: number;
  readonly rows: number;
}

export interface SoundsView {
  readonly kind: 'sounds';
  /** In the order of the inputs. */
  readonly sounds: readonly SoundView[];
}

export interface SoundView {
  readonly name: string;
  /** Offset of `samples` in the payload. */
  readonly offset: number;
  /** Frames a second. */
  readonly sampleRate: number;
  readonly channels: 1 | 2;
  /** Frames, the second exclusive. */
  readonly loop: { readonly start: number; readonly end: number } | undefined;
  /** Little-endian 16-bit samples, interleaved. */
  readonly samples: Uint8Array;
}

export interface BlobsView {
  readonly kind: 'blobs';
  /** In the order of the inputs. */
  readonly blobs: readonly BlobView[];
}

export interface BlobView {
  readonly name: string;
  /** Offset of `bytes` in the payload. */
  readonly offset: number;
  readonly bytes: Uint8Array;
}
