import { ServiceProblem } from '../problems.ts';

/** Bytes of a request, held until it is answered, to be read at any place. */
export interface HeldBody {
  readonly size: number;
  read(offset: number, length: number): Promise<Uint8Array>;
  close(): Promise<void>;
}

/**
 * Takes a body in before it is looked at.
 *
 * @throws ServiceProblem too-large, as soon as there are more than `limit` bytes
 */
export type Spool = (body: ReadableStream<Uint8Array>, limit: number) => Promise<HeldBody>;

/** Bodies in memory, of at most `most` bytes whatever the limit. */
export function memorySpool(most = 64 * 1024 * 1024): Spool {
  return async (body, limit) => {
    const chunks: Uint8Array[] = [];
    let size = 0;
    for await (const chunk of body) {
      size += chunk.length;
      requireSize(size, Math.min(limit, most));
      chunks.push(chunk);
    }
    const bytes = Buffer.concat(chunks, size);
    return {
      size,
      read: async (offset, length) => bytes.subarray(offset, offset + length),
      close: async () => {},
    };
  };
}

/** @throws ServiceProblem too-large */
export function requireSize(size: number, limit: number): void {
  if (size > limit) throw new ServiceProblem('too-large', `The body has more than ${limit} bytes`);
}
