import type { Message } from './message.ts';

/**
 * What the runtime will see of an asset: its declaration is packed as the editor has it, and the bank is decoded
 * again. Refused for what is no asset.json with a place on disk.
 */
export const PREVIEW: Message<PreviewParams, PreviewResult> = { method: 'packwright/preview' };

export interface PreviewParams {
  /** The asset.json. */
  readonly uri: string;
}

export type PreviewResult = AssetPreview | NoPreview;

/** Errors stand in the way of packing it. */
export interface NoPreview {
  readonly kind: 'none';
  /** What the first error says. */
  readonly reason: string;
  readonly errors: number;
}

export interface AssetPreview {
  readonly kind: 'preview';
  readonly name: string;
  readonly format: string;
  readonly codec: string;
  /** Bytes as stored. */
  readonly size: number;
  /** Bytes as the runtime decodes them. */
  readonly decodedSize: number;
  /** The effective metadata of the asset's entry. */
  readonly metadata: Readonly<Record<string, unknown>>;
  /** In the order of the bank. */
  readonly parts: readonly PreviewPart[];
}

/** `data` is a `data:` URI, or null where it would be too much to send: show it at an integer scale. */
export type PreviewPart =
  | {
      readonly kind: 'image';
      readonly name: string;
      readonly width: number;
      readonly height: number;
      readonly data: string | null;
    }
  | {
      readonly kind: 'sound';
      readonly name: string;
      readonly sampleRate: number;
      readonly channels: number;
      /** Samples of one channel. */
      readonly frames: number;
      readonly data: string | null;
    }
  | { readonly kind: 'blob'; readonly name: string; readonly size: number }
  | { readonly kind: 'palettes'; readonly name: string; readonly palettes: readonly PreviewPalette[] };

export interface PreviewPalette {
  /** The number by which the runtime knows it. */
  readonly index: number;
  readonly colors: readonly PreviewColor[];
}

export interface PreviewColor {
  readonly rgb565: number;
  /** `#rrggbb` */
  readonly css: string;
}
