import { type AnimationRange, boundedRange } from './animation-clock.ts';
import { type GlyphBank, type PaletteChoice, standardPalette } from './glyph-bank.ts';
import type { Zoom } from './glyph-grid.ts';

/** How somebody looks at a bank of glyphs: plain data, that a page can keep. */
export interface GlyphViewState {
  readonly zoom: Zoom;
  /** Undefined until somebody chose one. */
  readonly palette: PaletteChoice | undefined;
  readonly hasNumbers: boolean;
  /** The cell that was chosen last. */
  readonly focused: number;
  /** The cell at the other end of what is selected. */
  readonly anchor: number;
  readonly range: AnimationRange;
}

export const FRESH_STATE: GlyphViewState = {
  zoom: 'fit',
  palette: undefined,
  hasNumbers: false,
  focused: 0,
  anchor: 0,
  range: { first: 0, last: 3, rate: 8 },
};

/** The state with nothing in it that the bank does not have. */
export function boundedState(state: GlyphViewState, bank: GlyphBank): GlyphViewState {
  const within = (cell: number) => Math.max(0, Math.min(cell, bank.cells.length - 1));
  return {
    ...state,
    focused: within(state.focused),
    anchor: within(state.anchor),
    range: boundedRange(state.range, bank.cells.length),
  };
}

/** The palette to show: the one that was chosen, where the bank has it. */
export function shownPalette({ palette }: GlyphViewState, bank: GlyphBank): PaletteChoice {
  const isThere =
    palette === 'own' ? bank.hasPaletteNumbers : bank.palettes.some(({ index }) => index === palette);
  return palette !== undefined && isThere ? palette : standardPalette(bank);
}

/** A cell was chosen; with several the animation goes through them. */
export function withCell(state: GlyphViewState, cell: number, mode: 'alone' | 'up-to'): GlyphViewState {
  if (mode === 'alone') return { ...state, focused: cell, anchor: cell };
  const [first, last] = [Math.min(state.anchor, cell), Math.max(state.anchor, cell)];
  return { ...state, focused: cell, range: { ...state.range, first, last } };
}

export function selectionOf({ focused, anchor }: GlyphViewState): readonly [first: number, last: number] {
  return [Math.min(focused, anchor), Math.max(focused, anchor)];
}

/** What a page kept; anything else is begun anew. */
export function glyphViewStateFrom(kept: unknown): GlyphViewState {
  return isGlyphViewState(kept) ? kept : FRESH_STATE;
}

function isGlyphViewState(kept: unknown): kept is GlyphViewState {
  if (typeof kept !== 'object' || kept === null) return false;
  return Object.keys(FRESH_STATE).every((key) => key in kept || key === 'palette');
}
