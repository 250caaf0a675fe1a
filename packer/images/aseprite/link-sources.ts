import type { Cel, Frame } from './sprite.ts';

/** What the cel of each layer shows in the end, frame by frame. */
export type LinkSources = readonly ReadonlyMap<number, Cel>[];

/** Frame after frame, each from those before it: thousands of frames may link in a row. */
export function linkSources(frames: readonly Frame[]): LinkSources {
  const sources: Map<number, Cel>[] = [];
  for (const [frame, { cels }] of frames.entries()) {
    const shown = new Map<number, Cel>();
    for (const cel of cels) {
      const source = shown.has(cel.layer) ? undefined : sourceOf(sources, cel, frame);
      if (source !== undefined) shown.set(cel.layer, source);
    }
    sources.push(shown);
  }
  return sources;
}

/** What a link leads to, of any other cel itself; links go back only, so that they end. */
export function sourceOf(sources: LinkSources, cel: Cel, frame: number): Cel | undefined {
  if (cel.content.kind !== 'link') return cel;
  return cel.content.frame < frame ? sources[cel.content.frame]?.get(cel.layer) : undefined;
}
