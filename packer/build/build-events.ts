/**
 * What a build tells of while it runs, as plain data: the command line shows it, the language server passes it on. In
 * this order: `loaded` once, `packed` once for each asset, then, where no finding is an error, `writing` and `written`
 * once each.
 */
export type BuildEvent = LoadedEvent | PackedEvent | WritingEvent | WrittenEvent;

/** Every declaration is read and checked. */
export interface LoadedEvent {
  readonly kind: 'loaded';
  /** Assets that the archive is to have. */
  readonly total: number;
}

/** An asset's bank is there, or findings keep it from being made. */
export interface PackedEvent {
  readonly kind: 'packed';
  /** Assets that this has been told of, this one included. */
  readonly done: number;
  readonly total: number;
  /** Its asset root, relative to the project. */
  readonly root: string;
  readonly from: BankOrigin;
}

/** From here on the build can no longer be cancelled. */
export interface WritingEvent {
  readonly kind: 'writing';
}

export interface WrittenEvent {
  readonly kind: 'written';
  /** The archive, as the report has it. */
  readonly path: string;
  /** Bytes. */
  readonly size: number;
}

/** Whether a bank was packed from its inputs, or is what a build before made of the same. */
export type BankOrigin = 'packed' | 'cache' | 'archive';
