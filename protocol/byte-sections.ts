import type { BankViewData, ByteSection } from './bank-view.ts';

/** The sections of a bank whose bytes go with its view. */
export function byteSections(view: BankViewData): ByteSection[] {
  switch (view.kind) {
    case 'glyphs':
      return [view.pixels, view.map, view.paletteNumbers].filter((section) => section !== null);
    case 'sounds':
      return view.sounds.map(({ samples }) => samples);
    default:
      return [];
  }
}
