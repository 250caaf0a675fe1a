/** Text of the author's inside a message: in quotes, on one line, and short. */
export function quote(text: string, limit = 40): string {
  return `‘${shortened(text, limit)}’`;
}

/** The author's text on one line, and short. */
export function shortened(text: string, limit = 40): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length > limit ? `${line.slice(0, limit - 1)}…` : line;
}

/** `‘a’, ‘b’ or ‘c’` */
export function quoteList(texts: readonly string[]): string {
  const quoted = texts.map((text) => quote(text));
  const last = quoted.pop() ?? '';
  return quoted.length === 0 ? last : `${quoted.join(', ')} or ${last}`;
}

/** `1 glyph`, `2 glyphs` */
export function count(n: number, noun: string): string {
  return `${n} ${noun}${n === 1 ? '' : 's'}`;
}
