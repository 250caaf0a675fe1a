import { createHash } from 'node:crypto';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startS3 } from '../../../test/packs/support/start-s3.ts';
import { BlobError, type BlobStore } from '../../store/blobs/blob-store.ts';
import { memoryBlobs } from '../../store/blobs/memory-blobs.ts';
import { openBlobs, parseS3Location } from './open-blobs.ts';

interface Opened {
  readonly blobs: BlobStore;
  /** Writes other bytes where those of a hash are. */
  readonly damage?: (hash: string) => void;
  readonly close: () => Promise<void> | void;
}

const OPEN: Readonly<Record<string, () => Promise<Opened>>> = {
  memory: async () => ({ blobs: memoryBlobs(), close: () => undefined }),
  disk: async () => {
    const folder = temporaryFolder();
    return {
      blobs: await openBlobs(folder),
      damage: (hash) => writeFileSync(join(folder, hash.slice(0, 2), hash), 'other bytes'),
      close: () => rmSync(folder, { recursive: true }),
    };
  },
  s3: async () => {
    const { location, folder, close } = await startS3();
    const damage = (hash: string) => writeFileSync(join(folder, `${hash}._S3rver_object`), 'other bytes');
    return { blobs: await openBlobs(location), damage, close };
  },
};

let seed = 0;

/** Bytes that no other test has, with their hash. */
function newBlob(size = 100): { hash: string; bytes: Uint8Array } {
  const bytes = Buffer.alloc(size, `blob ${++seed} `);
  return { hash: createHash('sha256').update(bytes).digest('hex'), bytes: Uint8Array.from(bytes) };
}

const temporaryFolder = () => mkdtempSync(join(tmpdir(), 'packwright-blobs-'));

async function hashesOf(blobs: BlobStore): Promise<string[]> {
  const hashes: string[] = [];
  for await (const { hash } of blobs.list()) hashes.push(hash);
  return hashes.sort();
}

describe.each(Object.keys(OPEN))('images in %s', (kind) => {
  let opened: Opened | undefined;
  beforeAll(async () => {
    opened = await OPEN[kind]?.();
  });
  afterAll(() => opened?.close());
  const store = () => {
    if (opened === undefined) throw new Error('The store is not open yet');
    return opened;
  };

  it('are what was put, once', async () => {
    const { blobs } = store();
    const before = await hashesOf(blobs);
    const [small, large] = [newBlob(), newBlob(3_000_000)];
    for (const { hash, bytes } of [small, large, small]) await blobs.put(hash, bytes, 'image/png');
    expect(await blobs.get(small.hash)).toEqual(small.bytes);
    expect(Buffer.from((await blobs.get(large.hash)) ?? []).equals(large.bytes)).toBe(true);
    expect([await blobs.has(small.hash), await blobs.has(large.hash)]).toEqual([true, true]);
    expect(await hashesOf(blobs)).toEqual([...before, small.hash, large.hash].sort());
  });

  it('may be put by many at once', async () => {
    const { blobs } = store();
    const { hash, bytes } = newBlob();
    await Promise.all(Array.from({ length: 20 }, () => blobs.put(hash, bytes, 'image/png')));
    expect(await blobs.get(hash)).toEqual(bytes);
  });

  it('are gone once they are deleted, however often', async () => {
    const { blobs } = store();
    const { hash, bytes } = newBlob();
    await blobs.put(hash, bytes, 'image/png');
    for (const _time of [1, 2]) await blobs.delete(hash);
    expect([await blobs.has(hash), await blobs.get(hash)]).toEqual([false, undefined]);
    expect(await hashesOf(blobs)).not.toContain(hash);
  });

  it('are known by when they were put last', async () => {
    const { blobs } = store();
    const { hash, bytes } = newBlob();
    await blobs.put(hash, bytes, 'image/png');
    for await (const blob of blobs.list())
      if (blob.hash === hash) expect(Math.abs(blob.modifiedAt.getTime() - Date.now())).toBeLessThan(60_000);
  });

  it.skipIf(kind === 'memory')('that are damaged are none, and heal when they are put again', async () => {
    const { blobs, damage } = store();
    const { hash, bytes } = newBlob();
    await blobs.put(hash, bytes, 'image/png');
    damage?.(hash);
    expect(await blobs.get(hash)).toBeUndefined();
    await blobs.put(hash, bytes, 'image/png');
    expect(await blobs.get(hash)).toEqual(bytes);
  });
});

