/** Thrown where a file ends before what it promises; caught where the file is read. */
export class OutOfBytes extends Error {
  override readonly name = 'OutOfBytes';
}

/** Reads little-endian fields one after the other, and nothing beyond its bytes. */
export class ByteReader {
  readonly #bytes: Uint8Array;
  readonly #view: DataView;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  }

  get left(): number {
    return this.#bytes.length - this.#at;
  }

  u8(): number {
    return this.#view.getUint8(this.#step(1));
  }

  u16(): number {
    return this.#view.getUint16(this.#step(2), true);
  }

  i16(): number {
    return this.#view.getInt16(this.#step(2), true);
  }

  u32(): number {
    return this.#view.getUint32(this.#step(4), true);
  }

  skip(size: number): void {
    this.#step(size);
  }

  /** A view of the next bytes, no copy. */
  bytes(size: number): Uint8Array {
    const at = this.#step(size);
    return this.#bytes.subarray(at, at + size);
  }

  rest(): Uint8Array {
    return this.bytes(this.left);
  }

  /** Text with its length before it. */
  string(): string {
    return new TextDecoder().decode(this.bytes(this.u16()));
  }

  #step(size: number): number {
    const at = this.#at;
    if (size < 0 || size > this.left) throw new OutOfBytes();
    this.#at += size;
    return at;
  }
}
