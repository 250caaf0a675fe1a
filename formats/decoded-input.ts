/** What a format's `build` is given: inputs decoded by the packer, free of files and libraries. */
export type DecodedInput = IndexedImage | TrueColorImage | Sound | PaletteFile | Blob;

/** An image whose pixels are palette indices, as in an indexed PNG. */
export interface IndexedImage {
  readonly kind: 'indexed';
  readonly width: number;
  readonly height: number;
  /** One byte a pixel, row by row from the top left; `width * height` of them, each an entry of `palette`. */
  readonly pixels: Uint8Array;
  /**
   * The same pixels as most files store them, where this one does and its width is even: two a byte, the left one
   * high. For speed alone: `pixels` may cost an unpacking, once, that who can do with these saves.
   */
  readonly nibbles?: Uint8Array;
  /** The file's own palette, one `0xAARRGGBB` an entry, at most 256. */
  readonly palette: Uint32Array;
  /** Where the file has frames: they stand one below the other, all of one height. */
  readonly animation?: Animation;
}

/** An image of colours: grey, true-colour, with or without alpha, 8 bits a channel. */
export interface TrueColorImage {
  readonly kind: 'true-color';
  readonly width: number;
  readonly height: number;
  /** Four bytes a pixel, R G B A, alpha not premultiplied; `width * height * 4` of them. */
  readonly rgba: Uint8Array;
  /** Where the file has frames: they stand one below the other, all of one height. */
  readonly animation?: Animation;
}

/** The frames of an image, and the stretches of them that have names. */
export interface Animation {
  /** How long each frame is shown, in milliseconds; one a frame, at least one. */
  readonly durations: readonly number[];
  readonly tags: readonly AnimationTag[];
}

export interface AnimationTag {
  readonly name: string;
  /** Frames, both inclusive. */
  readonly first: number;
  readonly last: number;
  readonly direction: 'forward' | 'reverse' | 'ping_pong' | 'ping_pong_reverse';
  /** How often it plays; 0 where the file does not say, which is for ever. */
  readonly repeat: number;
}

export interface Sound {
  readonly kind: 'sound';
  /** Frames a second. */
  readonly sampleRate: number;
  readonly channels: 1 | 2;
  /** Interleaved 16-bit samples; `channels` of them a frame. */
  readonly samples: Int16Array;
  /** The part that repeats as the file itself says, in frames, `end` exclusive; always within the sound. */
  readonly loop?: { readonly start: number; readonly end: number };
  /** What the samples and the loop are not as the file has them; absent where they are. */
  readonly remarks?: readonly SoundRemark[];
}

/** What was lost between a file and its {@link Sound}. */
export interface SoundRemark {
  /** `clipped`: samples too loud for 16 bits. `loop`: a loop that is not kept, or not as it is. */
  readonly code: 'clipped' | 'loop';
  /** A clause that completes "Of this sound: …". */
  readonly message: string;
}

/** Colours from a palette file. */
export interface PaletteFile {
  readonly kind: 'palette-file';
  /** `0xAARRGGBB` by entry; at least one. */
  readonly colors: Uint32Array;
}

export interface Blob {
  readonly kind: 'blob';
  readonly bytes: Uint8Array;
}

/** Why an input's bytes could not be decoded: bad input, told as data. `at` is the byte offset of the trouble. */
export interface DecodeProblem {
  readonly kind: 'problem';
  /** `corrupt`: the file breaks its own format. `unsupported`: well-formed, but nothing we read. `too-large`: over a limit. */
  readonly code: 'corrupt' | 'unsupported' | 'too-large';
  /** A clause that completes "This PNG cannot be read: …". */
  readonly message: string;
  readonly at?: number;
}