describe('images in a folder', () => {
  it('are read by no name that is no hash', async () => {
    const folder = temporaryFolder();
    const blobs = await openBlobs(join(folder, 'blobs'));
    writeFileSync(join(folder, 'secret'), 'secret');
    for (const name of ['../secret', '../../etc/passwd', '', 'a'.repeat(63), 'A'.repeat(64)])
      await expect(blobs.get(name), name).rejects.toThrow();
    rmSync(folder, { recursive: true });
  });

  it('leave nothing half written', async () => {
    const folder = temporaryFolder();
    const blobs = await openBlobs(folder);
    const { hash, bytes } = newBlob();
    await blobs.put(hash, bytes, 'image/png');
    expect(readdirSync(join(folder, 'incoming'))).toEqual([]);
    expect(readFileSync(join(folder, hash.slice(0, 2), hash)).equals(bytes)).toBe(true);
    const left = join(folder, 'incoming', 'left');
    const young = join(folder, 'incoming', 'young');
    for (const path of [left, young]) writeFileSync(path, 'half');
    const long = new Date(Date.now() - 2 * 60 * 60 * 1000);
    utimesSync(left, long, long);
    expect(await hashesOf(blobs)).toEqual([hash]);
    expect([existsSync(left), existsSync(young)]).toEqual([false, true]);
    rmSync(folder, { recursive: true });
  });

  it('say what failed where the disk does', async () => {
    const folder = temporaryFolder();
    const file = join(folder, 'file');
    writeFileSync(file, '');
    const { hash, bytes } = newBlob();
    const failure = await (await openBlobs(file))
      .put(hash, bytes, 'image/png')
      .catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(BlobError);
    expect(String(failure)).toContain(hash);
    expect(readdirSync(folder)).toEqual(['file']);
    rmSync(folder, { recursive: true });
  });

  it('are none where there is no folder yet', async () => {
    const folder = temporaryFolder();
    const blobs = await openBlobs(join(folder, 'none'));
    const { hash } = newBlob();
    expect([await blobs.has(hash), await blobs.get(hash), await hashesOf(blobs)]).toEqual([
      false,
      undefined,
      [],
    ]);
    expect(readdirSync(folder)).toEqual([]);
    rmSync(folder, { recursive: true });
  });
});

describe('images in a bucket', () => {
  it('are all listed, however many pages they are', async () => {
    const { location, folder, close } = await startS3();
    const blobs = await openBlobs(location);
    const { hash, bytes } = newBlob();
    await blobs.put(hash, bytes, 'image/png');
    mkdirSync(folder, { recursive: true });
    const copies = Array.from({ length: 1100 }, (_, index) => index.toString(16).padStart(64, '0'));
    const parts = readdirSync(folder).filter((name) => name.startsWith(hash));
    for (const copy of [...copies, 'no-hash'])
      for (const part of parts) copyFileSync(join(folder, part), join(folder, part.replace(hash, copy)));
    expect(await hashesOf(blobs)).toEqual([...copies, hash].sort());
    await close();
  });

  it('that cannot be reached are a failure, not an absence', async () => {
    const { location, close } = await startS3();
    await close();
    const blobs = await openBlobs(location);
    const { hash, bytes } = newBlob();
    await expect(blobs.get(hash)).rejects.toBeInstanceOf(BlobError);
    await expect(blobs.put(hash, bytes, 'image/png')).rejects.toBeInstanceOf(BlobError);
    await expect(hashesOf(blobs)).rejects.toBeInstanceOf(BlobError);
  });

  it('are found by a location', () => {
    expect(parseS3Location('s3://art/a/b/?region=eu-west-1')).toEqual({
      bucket: 'art',
      prefix: 'a/b/',
      endpoint: undefined,
      region: 'eu-west-1',
    });
    expect(parseS3Location('s3://art').prefix).toBe('');
    for (const wrong of ['s3:', 's3://', 's3://key:secret@art', 's3://art?acl=public'])
      expect(() => parseS3Location(wrong), wrong).toThrow(BlobError);
  });
});
