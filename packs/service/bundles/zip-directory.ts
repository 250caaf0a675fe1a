import { Readable } from 'node:stream';
import { crc32 } from 'node:zlib';
import { type Entry, fromRandomAccessReaderPromise, RandomAccessReader, type ZipFile } from 'yauzl';
import { ServiceProblem } from '../problems.ts';
import { BUNDLE_LIMITS } from './bundle-limits.ts';
import type { HeldBody } from './spool.ts';

/** A file in a zip, not yet read. */
export interface ZipEntry {
  readonly name: string;
  /** Bytes, unpacked, as the directory says. */
  readonly size: number;
  /** @throws ServiceProblem invalid-bundle where it is not what the directory says */
  read(): Promise<Uint8Array>;
}

/**
 * What a zip from somewhere else holds, by the names in it. Nothing is unpacked yet.
 *
 * @throws ServiceProblem invalid-bundle for what is no zip, or one whose names leave it, stand twice, or lie over each
 *   other; too-large
 */
export async function openZip(body: HeldBody): Promise<ReadonlyMap<string, ZipEntry>> {
  const zip = await reading(() =>
    fromRandomAccessReaderPromise(new BodyReader(body), body.size, {
      lazyEntries: true,
      autoClose: false,
      strictFileNames: true,
    }),
  );
  if (zip.entryCount > BUNDLE_LIMITS.members)
    throw new ServiceProblem(
      'too-large',
      `The bundle has ${zip.entryCount} files; at most ${BUNDLE_LIMITS.members} are taken`,
    );
  const entries = await reading(() => listEntries(zip));
  requireApart(entries);
  return named(zip, entries);
}

async function listEntries(zip: ZipFile): Promise<Entry[]> {
  const entries: Entry[] = [];
  for await (const entry of zip.eachEntry()) entries.push(entry);
  return entries;
}

function named(zip: ZipFile, entries: readonly Entry[]): ReadonlyMap<string, ZipEntry> {
  const byName = new Map<string, ZipEntry>();
  for (const entry of entries) {
    const { fileName: name, uncompressedSize: size } = entry;
    if (byName.has(name)) throw invalid(`‘${name}’ is in it twice`);
    if (entry.isEncrypted()) throw invalid(`‘${name}’ is encrypted`);
    byName.set(name, { name, size, read: () => reading(() => readEntry(zip, entry)) });
  }
  return byName;
}

/** Files that lie over each other unpack to far more than the zip has. */
function requireApart(entries: readonly Entry[]): void {
  const places = entries
    .map(({ relativeOffsetOfLocalHeader: start, compressedSize, fileName }) => ({
      start,
      end: start + 30 + Buffer.byteLength(fileName) + compressedSize,
      name: fileName,
    }))
    .sort((a, b) => a.start - b.start);
  for (const [n, { start, name }] of places.entries()) {
    const before = places[n - 1];
    if (before !== undefined && before.end > start)
      throw invalid(`‘${before.name}’ and ‘${name}’ lie over each other`);
  }
}

async function readEntry(zip: ZipFile, entry: Entry): Promise<Uint8Array> {
  const stream = await zip.openReadStreamPromise(entry);
  const bytes = new Uint8Array(entry.uncompressedSize);
  let length = 0;
  for await (const chunk of stream) {
    // The library ends a stream that gives more than the directory says.
    bytes.set(chunk, length);
    length += chunk.length;
  }
  if (length !== bytes.length || crc32(bytes) !== entry.crc32)
    throw invalid(`‘${entry.fileName}’ is damaged`);
  return bytes;
}

/** The directory is read in tiny steps, one after the other: what is around a step is kept for the next. */
class BodyReader extends RandomAccessReader {
  readonly #body: HeldBody;
  #window: { readonly start: number; readonly bytes: Uint8Array } = { start: 0, bytes: new Uint8Array() };

  constructor(body: HeldBody) {
    super();
    this.#body = body;
  }

  override read(
    buffer: Buffer,
    offset: number,
    length: number,
    position: number,
    callback: (error: Error | null) => void,
  ): void {
    this.#piece(position, length).then(
      (bytes) => {
        buffer.set(bytes, offset);
        callback(null);
      },
      (error: Error) => callback(error),
    );
  }

  async #piece(position: number, length: number): Promise<Uint8Array> {
    const { start, bytes } = this.#window;
    if (position < start || position + length > start + bytes.length) {
      const size = Math.min(Math.max(PIECE, length), this.#body.size - position);
      this.#window = { start: position, bytes: await this.#body.read(position, size) };
    }
    const from = position - this.#window.start;
    const piece = this.#window.bytes.subarray(from, from + length);
    if (piece.length < length) throw invalid('it ends early');
    return piece;
  }

  override _readStreamForRange(start: number, end: number): Readable {
    return Readable.from(pieces(this.#body, start, end), { objectMode: false });
  }
}

const PIECE = 256 * 1024;

async function* pieces(body: HeldBody, start: number, end: number): AsyncGenerator<Uint8Array> {
  for (let at = start; at < end; at += PIECE)
    yield Buffer.from(await body.read(at, Math.min(PIECE, end - at)));
}

export function invalid(why: string): ServiceProblem {
  return new ServiceProblem('invalid-bundle', `The bundle cannot be read: ${why}`);
}

/** What the library finds wrong with a zip is the sender's; what the disk does is not. */
async function reading<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof ServiceProblem || !(error instanceof Error) || isOfTheDisk(error)) throw error;
    throw invalid(error.message);
  }
}

function isOfTheDisk(error: Error): boolean {
  const { code = '' } = error as NodeJS.ErrnoException;
  return /^E[A-Z]+$/.test(code);
}
