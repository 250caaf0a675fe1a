import {
  type Color,
  type ColorInformation,
  type ColorPresentation,
  type ColorPresentationParams,
  ColorPresentationRequest,
  type DocumentColorParams,
  DocumentColorRequest,
} from 'vscode-languageserver';
import type { Feature, Server } from '../../feature.ts';
import { offsetOf, rangeOf } from '../../positions.ts';
import type { Snapshot } from '../../workspace/snapshot.ts';
import { hexColor } from './hex-color.ts';
import { type PaletteColor, paletteColorAt, paletteColors } from './palette-colors.ts';
import { argbOf, type Notation, recolor } from './recolor.ts';

/** A swatch on every colour of a palette, in both lists; choosing another one rewrites both. */
export const colors: Feature = {
  capabilities: () => ({ colorProvider: true }),
  register: (on) => {
    on(DocumentColorRequest.type, provideColors);
    on(ColorPresentationRequest.type, presentColor);
  },
};

/** Twice what a format may have; no editor draws as many. */
const MAX_SWATCHES = 4096;

async function provideColors(
  { workspace }: Server,
  { textDocument }: DocumentColorParams,
): Promise<ColorInformation[]> {
  const snapshot = await workspace.snapshot(textDocument.uri);
  if (snapshot?.kind !== 'declaration') return [];
  const swatches: ColorInformation[] = [];
  for (const place of paletteColors(snapshot.document.root)) {
    if (swatches.length >= MAX_SWATCHES) break;
    const argb = argbOf(place);
    if (argb !== undefined)
      swatches.push({ range: rangeOf(snapshot.lines, place.node), color: colorOf(argb) });
  }
  return swatches;
}

async function presentColor(
  { workspace }: Server,
  { textDocument, color, range }: ColorPresentationParams,
): Promise<ColorPresentation[]> {
  const snapshot = await workspace.snapshot(textDocument.uri);
  if (snapshot?.kind !== 'declaration') return [];
  const place = paletteColorAt(snapshot.document.root, offsetOf(snapshot, range.start));
  if (place === undefined) return [];
  const argb = argbFrom(color);
  const asItIs = presentation(snapshot, place, argb, 'as it is');
  if (place.node.kind === 'number') return [asItIs];
  return [
    asItIs,
    { ...presentation(snapshot, place, argb, 'numbers'), label: `${hexColor(argb)} in numbers` },
  ];
}

function presentation(
  { document, lines }: Snapshot,
  place: PaletteColor,
  argb: number,
  notation: Notation,
): ColorPresentation {
  const [textEdit, ...additionalTextEdits] = recolor(document, place, argb, notation).map(
    ({ span, newText }) => ({ range: rangeOf(lines, span), newText }),
  );
  return {
    label: hexColor(argb),
    ...(textEdit === undefined ? {} : { textEdit }),
    ...(additionalTextEdits.length === 0 ? {} : { additionalTextEdits }),
  };
}

function colorOf(argb: number): Color {
  return {
    red: share(argb >>> 16),
    green: share(argb >>> 8),
    blue: share(argb),
    alpha: share(argb >>> 24),
  };
}

/** Four digits tell all 256 levels apart, and a palette has many. */
const SHARES = Array.from({ length: 256 }, (_, level) => Math.round((level / 255) * 10_000) / 10_000);

function share(bits: number): number {
  return SHARES[bits & 0xff] ?? 0;
}

function argbFrom({ red, green, blue, alpha }: Color): number {
  return ((level(alpha) << 24) | (level(red) << 16) | (level(green) << 8) | level(blue)) >>> 0;
}

function level(part: number): number {
  return Math.round(Math.min(Math.max(part, 0), 1) * 255);
}
