/** Whether two values are the same JSON: the order of fields says nothing, and what is undefined is absent. */
export function isSameJson(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) || Array.isArray(b))
    return (
      Array.isArray(a) &&
      Array.isArray(b) &&
      a.length === b.length &&
      a.every((item, n) => isSameJson(item, b[n]))
    );
  const left = definedFields(a);
  const right = definedFields(b);
  return left.size === right.size && [...left].every(([key, value]) => isSameJson(value, right.get(key)));
}

function definedFields(value: object): ReadonlyMap<string, unknown> {
  return new Map(Object.entries(value).filter(([, field]) => field !== undefined));
}
