import { expect, it } from 'vitest';
import type { ArchiveEntry, OpenedArchive } from '../../../../protocol/archive.ts';
import { byteRegions, mapSegments, regionAt } from './byte-regions.ts';

function entry(assetId: number, offset: number, size: number): ArchiveEntry {
  return {
    assetId,
    name: '',
    format: '',
    codec: 'NONE',
    offset,
    size,
    decodedSize: size,
    preload: false,
  };
}

function archive(size: number, entries: readonly ArchiveEntry[], headerLength = 10): OpenedArchive {
  const prelude = { headerLength, headerCrc32: 0, payloadOffset: 48, payloadLength: size - 48 };
  return {
    stamp: '',
    size,
    prelude,
    entries,
    bindings: [],
    counts: { entries: entries.length, bindings: 0 },
    problems: [],
  };
}

it.each<[string, OpenedArchive, string]>([
  [
    'in their order, whatever that of the entries is',
    archive(96, [entry(7, 64, 20), entry(3, 48, 5)]),
    'prelude 0+32, header 32+10, padding 42+6, payload 48+5 (3), padding 53+11, payload 64+20 (7), padding 84+12',
  ],
  ['without banks', archive(48, []), 'prelude 0+32, header 32+10, padding 42+6'],
  ['of no archive', { ...archive(20, []), prelude: null }, 'unknown 0+20'],
  ['cut off in the header', archive(40, [entry(3, 48, 5)]), 'prelude 0+32, header 32+8'],
  [
    'cut off in a payload',
    archive(50, [entry(3, 48, 500)]),
    'prelude 0+32, header 32+10, padding 42+6, payload 48+2 (3)',
  ],
  [
    'of entries that overlap',
    archive(80, [entry(3, 48, 20), entry(4, 64, 16)]),
    'prelude 0+32, header 32+10, padding 42+6, payload 48+20 (3), payload 68+12 (4)',
  ],
  [
    'with bytes that nothing speaks of',
    archive(100, [entry(3, 48, 5)]),
    'prelude 0+32, header 32+10, padding 42+6, payload 48+5 (3), unknown 53+47',
  ],
  ['with a header that is longer than the file', archive(40, [], 9e9), 'prelude 0+32, header 32+8'],
])('tells the regions %s', (_, opened, expected) => {
  const regions = byteRegions(opened);
  const text = regions.map(
    ({ kind, offset, length, entry: own }) =>
      `${kind} ${offset}+${length}${own === undefined ? '' : ` (${own.assetId})`}`,
  );
  expect(text.join(', ')).toBe(expected);
  for (let at = 0; at < opened.size; at++) {
    const region = regions[regionAt(regions, at)];
    expect(region && at >= region.offset && at < region.offset + region.length).toBe(true);
  }
  expect([regionAt(regions, -1), regionAt(regions, opened.size)]).toEqual([-1, -1]);
});

it('draws thousands of regions as a few segments that leave nothing out', () => {
  const entries = Array.from({ length: 5000 }, (_, n) => entry(n + 1, 48 + n * 16, 16));
  const opened = archive(48 + 5000 * 16 + 100_000, [...entries, entry(9000, 48 + 5000 * 16, 100_000)]);
  const regions = byteRegions(opened);
  const segments = mapSegments(regions, opened.size, 200);
  expect(segments.length).toBeLessThanOrEqual(201);
  expect(segments.reduce((sum, { count }) => sum + count, 0)).toBe(regions.length);
  expect(segments[0]?.start).toBe(0);
  expect(segments.at(-1)).toMatchObject({ end: 1, count: 1 });
  for (const [position, { start }] of segments.entries())
    if (position > 0) expect(start).toBe(segments[position - 1]?.end);
});
