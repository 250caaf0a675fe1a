/** One message as it came over the wire. */
export interface Frame {
  readonly body: Buffer;
  /** When its last byte was read, on the clock of `performance.now()`: before anything was made of it. */
  readonly arrivedAt: number;
}

const HEADER_END = Buffer.from('\r\n\r\n');

/** A message as the language server protocol's base layer has it: a length in bytes, an empty line, JSON. */
export function encodeFrame(message: object): Buffer {
  const body = Buffer.from(JSON.stringify({ jsonrpc: '2.0', ...message }));
  return Buffer.concat([Buffer.from(`Content-Length: ${body.length}`), HEADER_END, body]);
}

/**
 * Cuts a stream into messages. It joins the chunks of a message once, when all have come, so that a large answer costs
 * the client one copy and not one for every chunk.
 */
export class FrameReader {
  #chunks: Buffer[] = [];
  #held = 0;
  /** How many bytes must be held before looking again is worth it. */
  #needed = 0;

  /** The messages that `chunk` completes. Throws an Error where a header names no length. */
  read(chunk: Buffer, arrivedAt: number): Frame[] {
    this.#chunks.push(chunk);
    this.#held += chunk.length;
    const frames: Frame[] = [];
    while (this.#held > 0 && this.#held >= this.#needed) {
      const body = this.#take();
      if (body === undefined) break;
      frames.push({ body, arrivedAt });
    }
    return frames;
  }

  #take(): Buffer | undefined {
    const held = this.#chunks.length === 1 ? this.#chunks[0] : Buffer.concat(this.#chunks);
    this.#chunks = [held];
    const headerEnd = held.indexOf(HEADER_END);
    if (headerEnd < 0) return undefined;
    const start = headerEnd + HEADER_END.length;
    const end = start + lengthIn(held.toString('latin1', 0, headerEnd));
    this.#needed = end;
    if (held.length < end) return undefined;
    this.#chunks = held.length === end ? [] : [held.subarray(end)];
    this.#held = held.length - end;
    this.#needed = 0;
    return held.subarray(start, end);
  }
}

function lengthIn(header: string): number {
  const [, digits] = /^Content-Length: *(\d+)/im.exec(header) ?? [];
  if (digits === undefined) throw new Error(`A message begins with ‘${header}’, which names no length`);
  return Number(digits);
}
