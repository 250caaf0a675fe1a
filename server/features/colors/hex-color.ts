/** `#rrggbb`, and the alpha where it is not opaque: with eight digits some would read the alpha last, some first. */
export function hexColor(argb8888: number): string {
  const rgb = (argb8888 & 0xffffff).toString(16).padStart(6, '0');
  const alpha = argb8888 >>> 24;
  return alpha === 0xff ? `#${rgb}` : `#${rgb} alpha ${alpha}`;
}
