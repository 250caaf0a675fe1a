/** An Aseprite file as it is stored: cels are not decompressed yet. */
export interface Sprite {
  readonly width: number;
  readonly height: number;
  readonly depth: ColorDepth;
  /** The index that is transparent in every layer but the background; of indexed sprites alone. */
  readonly transparentIndex: number;
  /** From the bottom up. */
  readonly layers: readonly Layer[];
  readonly frames: readonly Frame[];
  /** `0xAARRGGBB` by index. */
  readonly palette: Uint32Array;
}

/** Bits a pixel: 8 indexed, 16 grey with alpha, 32 RGBA. */
export type ColorDepth = 8 | 16 | 32;

export interface Layer {
  readonly name: string;
  readonly kind: 'image' | 'group' | 'tilemap';
  /** It and the groups it is in are shown. */
  readonly isVisible: boolean;
  readonly isBackground: boolean;
  /** 0 is normal. */
  readonly blendMode: number;
  /** 0 to 255, that of its groups included. */
  readonly opacity: number;
}

export interface Frame {
  readonly cels: readonly Cel[];
}

export interface Cel {
  readonly layer: number;
  readonly x: number;
  readonly y: number;
  /** 0 to 255. */
  readonly opacity: number;
  /** How many layers it is drawn above its own. */
  readonly zIndex: number;
  readonly content: CelContent;
}

export type CelContent =
  | {
      readonly kind: 'image';
      readonly width: number;
      readonly height: number;
      readonly data: Uint8Array;
      readonly isCompressed: boolean;
    }
  /** What the layer shows in that earlier frame. */
  | { readonly kind: 'link'; readonly frame: number }
  | { readonly kind: 'tilemap' };
