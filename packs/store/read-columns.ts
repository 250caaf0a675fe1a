/** What of a row is null is absent from a record. */
export function present<T extends Readonly<Record<string, unknown>>>(fields: T): WithoutNull<T> {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== null && value !== undefined),
  ) as WithoutNull<T>;
}

export type WithoutNull<T> = { [K in keyof T as null extends T[K] ? never : K]: T[K] } & {
  [K in keyof T as null extends T[K] ? K : never]?: Exclude<T[K], null>;
};

export function timestamp(moment: Date): string {
  return moment.toISOString();
}

export function timestampOrNull(moment: Date | null): string | null {
  return moment === null ? null : moment.toISOString();
}
