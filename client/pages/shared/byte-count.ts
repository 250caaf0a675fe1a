import { t } from './l10n.ts';

/** `17 bytes`, `3.4 KB` of 1,024 bytes each, as VS Code tells of files elsewhere. */
export function byteCount(bytes: number): string {
  if (bytes < 1024) return bytes === 1 ? t('1 byte') : t('{0} bytes', bytes);
  const kilobytes = bytes / 1024;
  if (kilobytes < 1024) return t('{0} KB', short(kilobytes));
  return t('{0} MB', short(kilobytes / 1024));
}

function short(value: number): string {
  return value < 100 ? value.toFixed(1).replace(/\.0$/, '') : String(Math.round(value));
}
