/** No client writes longer headers; what is longer is no header. */
const MAX_HEADER = 4096;
/** Longer than any text that Node can hold. A message that is announced as longer would be waited for in vain. */
const MAX_BODY = 2 ** 29;
const HEADER_END = '\r\n\r\n';
const CONTENT_LENGTH = /Content-Length: *(\d{1,10})(?=\r\n|$)/gi;

/**
 * Takes the bodies of framed messages out of a stream of bytes, and drops whatever stands between them. The library's
 * reader does not find back after a header that makes no sense, or a length that is not the body's: the server would
 * be deaf from then on. Here the next header is looked for instead, so that only the broken message and perhaps the
 * one after it are lost.
 */
export class Frames {
  /** What came since the last body and is no whole header yet. */
  #header: Buffer = Buffer.alloc(0);
  /** Pieces of the body that is being read. */
  #pieces: Buffer[] = [];
  #bodyLeft = 0;

  /** The bodies that this chunk completes. */
  take(chunk: Buffer): Buffer[] {
    const bodies: Buffer[] = [];
    for (let rest = chunk; rest.length > 0; ) {
      rest = this.#bodyLeft > 0 ? this.#takeBody(rest, bodies) : this.#takeHeader(rest);
    }
    return bodies;
  }

  #takeBody(bytes: Buffer, bodies: Buffer[]): Buffer {
    const piece = bytes.subarray(0, this.#bodyLeft);
    this.#bodyLeft -= piece.length;
    this.#pieces.push(piece);
    if (this.#bodyLeft === 0) {
      bodies.push(this.#pieces.length === 1 ? piece : Buffer.concat(this.#pieces));
      this.#pieces = [];
    }
    return bytes.subarray(piece.length);
  }

  #takeHeader(bytes: Buffer): Buffer {
    const all = this.#header.length === 0 ? bytes : Buffer.concat([this.#header, bytes]);
    const end = all.indexOf(HEADER_END);
    if (end < 0) {
      this.#header = all.subarray(-MAX_HEADER);
      return all.subarray(all.length);
    }
    this.#header = Buffer.alloc(0);
    this.#bodyLeft = announcedLength(all.toString('latin1', Math.max(0, end - MAX_HEADER), end)) ?? 0;
    return all.subarray(end + HEADER_END.length);
  }
}

/** The last one counts: in front of it may stand the end of a message that was longer than announced. */
function announcedLength(header: string): number | undefined {
  const length = Number([...header.matchAll(CONTENT_LENGTH)].at(-1)?.[1]);
  return length <= MAX_BODY ? length : undefined;
}
