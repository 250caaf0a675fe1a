/** What decides how high a line of text is: the editor's settings. */
export interface LineSettings {
  /** `editor.fontSize`, in pixels. */
  readonly fontSize: number;
  /** `editor.lineHeight`: 0 follows the font, less than 8 is a multiple of it, and the rest is in pixels. */
  readonly lineHeight: number;
}

/** VS Code's own ratio, of all systems but macOS, where lines are higher. */
const RATIO = 1.35;
const MIN_LINE_HEIGHT = 8;

/** Glyphs of so many pixels are the commonest: from lines nearly as high they may stick out by a pixel. */
const GLYPH = 16;
const NEARLY = 14;

/** Pixels that a picture may be high, so that lines stay apart. */
export function pictureHeight(settings: LineSettings): number {
  const line = lineHeight(settings);
  return line >= NEARLY ? Math.max(GLYPH, line - 2) : line;
}

function lineHeight({ fontSize, lineHeight: set }: LineSettings): number {
  if (set >= MIN_LINE_HEIGHT) return Math.round(set);
  const ratio = set > 0 ? set : RATIO;
  return Math.max(MIN_LINE_HEIGHT, Math.round(ratio * fontSize));
}
