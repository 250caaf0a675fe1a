import { BankError } from './format.ts';

/** An object of a bank's effective metadata, which `unpack` trusts in nothing. */
export type BankFields = Readonly<Record<string, unknown>>;

/** The whole number at `key`, `min` to `max`. Throws {@link BankError}. */
export function wholeNumber(
  fields: BankFields,
  key: string,
  range: readonly [min: number, max: number],
): number {
  const value = fields[key];
  const [min, max] = range;
  if (typeof value === 'number' && Number.isInteger(value) && value >= min && value <= max) return value;
  throw new BankError(`metadata.${key} is no whole number from ${min} to ${max}`);
}

/** The boolean at `key`. Throws {@link BankError}. */
export function flag(fields: BankFields, key: string): boolean {
  const value = fields[key];
  if (typeof value === 'boolean') return value;
  throw new BankError(`metadata.${key} is neither true nor false`);
}

/** The objects listed at `key`. Throws {@link BankError}. */
export function records(fields: BankFields, key: string): readonly BankFields[] {
  const value = fields[key];
  if (Array.isArray(value) && value.every(isFields)) return value;
  throw new BankError(`metadata.${key} is no list of objects`);
}

/** The whole numbers listed at `key`, each `min` to `max`. Throws {@link BankError}. */
export function wholeNumbers(
  fields: BankFields,
  key: string,
  range: readonly [min: number, max: number],
): readonly number[] {
  const value = fields[key];
  const [min, max] = range;
  const isFine = (item: unknown) => Number.isInteger(item) && Number(item) >= min && Number(item) <= max;
  if (Array.isArray(value) && value.every(isFine)) return value;
  throw new BankError(`metadata.${key} is no list of whole numbers from ${min} to ${max}`);
}

/** The text at `key`, so many UTF-16 units at most. Throws {@link BankError}. */
export function text(fields: BankFields, key: string, most: number): string {
  const value = fields[key];
  if (typeof value === 'string' && value.length <= most) return value;
  throw new BankError(`metadata.${key} is no text of at most ${most} characters`);
}

/** The one of `values` that stands at `key`. Throws {@link BankError}. */
export function oneOf<T extends string>(fields: BankFields, key: string, values: readonly T[]): T {
  const found = values.find((value) => value === fields[key]);
  if (found !== undefined) return found;
  throw new BankError(`metadata.${key} is none of ${values.join(', ')}`);
}

/**
 * The `name` of each object, every one a file name without folders and none twice, so that files may be called so.
 * Throws {@link BankError}.
 */
export function uniqueNames(list: readonly BankFields[]): readonly string[] {
  const names = list.map(({ name }) => {
    if (typeof name === 'string' && FILE_NAME.test(name) && name !== '.' && name !== '..') return name;
    throw new BankError('the name of an entry is no file name');
  });
  if (new Set(names).size !== names.length) throw new BankError('two entries have one name');
  return names;
}

const FILE_NAME = /^[^/\\\0]+$/;

function isFields(value: unknown): value is BankFields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
