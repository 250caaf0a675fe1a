import { expect, it } from 'vitest';
import type { ByteSection, GlyphsData } from '../../../protocol/bank-view.ts';
import { ByteStore } from './byte-store.ts';

const SENT: ByteSection = { id: 'a', offset: 0, size: 3, bytes: 'AQID' };
const KNOWN: ByteSection = { ...SENT, bytes: null };

function view(pixels: ByteSection, paletteNumbers: ByteSection | null = null): GlyphsData {
  const cells = { cellCount: 0, map: null, paletteNumbers, hasPaletteNumbers: paletteNumbers !== null };
  return {
    kind: 'glyphs',
    tileSize: 8,
    count: 0,
    pixels,
    ...cells,
    palettes: [],
    sources: [],
    animations: [],
  };
}

it('keeps what the next view still has', () => {
  const store = new ByteStore();
  store.take(view(SENT, { ...SENT, id: 'b' }));
  store.take(view(KNOWN));
  expect([...(store.of(KNOWN) ?? [])]).toEqual([1, 2, 3]);
  store.take(view({ ...KNOWN, id: 'b' }));
  expect(store.of({ ...KNOWN, id: 'b' })).toBeUndefined();
});

it('has nothing of what was not sent', () => {
  const store = new ByteStore();
  store.take(view(KNOWN));
  expect(store.of(KNOWN)).toBeUndefined();
});
