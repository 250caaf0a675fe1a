/**
 * What a cell shows, as the map of a bank has it: the number of its glyph in bits 0 to 15, its palette in 16 to 23, and
 * in 24 and 25 whether it is mirrored left and right, up and down.
 */
export const FLIP_X = 1 << 24;
export const FLIP_Y = 1 << 25;

export function glyphOf(word: number): number {
  return word & 0xffff;
}

export function paletteOf(word: number): number {
  return (word >>> 16) & 0xff;
}

/** The words of a map; of a bank that has none, those of cells that show the glyph of their own number. */
export function cellWords(
  count: number,
  {
    map,
    paletteNumbers,
  }: { readonly map: Uint8Array | undefined; readonly paletteNumbers: Uint8Array | undefined },
): Uint32Array {
  const words = new Uint32Array(count);
  const view = map && new DataView(map.buffer, map.byteOffset, map.byteLength);
  for (let cell = 0; cell < count; cell++)
    words[cell] = view?.getUint32(cell * 4, true) ?? cell | ((paletteNumbers?.[cell] ?? 0) << 16);
  return words;
}
