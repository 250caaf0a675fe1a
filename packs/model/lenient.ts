/** How values of files are read that nobody has checked: what is of another kind counts as absent. */
export type Fields = Readonly<Record<string, unknown>>;

export function fieldsOf(value: unknown): Fields | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : undefined;
}

/** A member of its own, not one that every object inherits. */
export function field(value: unknown, key: string): unknown {
  const fields = fieldsOf(value);
  return fields !== undefined && Object.hasOwn(fields, key) ? fields[key] : undefined;
}

/** The text where there is one; an empty one is none. */
export function text(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value : undefined;
}

/** Something of a collection, with the id that its key or its own `id` gives it. */
export interface Item {
  readonly id: string;
  /** Its key or its position. */
  readonly key: string | number;
  readonly value: unknown;
}

/** The items of a record by id, or of a list of what has an `id`. */
export function* itemsOf(value: unknown, limit: number, idKey = 'id'): Generator<Item> {
  if (Array.isArray(value)) {
    for (const [position, item] of value.slice(0, limit).entries())
      yield { id: text(field(item, idKey)) ?? String(position), key: position, value: item };
    return;
  }
  let left = limit;
  for (const [key, item] of Object.entries(fieldsOf(value) ?? {})) {
    if (left-- <= 0) return;
    yield { id: key, key, value: item };
  }
}

/** The id of an item: its key, or in a list what it says itself; undefined where that is nothing. */
export function namedIn({ id, key, value }: Item, idKey: string): string | undefined {
  return typeof key === 'number' ? text(field(value, idKey)) : id;
}
