import { argb8888Of, rgb565Of } from '../../contract/color.ts';
import type { BankView, GlyphSource, GlyphsView, SoundView } from '../../formats/bank-view.ts';
import type { PaletteFile } from '../../formats/decoded-input.ts';
import type { Format, Tally } from '../../formats/format.ts';
import { sourceNumbers } from '../../formats/source-numbers.ts';
import type { InlinePicture } from '../../protocol/inline-previews.ts';
import { assembledAsset } from './assembled-asset.ts';
import type { AssetParams } from './load-asset.ts';
import { glyphStrip, type Room } from './pictures/glyph-strip.ts';
import { drawing } from './pictures/picture.ts';
import { soundPeaks } from './pictures/sound-peaks.ts';
import type { TaskEnvironment } from './task.ts';

export interface InlinePicturesParams extends AssetParams {
  /** What to draw, in any order; more than {@link MAX_PICTURES} are left out. */
  readonly wanted: readonly WantedPicture[];
}

export type WantedPicture =
  /** `offset` is that of the path in the declaration. */
  | { readonly kind: 'input'; readonly offset: number; readonly room: Room }
  /** `index` is the one by which the runtime knows it; `length` counts the entries that are declared. */
  | { readonly kind: 'palette'; readonly index: number; readonly length: number };

export type InlinePicturesResult =
  /** In the order wanted. */
  | { readonly kind: 'pictures'; readonly pictures: readonly Drawn[] }
  | { readonly kind: 'obstacle'; readonly message: string };

export interface Drawn {
  /** What it is of, as the format counts it; empty where there is nothing to count. */
  readonly tallies: readonly Tally[];
  readonly picture: InlinePicture | null;
}

/** More than the highest screen has lines. */
const MAX_PICTURES = 1000;
/** Columns of a waveform that a line of text has room for. */
const MAX_STRETCHES = 64;

/**
 * Pictures of what is in the bank, drawn from its payload: that is what the runtime gets back, whichever codec stores
 * it. Throws FileAccessError where the disk fails.
 */
export async function inlinePicturesTask(
  env: TaskEnvironment,
  { wanted, ...params }: InlinePicturesParams,
): Promise<InlinePicturesResult> {
  const asset = await assembledAsset(env, params);
  if (asset.kind === 'obstacle') return { kind: 'obstacle', message: asset.message };
  const view = asset.format.view(asset.bank);
  const tally = asset.format.tally(asset.bank.metadata);
  const { inputs } = asset.contents;
  const sources = sourceNumbers(asset.format, inputs);
  const positions = new Map(inputs.map(({ at }, position) => [at.offset, position]));
  const pictures = wanted.slice(0, MAX_PICTURES).map((picture) => {
    env.checkCancelled();
    if (picture.kind === 'palette') return palettePicture(view, picture);
    const position = positions.get(picture.offset) ?? -1;
    const source = sources[position] ?? -1;
    const { input } = inputs[position] ?? {};
    if (input?.kind === 'palette-file') return paletteFilePicture(input, asset.format);
    return { tallies: tally.sources[source] ?? [], picture: inputPicture(view, source, picture.room) };
  });
  return { kind: 'pictures', pictures };
}

function inputPicture(view: BankView, source: number, room: Room): InlinePicture | null {
  if (view.kind === 'glyphs') return strip(view, view.sources[source], room);
  return view.kind === 'sounds' ? wave(view.sounds[source], room) : null;
}

function strip(view: GlyphsView, source: GlyphSource | undefined, room: Room): InlinePicture | null {
  if (source === undefined) return null;
  const { zoom, isCut, ...raster } = glyphStrip(view, source, room);
  if (raster.argb.length === 0) return null;
  const { uri: data, width, height } = drawing(raster);
  return { kind: 'pixels', data, width, height, zoom, isCut };
}

function wave(sound: SoundView | undefined, { width }: Room): InlinePicture | null {
  if (sound === undefined) return null;
  return { kind: 'wave', peaks: soundPeaks(sound, Math.min(MAX_STRETCHES, Math.floor(width / 2))) };
}

function palettePicture(
  view: BankView,
  { index, length }: Extract<WantedPicture, { kind: 'palette' }>,
): Drawn {
  const palette = view.kind === 'glyphs' ? view.palettes[index] : undefined;
  const words = [...(palette?.colors.subarray(0, length) ?? [])];
  const colors = words.map((word, entry) => (entry === 0 ? null : cssColor(word)));
  return {
    tallies: [{ noun: 'colour', count: colors.length }],
    picture: colors.length === 0 ? null : { kind: 'swatches', colors },
  };
}

/** Its first colours as the runtime gets them, in palettes of the format, entry 0 of each transparent. */
function paletteFilePicture({ colors }: PaletteFile, { palettes }: Pick<Format, 'palettes'>): Drawn {
  const shown = Array.from(colors.subarray(0, MAX_SWATCHES), (argb, entry) =>
    entry % (palettes?.maxColors ?? MAX_SWATCHES) === 0 ? null : cssColor(rgb565Of(argb)),
  );
  return {
    tallies: [{ noun: 'colour', count: colors.length }],
    picture: { kind: 'swatches', colors: shown },
  };
}

/** Two palettes of 16; more would push the text behind out of sight. */
const MAX_SWATCHES = 32;

function cssColor(rgb565: number): string {
  return `#${(argb8888Of(rgb565) & 0xffffff).toString(16).padStart(6, '0')}`;
}
