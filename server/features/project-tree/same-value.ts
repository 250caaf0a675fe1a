/** Whether two values that JSON could write are the same; keys count in any order. */
export function isSameValue(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) || Array.isArray(b)) return isSameList(a, b);
  const [mine, others] = [a as Readonly<Record<string, unknown>>, b as Readonly<Record<string, unknown>>];
  let left = Object.keys(others).length;
  for (const key in mine) {
    if (!Object.hasOwn(others, key) || !isSameValue(mine[key], others[key])) return false;
    left--;
  }
  return left === 0;
}

function isSameList(a: unknown, b: unknown): boolean {
  if (!Array.isArray(a) || !Array.isArray(b) || a.length !== b.length) return false;
  return a.every((item, position) => isSameValue(item, b[position]));
}
