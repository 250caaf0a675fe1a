import { createHash } from 'node:crypto';
import { argb8888Of } from '../../contract/color.ts';
import { unreachable } from '../../contract/unreachable.ts';
import type { BankView, GlyphsView, PaletteView, SoundView } from '../../formats/bank-view.ts';
import type {
  BankViewData,
  ByteSection,
  GlyphsData,
  PaletteData,
  SoundData,
} from '../../protocol/bank-view.ts';
import { toBase64 } from '../../protocol/base64.ts';
import { soundPeaks } from './sound-peaks.ts';

/** Bytes of sections that go with one view: all glyphs that a bank can have, of the largest size. */
const MAX_SENT = 32 * 1024 * 1024;

export interface ViewDataOptions {
  /** Ids of the sections that the asker has. */
  readonly known: ReadonlySet<string>;
  checkCancelled(): void;
}

/** A view as plain data that may go to another process. */
export function bankViewData(view: BankView, options: ViewDataOptions): BankViewData {
  const sections = new Sections(options);
  switch (view.kind) {
    case 'glyphs':
      return glyphsData(view, sections);
    case 'sounds':
      return { kind: 'sounds', sounds: view.sounds.map((sound) => soundData(sound, sections, options)) };
    case 'blobs':
      return {
        kind: 'blobs',
        blobs: view.blobs.map(({ name, offset, bytes }) => ({ name, offset, size: bytes.length })),
      };
    default:
      return unreachable(view);
  }
}

class Sections {
  readonly #options: ViewDataOptions;
  #left = MAX_SENT;

  constructor(options: ViewDataOptions) {
    this.#options = options;
  }

  of(bytes: Uint8Array, offset: number): ByteSection {
    this.#options.checkCancelled();
    const size = bytes.length;
    const id = createHash('sha256').update(bytes).digest('hex');
    if (this.#options.known.has(id) || size > this.#left) return { id, offset, size, bytes: null };
    this.#left -= size;
    return { id, offset, size, bytes: toBase64(bytes) };
  }
}

function glyphsData(view: GlyphsView, sections: Sections): GlyphsData {
  const { kind, tileSize, count, offset, pixels, cells, map, paletteNumbers, animations } = view;
  const behind = offset + pixels.length;
  return {
    kind,
    tileSize,
    count,
    pixels: sections.of(pixels, offset),
    cellCount: cells.length,
    map: map === undefined ? null : sections.of(map, behind),
    paletteNumbers: paletteNumbers === undefined ? null : sections.of(paletteNumbers, behind),
    hasPaletteNumbers: view.hasPaletteNumbers,
    palettes: view.palettes.map(paletteData),
    sources: view.sources.map(({ durations, ...source }) => ({ ...source, durations: durations ?? null })),
    animations,
  };
}

export function paletteData({ index, offset, colors }: PaletteView): PaletteData {
  return {
    index,
    offset,
    colors: Array.from(colors, (rgb565) => ({
      rgb565,
      css: `#${(argb8888Of(rgb565) & 0xffffff).toString(16).padStart(6, '0')}`,
    })),
  };
}

function soundData(
  { name, offset, sampleRate, channels, loop, samples }: SoundView,
  sections: Sections,
  { checkCancelled }: ViewDataOptions,
): SoundData {
  return {
    name,
    sampleRate,
    channels,
    frames: samples.length / (channels * Int16Array.BYTES_PER_ELEMENT),
    loop: loop ?? null,
    peaks: soundPeaks({ channels, samples }, checkCancelled),
    samples: sections.of(samples, offset),
  };
}
