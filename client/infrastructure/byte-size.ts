let displayed = tenthsIn('en');

/** From now on sizes are spelled as in this language, as VS Code calls it. */
export function spellSizesIn(language: string): void {
  displayed = tenthsIn(language);
}

/** A number of bytes, in the language of the display: `812 B`, `1.4 KiB`, `2.0 MiB`. */
export function byteSize(bytes: number): string {
  return spelled(bytes, displayed);
}

/** The same as the command line says it, for output. */
export function englishByteSize(bytes: number): string {
  return spelled(bytes, ENGLISH);
}

const ENGLISH = tenthsIn('en');

function spelled(bytes: number, tenths: Intl.NumberFormat): string {
  if (bytes < 1024) return `${bytes} B`;
  if (bytes < 1024 * 1024) return `${tenths.format(bytes / 1024)} KiB`;
  return `${tenths.format(bytes / (1024 * 1024))} MiB`;
}

function tenthsIn(language: string): Intl.NumberFormat {
  return new Intl.NumberFormat(language, {
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
    useGrouping: false,
  });
}
