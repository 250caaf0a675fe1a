import type { PaletteChoice } from './glyph-bank.ts';
import { type GridLayout, type Rect, rectOf, type VisibleBlock, visibleBlocks } from './grid-layout.ts';
import type { GlyphPainter } from './paint-glyphs.ts';

/** What is drawn of a grid, on a canvas that is just as large as the part of the layout that is seen. */
export interface GridPicture {
  readonly painter: GlyphPainter;
  readonly layout: GridLayout;
  readonly palette: PaletteChoice;
  /** Of the layout, in CSS pixels. */
  readonly view: Rect;
  /** Device pixels in a CSS pixel. */
  readonly ratio: number;
  readonly hasNumbers: boolean;
  /** First and last of those selected; the focus is one of them. */
  readonly selection: readonly [first: number, last: number];
  readonly focus: number;
  readonly hovered: number | undefined;
  readonly theme: GridTheme;
}

/** Colours as CSS has them. */
export interface GridTheme {
  readonly checkers: readonly [string, string];
  readonly focus: string;
  readonly hover: string;
  readonly font: string;
}

/** From this size of a glyph on, lines part them. CSS pixels. */
const MIN_LINED_CELL = 16;
const CHECKER = 8;

export function drawGrid(context: CanvasRenderingContext2D, picture: GridPicture): void {
  const { layout, view } = picture;
  context.clearRect(0, 0, context.canvas.width, context.canvas.height);
  context.imageSmoothingEnabled = false;
  for (const visible of visibleBlocks(layout, view)) {
    drawGlyphs(context, picture, visible);
    if (layout.cell >= MIN_LINED_CELL) drawLines(context, picture, visible);
    eachGlyph(visible, (glyph) => markGlyph(context, picture, glyph));
  }
}

function drawGlyphs(
  context: CanvasRenderingContext2D,
  picture: GridPicture,
  { block, window }: VisibleBlock,
): void {
  const { layout, painter, palette } = picture;
  const { cell } = layout;
  const columns = window.toColumn - window.fromColumn;
  const rows = window.toRow - window.fromRow;
  const { x, y, width, height } = onCanvas(picture, {
    x: window.fromColumn * cell,
    y: block.glyphsTop + window.fromRow * cell,
    width: columns * cell,
    height: rows * cell,
  });
  context.fillStyle = checkerboard(context, picture);
  context.fillRect(x, y, width, height);
  const pixels = painter.paint(window, palette);
  const imageWidth = columns * painter.tileSize;
  const image = new ImageData(new Uint8ClampedArray(pixels.buffer), imageWidth, rows * painter.tileSize);
  const scratch = new OffscreenCanvas(image.width, image.height);
  scratch.getContext('2d')?.putImageData(image, 0, 0);
  context.drawImage(scratch, x, y, width, height);
}

/** Squares that stay with the glyphs when they are scrolled. */
function checkerboard(
  context: CanvasRenderingContext2D,
  { theme, ratio, view }: GridPicture,
): CanvasPattern | string {
  const side = Math.max(1, Math.round(CHECKER * ratio));
  const tile = new OffscreenCanvas(2 * side, 2 * side);
  const paper = tile.getContext('2d');
  const [light, dark] = theme.checkers;
  if (paper === null) return light;
  paper.fillStyle = light;
  paper.fillRect(0, 0, 2 * side, 2 * side);
  paper.fillStyle = dark;
  paper.fillRect(0, 0, side, side);
  paper.fillRect(side, side, side, side);
  const pattern = context.createPattern(tile, 'repeat');
  pattern?.setTransform(
    new DOMMatrix().translate(
      -Math.round(view.x * ratio) % (2 * side),
      -Math.round(view.y * ratio) % (2 * side),
    ),
  );
  return pattern ?? light;
}

function drawLines(
  context: CanvasRenderingContext2D,
  picture: GridPicture,
  { block, window }: VisibleBlock,
): void {
  const { cell } = picture.layout;
  context.fillStyle = 'rgb(128 128 128 / 45%)';
  const area = { x: 0, y: block.glyphsTop, width: block.width, height: block.height };
  const { x, y, width, height } = onCanvas(picture, area);
  for (let column = window.fromColumn; column <= window.toColumn; column++) {
    const line = onCanvas(picture, { x: column * cell, y: 0, width: 0, height: 0 }).x;
    context.fillRect(Math.min(line, x + width - 1), y, 1, height);
  }
  for (let row = window.fromRow; row <= window.toRow; row++) {
    const line = onCanvas(picture, { x: 0, y: block.glyphsTop + row * cell, width: 0, height: 0 }).y;
    context.fillRect(x, Math.min(line, y + height - 1), width, 1);
  }
}

function eachGlyph({ window }: VisibleBlock, act: (glyph: number) => void): void {
  for (let row = window.fromRow; row < window.toRow; row++)
    for (let column = window.fromColumn; column < window.toColumn; column++)
      act(window.firstGlyph + row * window.columns + column);
}

function markGlyph(context: CanvasRenderingContext2D, picture: GridPicture, glyph: number): void {
  const { hasNumbers, selection, focus, hovered, theme, ratio } = picture;
  if (hasNumbers) drawNumber(context, picture, glyph);
  const [first, last] = selection;
  const isSelected = glyph >= first && glyph <= last;
  if (glyph === hovered) outline(context, picture, { glyph, color: theme.hover, thickness: ratio });
  if (isSelected) outline(context, picture, { glyph, color: theme.focus, thickness: ratio });
  if (glyph === focus) outline(context, picture, { glyph, color: theme.focus, thickness: 2 * ratio });
}

function outline(
  context: CanvasRenderingContext2D,
  picture: GridPicture,
  { glyph, color, thickness }: { glyph: number; color: string; thickness: number },
): void {
  const rect = rectOf(picture.layout, glyph);
  if (rect === undefined) return;
  const { x, y, width, height } = onCanvas(picture, rect);
  const line = Math.max(1, Math.round(thickness));
  context.strokeStyle = color;
  context.lineWidth = line;
  context.strokeRect(x + line / 2, y + line / 2, width - line, height - line);
}

const NUMBER_SIZE = 10;

/** On a dark ground of its own, since a glyph may have any colours. Left out where it does not fit. */
function drawNumber(context: CanvasRenderingContext2D, picture: GridPicture, glyph: number): void {
  const rect = rectOf(picture.layout, glyph);
  if (rect === undefined) return;
  const { x, y, width, height } = onCanvas(picture, rect);
  const size = NUMBER_SIZE * picture.ratio;
  context.font = `${size}px ${picture.theme.font}`;
  const text = String(glyph);
  const needed = context.measureText(text).width + 4 * picture.ratio;
  if (needed > width || size + 2 * picture.ratio > height) return;
  context.fillStyle = 'rgb(0 0 0 / 70%)';
  context.fillRect(x, y, needed, size + 2 * picture.ratio);
  context.fillStyle = '#ffffff';
  context.textBaseline = 'top';
  context.fillText(text, x + 2 * picture.ratio, y + picture.ratio);
}

/** From the layout's CSS pixels to whole device pixels. */
function onCanvas({ view, ratio }: GridPicture, { x, y, width, height }: Rect): Rect {
  const left = Math.round((x - view.x) * ratio);
  const top = Math.round((y - view.y) * ratio);
  return {
    x: left,
    y: top,
    width: Math.round((x + width - view.x) * ratio) - left,
    height: Math.round((y + height - view.y) * ratio) - top,
  };
}
