const ENGLISH = 'en';
let displayed = ENGLISH;

/** From now on sizes are spelled as in this language, as VS Code calls it. */
export function spellSizesIn(language: string): void {
  displayed = language;
}

/** A number of bytes, in the language of the display: `812 B`, `1.4 KiB`, `2.0 MiB`. */
export function byteSize(bytes: number): string {
  return spelled(bytes, displayed);
}

/** The same as the command line says it, for output. */
export function englishByteSize(bytes: number): string {
  return spelled(bytes, ENGLISH);
}

function spelled(bytes: number, language: string): string {
  if (bytes < 1024) return `${bytes} B`;
  const tenths = tenthsIn(language);
  if (bytes < 1024 * 1024) return `${tenths.format(bytes / 1024)} KiB`;
  return `${tenths.format(bytes / (1024 * 1024))} MiB`;
}

/** By language. Each is made when it is first needed: the editor would wait for it at activation. */
const made = new Map<string, Intl.NumberFormat>();

function tenthsIn(language: string): Intl.NumberFormat {
  const known = made.get(language);
  if (known !== undefined) return known;
  const options = { minimumFractionDigits: 1, maximumFractionDigits: 1, useGrouping: false };
  const tenths = new Intl.NumberFormat(language, options);
  made.set(language, tenths);
  return tenths;
}
