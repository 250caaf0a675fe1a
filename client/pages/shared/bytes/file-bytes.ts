/** Bytes of a file, asked for piece by piece as they are looked at. */
export class FileBytes {
  readonly #fetch: (offset: number, length: number) => Promise<Uint8Array | undefined>;
  readonly #changed: () => void;
  #revision = 0;
  /** By number of the piece; those asked for last come last. */
  readonly #pieces = new Map<number, Uint8Array | 'asked' | 'failed'>();

  /**
   * @param fetch gives the bytes that there are, or undefined where they cannot be read
   * @param changed called when bytes came
   */
  constructor(
    fetch: (offset: number, length: number) => Promise<Uint8Array | undefined>,
    changed: () => void,
  ) {
    this.#fetch = fetch;
    this.#changed = changed;
  }

  /** Another one whenever bytes came. */
  get revision(): number {
    return this.#revision;
  }

  /** Undefined while it is not known, which is asked for then. */
  at(offset: number): number | undefined {
    const number = Math.floor(offset / PIECE);
    const piece = this.#pieces.get(number);
    if (piece === undefined) void this.#load(number);
    return piece instanceof Uint8Array ? piece[offset - number * PIECE] : undefined;
  }

  async #load(number: number): Promise<void> {
    this.#pieces.set(number, 'asked');
    const bytes = await this.#fetch(number * PIECE, PIECE).catch(() => undefined);
    this.#pieces.set(number, bytes ?? 'failed');
    this.#forget();
    this.#revision++;
    this.#changed();
  }

  #forget(): void {
    for (const oldest of this.#pieces.keys()) {
      if (this.#pieces.size <= MAX_PIECES) return;
      this.#pieces.delete(oldest);
    }
  }
}

const PIECE = 16 * 1024;
const MAX_PIECES = 64;
