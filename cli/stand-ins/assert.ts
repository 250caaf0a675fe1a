/** Stands for `node:assert` in the bundled command line: `pngjs` wants no more of it, and the whole takes its time. */
export function ok(value: unknown, message: string): void {
  if (!value) throw new Error(message);
}
