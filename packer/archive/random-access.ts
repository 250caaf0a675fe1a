/** The one way in which the archive reader reaches bytes: a file, memory, a range request. */
export interface RandomAccess {
  /** Bytes in all. */
  readonly size: number;
  /** Exactly the bytes `[offset, offset + length)`, which lie inside. The result may share memory with the source. */
  read(offset: number, length: number): Promise<Uint8Array>;
}

export function memoryAccess(bytes: Uint8Array): RandomAccess {
  return {
    size: bytes.length,
    read: async (offset, length) => bytes.subarray(offset, offset + length),
  };
}
