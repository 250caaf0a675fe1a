import type { PaletteChoice } from './glyph-bank.ts';
import { type GridLayout, type Rect, rectIn, type VisibleBlock, visibleBlocks } from './grid-layout.ts';
import type { GridTheme } from './grid-theme.ts';
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
  /** First and last cell of those selected; the focus is one of them. */
  readonly selection: readonly [first: number, last: number];
  readonly focus: number;
  readonly hovered: number | undefined;
  readonly theme: GridTheme;
}

/** From this size of a cell on, lines part them. CSS pixels. */
const MIN_LINED_SIDE = 16;
const CHECKER = 8;

export function drawGrid(context: CanvasRenderingContext2D, picture: GridPicture): void {
  const { layout, view } = picture;
  context.clearRect(0, 0, context.canvas.width, context.canvas.height);
  context.imageSmoothingEnabled = false;
  for (const visible of visibleBlocks(layout, view)) {
    drawCells(context, picture, visible);
    if (layout.side >= MIN_LINED_SIDE) drawLines(context, picture, visible);
    if (picture.hasNumbers) drawNumbers(context, picture, visible);
    markCells(context, picture, visible);
  }
}

function drawCells(
  context: CanvasRenderingContext2D,
  picture: GridPicture,
  { block, window }: VisibleBlock,
): void {
  const { layout, painter, palette } = picture;
  const { side } = layout;
  const columns = window.toColumn - window.fromColumn;
  const rows = window.toRow - window.fromRow;
  const { x, y, width, height } = onCanvas(picture, {
    x: window.fromColumn * side,
    y: block.cellsTop + window.fromRow * side,
    width: columns * side,
    height: rows * side,
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

/** Squares that stay with the cells when they are scrolled. */
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
  const { side } = picture.layout;
  context.fillStyle = 'rgb(128 128 128 / 45%)';
  const area = { x: 0, y: block.cellsTop, width: block.width, height: block.height };
  const { x, y, width, height } = onCanvas(picture, area);
  for (let column = window.fromColumn; column <= window.toColumn; column++) {
    const line = onCanvas(picture, { x: column * side, y: 0, width: 0, height: 0 }).x;
    context.fillRect(Math.min(line, x + width - 1), y, 1, height);
  }
  for (let row = window.fromRow; row <= window.toRow; row++) {
    const line = onCanvas(picture, { x: 0, y: block.cellsTop + row * side, width: 0, height: 0 }).y;
    context.fillRect(x, Math.min(line, y + height - 1), width, 1);
  }
}

function* cellsIn({ window }: VisibleBlock): Generator<number> {
  for (let row = window.fromRow; row < window.toRow; row++)
    for (let column = window.fromColumn; column < window.toColumn; column++)
      yield window.firstCell + row * window.columns + column;
}

function markCells(context: CanvasRenderingContext2D, picture: GridPicture, visible: VisibleBlock): void {
  const { selection, focus, hovered, theme, ratio, layout } = picture;
  const [first, last] = selection;
  for (const cell of cellsIn(visible)) {
    const isSelected = cell >= first && cell <= last;
    if (!isSelected && cell !== hovered) continue;
    const rect = onCanvas(picture, rectIn(visible.block, layout.side, cell));
    if (cell === hovered) outline(context, rect, { color: theme.hover, thickness: ratio });
    if (isSelected) outline(context, rect, { color: theme.focus, thickness: ratio });
    if (cell === focus) outline(context, rect, { color: theme.focus, thickness: 2 * ratio });
  }
}

function outline(
  context: CanvasRenderingContext2D,
  { x, y, width, height }: Rect,
  { color, thickness }: { color: string; thickness: number },
): void {
  const line = Math.max(1, Math.round(thickness));
  context.strokeStyle = color;
  context.lineWidth = line;
  context.strokeRect(x + line / 2, y + line / 2, width - line, height - line);
}

const NUMBER_SIZE = 10;

/** Each on a dark ground of its own, since a glyph may have any colours. Left out where they do not fit. */
function drawNumbers(context: CanvasRenderingContext2D, picture: GridPicture, visible: VisibleBlock): void {
  const { ratio, layout, theme } = picture;
  if (layout.side < NUMBER_SIZE + 2) return;
  const size = NUMBER_SIZE * ratio;
  context.font = `${size}px ${theme.font}`;
  context.textBaseline = 'top';
  /** By number of digits: to measure every number would take longer than to draw it. */
  const widths = new Map<number, number>();
  for (const cell of cellsIn(visible)) {
    const text = String(picture.painter.glyphIn(cell));
    const needed = widths.get(text.length) ?? context.measureText('0'.repeat(text.length)).width + 4 * ratio;
    widths.set(text.length, needed);
    const { x, y, width } = onCanvas(picture, rectIn(visible.block, layout.side, cell));
    if (needed > width) continue;
    context.fillStyle = 'rgb(0 0 0 / 70%)';
    context.fillRect(x, y, needed, size + 2 * ratio);
    context.fillStyle = '#ffffff';
    context.fillText(text, x + 2 * ratio, y + ratio);
  }
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
