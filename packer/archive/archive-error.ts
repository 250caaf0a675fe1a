/** Bytes that are no archive of this schema, or a header that must not be written as one. */
export class ArchiveError extends Error {
  override readonly name = 'ArchiveError';
  /** What in the header is wrong: a list and a position in it; undefined where it is something else. */
  readonly item: HeaderItem | undefined;

  constructor(message: string, { item, ...options }: ErrorOptions & { readonly item?: HeaderItem } = {}) {
    super(message, options);
    this.item = item;
  }
}

export interface HeaderItem {
  readonly list: 'assets' | 'preload' | 'bindings';
  readonly position: number;
}
