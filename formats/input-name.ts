/** What a bank calls an input: its file name without folders and ending (`a/jump.v2.wav` → `jump.v2`, `.wav` → `.wav`). */
export function inputName(path: string): string {
  const file = fileName(path);
  const dot = file.lastIndexOf('.');
  const name = file.slice(0, Math.max(0, dot));
  return /^\.*$/.test(name) ? file : name;
}

/** The last part of a path as declared, for messages that must stay short. */
export function fileName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
