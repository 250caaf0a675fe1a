const tenths = new Intl.NumberFormat(languageOf(), {
  minimumFractionDigits: 1,
  maximumFractionDigits: 1,
  useGrouping: false,
});

/** A number of bytes, in the language of the display: `812 B`, `1.4 KiB`, `2.0 MiB`. */
export function byteCount(bytes: number): string {
  if (bytes < 1024) return `${bytes} B`;
  if (bytes < 1024 * 1024) return `${tenths.format(bytes / 1024)} KiB`;
  return `${tenths.format(bytes / (1024 * 1024))} MiB`;
}

/** The host has written it into the document. */
function languageOf(): string {
  const { lang } = document.documentElement;
  return lang === '' ? 'en' : lang;
}
