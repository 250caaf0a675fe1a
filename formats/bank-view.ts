/**
 * What a bank holds, as people look at it: decoded no further than it has to be. Byte arrays are views of the payload
 * that was given, at the offsets that they name.
 */
export type BankView = GlyphsView | SoundsView | BlobsView;

/** Square glyphs of 4 bits a pixel, and the cells of the sources that show them. */
export interface GlyphsView {
  readonly kind: 'glyphs';
  /** Pixels of a side. */
  readonly tileSize: number;
  /** Glyphs that are stored. */
  readonly count: number;
  /** Offset of `pixels` in the payload. */
  readonly offset: number;
  /** Glyph by glyph, row by row, two pixels a byte, the left one low: `tileSize² / 2` bytes a glyph. */
  readonly pixels: Uint8Array;
  /** What each cell shows, however the payload has it: a word of `cell-word.ts` a cell. */
  readonly cells: Uint32Array;
  /** Whether the runtime draws each cell with the palette of its word; else it chooses one, and the words have 0. */
  readonly hasPaletteNumbers: boolean;
  /** As stored, one byte a cell; undefined where there is a map and where the runtime chooses. */
  readonly paletteNumbers: Uint8Array | undefined;
  /** As stored, four bytes a cell; undefined where each cell shows the glyph of its own number. */
  readonly map: Uint8Array | undefined;
  /** By index, without a gap. */
  readonly palettes: readonly PaletteView[];
  /** The cells of each source, in the order of the inputs. */
  readonly sources: readonly GlyphSource[];
  readonly animations: readonly AnimationView[];
}

export interface PaletteView {
  readonly index: number;
  /** Offset of its colours in the payload. */
  readonly offset: number;
  /** RGB565 words by entry; entry 0 is transparent. */
  readonly colors: Uint16Array;
}

/** Cells in reading order: the first one is cut from the top left of its source. */
export interface GlyphSource {
  readonly firstCell: number;
  readonly columns: number;
  readonly rows: number;
  /** How long each frame is shown, in milliseconds, where the source has frames: they share its rows equally. */
  readonly durations: readonly number[] | undefined;
}

/** A stretch of a source's frames that has a name. */
export interface AnimationView {
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
