import type { IndexedImage } from '../../formats/decoded-input.ts';

const MAX_COLORS = 256;

/** What has more is a picker of colours, which would have bands. */
const MANY_COLORS = 12_000;

interface Shade {
  /** 0xAARRGGBB */
  readonly color: number;
  readonly count: number;
}

/**
 * An image of at most 256 colours: its own where those are enough, else a median cut of them in which every box is
 * shown in the colour most of its pixels have, so that flat areas and pixel art stay exactly as they are. Nothing where
 * an image has too many for that.
 * @param image 8-bit RGBA; alpha is not looked at, a window is opaque
 */
export function reduceColors({ width, height, data }: RgbaImage): Omit<IndexedImage, 'kind'> | undefined {
  const counts = new Map<number, number>();
  const colors = new Uint32Array(width * height);
  for (let i = 0; i < colors.length; i++) {
    const color = (0xff000000 | (data[i * 4] << 16) | (data[i * 4 + 1] << 8) | data[i * 4 + 2]) >>> 0;
    colors[i] = color;
    counts.set(color, (counts.get(color) ?? 0) + 1);
  }
  if (counts.size > MANY_COLORS) return undefined;
  const boxes = medianCut([...counts].map(([color, count]) => ({ color, count })));
  const palette = Uint32Array.from(boxes, mostFrequent);
  const numbers = new Map(boxes.flatMap((box, i) => box.map(({ color }) => [color, i] as const)));
  return { width, height, pixels: Uint8Array.from(colors, (color) => numbers.get(color) ?? 0), palette };
}

export interface RgbaImage {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
}

type Box = readonly Shade[];

function medianCut(shades: Box): readonly Box[] {
  const boxes = [weighed(shades)];
  while (boxes.length < MAX_COLORS) {
    const widest = boxes.reduce((best, box) => (box.gain > best.gain ? box : best));
    if (widest.gain === 0) break;
    boxes.splice(boxes.indexOf(widest), 1, ...halves(widest.box).map(weighed));
  }
  return boxes.map(({ box }) => box);
}

/** With what would be gained by cutting it: how far its colours are apart, and how much of the image they are. */
function weighed(box: Box): { readonly box: Box; readonly gain: number } {
  const area = box.reduce((sum, { count }) => sum + count, 0);
  return { box, gain: widestChannel(box).range * Math.sqrt(area) };
}

const CHANNELS = [16, 8, 0] as const;

function widestChannel(box: Box): { readonly shift: number; readonly range: number } {
  const channels = CHANNELS.map((shift) => {
    const values = box.map(({ color }) => (color >>> shift) & 255);
    return {
      shift,
      range: values.reduce((a, b) => Math.max(a, b), 0) - values.reduce((a, b) => Math.min(a, b), 255),
    };
  });
  return channels.reduce((best, channel) => (channel.range > best.range ? channel : best));
}

function halves(box: Box): readonly Box[] {
  const { shift } = widestChannel(box);
  const sorted = box.toSorted(
    (a, b) => ((a.color >>> shift) & 255) - ((b.color >>> shift) & 255) || a.color - b.color,
  );
  const half = sorted.reduce((sum, { count }) => sum + count, 0) / 2;
  let cut = 1;
  for (let seen = sorted[0].count; cut < sorted.length - 1 && seen < half; cut++) seen += sorted[cut].count;
  return [sorted.slice(0, cut), sorted.slice(cut)];
}

function mostFrequent(box: Box): number {
  return box.reduce((best, shade) => (shade.count > best.count ? shade : best)).color;
}
