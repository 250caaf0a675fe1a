import type { ArchiveEntry, OpenedArchive } from '../../../../protocol/archive.ts';

/** A stretch of an archive's bytes that is one thing. */
export interface ByteRegion {
  readonly kind: RegionKind;
  /** From the start of the file. */
  readonly offset: number;
  readonly length: number;
  /** Of a payload: whose. */
  readonly entry: ArchiveEntry | undefined;
  /** Whether it is every other payload: by it they are told apart. */
  readonly isOdd: boolean;
}

/** `padding`: what brings the next payload to a multiple of 16. `unknown`: what nothing in the archive speaks of. */
export type RegionKind = 'prelude' | 'header' | 'payload' | 'padding' | 'unknown';

const PRELUDE_SIZE = 32;
const ALIGNMENT = 16;

/** All bytes of the file in their order, each in one region. Where entries of a damaged archive overlap, the first has the bytes. */
export function byteRegions({ prelude, size, entries }: OpenedArchive): ByteRegion[] {
  const regions: ByteRegion[] = [];
  let end = 0;
  let payloads = 0;
  const add = (kind: RegionKind, to: number, entry?: ArchiveEntry) => {
    const stop = Math.min(to, size);
    if (stop <= end) return;
    if (entry !== undefined) payloads++;
    const isOdd = entry !== undefined && payloads % 2 === 1;
    regions.push({ kind, offset: end, length: stop - end, entry, isOdd });
    end = stop;
  };
  const skip = (to: number) => add(Math.min(to, size) - end < ALIGNMENT ? 'padding' : 'unknown', to);
  if (prelude !== null) {
    add('prelude', PRELUDE_SIZE);
    add('header', PRELUDE_SIZE + prelude.headerLength);
    for (const entry of entries.toSorted((a, b) => a.offset - b.offset)) {
      skip(entry.offset);
      add('payload', entry.offset + entry.size, entry);
    }
    skip(size);
  }
  add('unknown', size);
  return regions;
}

/** Position of the region that has the byte; -1 where the file has no such byte. */
export function regionAt(regions: readonly ByteRegion[], offset: number): number {
  let low = 0;
  let high = regions.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const region = regions[middle];
    if (region === undefined || offset < region.offset) high = middle - 1;
    else if (offset >= region.offset + region.length) low = middle + 1;
    else return middle;
  }
  return -1;
}

/** A part of the map: one region, or several that are too thin to be seen one by one. */
export interface MapSegment {
  readonly first: ByteRegion;
  /** How many regions it stands for. */
  readonly count: number;
  /** Of the whole, from 0 to 1. */
  readonly start: number;
  readonly end: number;
}

/** The regions to scale, at most `limit` of them: neighbours that are thinner than their share are one. */
export function mapSegments(regions: readonly ByteRegion[], size: number, limit: number): MapSegment[] {
  const segments: MapSegment[] = [];
  let group: { first: ByteRegion; count: number } | undefined;
  for (const [position, region] of regions.entries()) {
    group = { first: group?.first ?? region, count: (group?.count ?? 0) + 1 };
    const end = (region.offset + region.length) / size;
    const next = regions[position + 1];
    const isThin = end - group.first.offset / size < 1 / limit;
    if (isThin && next !== undefined && next.length / size < 1 / limit) continue;
    segments.push({ ...group, start: group.first.offset / size, end });
    group = undefined;
  }
  return segments;
}
