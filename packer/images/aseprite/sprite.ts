import type { Animation } from '../../../formats/decoded-input.ts';

/** An Aseprite file as it is stored: cels are not decompressed yet. */
export interface Sprite {
  readonly width: number;
  readonly height: number;
  readonly depth: ColorDepth;
  /** The index that is transparent in every layer but the background; of indexed sprites alone. */
  readonly transparentIndex: number;
  /** Whether a group is drawn by itself, and then blended as one; else groups only hold layers together. */
  readonly composesGroups: boolean;
  /** From the bottom up, a group before what is in it. */
  readonly layers: readonly Layer[];
  readonly frames: readonly Frame[];
  readonly tags: Animation['tags'];
}

/** Bits a pixel: 8 indexed, 16 grey with alpha, 32 RGBA. */
export type ColorDepth = 8 | 16 | 32;

export interface Layer {
  readonly name: string;
  readonly kind: 'image' | 'group' | 'tilemap';
  /** It and the groups it is in are shown. */
  readonly isVisible: boolean;
  readonly isBackground: boolean;
  /** As the file numbers them; 0 is normal. */
  readonly blendMode: number;
  /** 0 to 255. */
  readonly opacity: number;
  /** Number of the group that it is in. */
  readonly parent: number | undefined;
  /** How many groups it is in. */
  readonly level: number;
  /** Its place in its group, from the bottom up. */
  readonly position: number;
}

export interface Frame {
  readonly cels: readonly Cel[];
  /** In milliseconds. */
  readonly duration: number;
  /** `0xAARRGGBB` by index; the same object as in the frame before where it has not changed. */
  readonly palette: Uint32Array;
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

export type CelContent = CelImage | CelLink | { readonly kind: 'tilemap' };

export interface CelImage {
  readonly kind: 'image';
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
  readonly isCompressed: boolean;
}

/** What the layer shows in that earlier frame. */
export interface CelLink {
  readonly kind: 'link';
  readonly frame: number;
}
