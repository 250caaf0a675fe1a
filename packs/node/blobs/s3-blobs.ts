import { createHash } from 'node:crypto';
import {
  DeleteObjectCommand,
  GetObjectCommand,
  HeadObjectCommand,
  ListObjectsV2Command,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';
import { BlobError, type BlobStore } from '../../store/blobs/blob-store.ts';

export interface S3Location {
  readonly bucket: string;
  /** What the keys of images begin with: empty, or with a slash at its end. */
  readonly prefix: string;
  /** Of a store that is not Amazon's. */
  readonly endpoint?: string | undefined;
  readonly region?: string | undefined;
}

/**
 * Images in a bucket of S3, or of what speaks as S3 does, each an object with its hash for a name. What comes back is
 * held to its hash. Credentials come from where the SDK finds them: the environment, a profile, the machine's role.
 */
export function s3Blobs(location: S3Location): BlobStore {
  const bucket: Bucket = { ...location, client: clientOf(location) };
  return {
    put: (hash, bytes, mediaType) => orBlobError('kept', hash, () => put(bucket, { hash, bytes, mediaType })),
    get: (hash) => orBlobError('read', hash, () => get(bucket, hash)),
    has: (hash) => orBlobError('found', hash, () => has(bucket, hash)),
    delete: (hash) => orBlobError('deleted', hash, () => remove(bucket, hash)),
    list: () => list(bucket),
  };
}

interface Bucket extends S3Location {
  readonly client: S3Client;
}

function clientOf({ endpoint, region }: S3Location): S3Client {
  return new S3Client({
    ...(region !== undefined && { region }),
    // Stores other than Amazon's know buckets by their path, and not every kind of checksum.
    ...(endpoint !== undefined && { endpoint, forcePathStyle: true }),
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
    maxAttempts: 3,
    requestHandler: { connectionTimeout: 5_000, requestTimeout: 60_000 },
  });
}

function objectOf({ bucket, prefix }: Bucket, hash: string): { Bucket: string; Key: string } {
  return { Bucket: bucket, Key: `${prefix}${hash}` };
}

interface NewObject {
  readonly hash: string;
  readonly bytes: Uint8Array;
  readonly mediaType: string;
}

/** Also where there is one already: what was damaged is whole again, and its age begins anew. */
async function put(bucket: Bucket, { hash, bytes, mediaType }: NewObject): Promise<void> {
  await bucket.client.send(
    new PutObjectCommand({
      ...objectOf(bucket, hash),
      Body: bytes,
      ContentLength: bytes.length,
      ContentType: mediaType,
      ChecksumSHA256: Buffer.from(hash, 'hex').toString('base64'),
    }),
  );
}

async function get(bucket: Bucket, hash: string): Promise<Uint8Array | undefined> {
  const answer = await orUndefined(() => bucket.client.send(new GetObjectCommand(objectOf(bucket, hash))));
  const bytes = await answer?.Body?.transformToByteArray();
  if (bytes === undefined) return undefined;
  return createHash('sha256').update(bytes).digest('hex') === hash ? bytes : undefined;
}

async function has(bucket: Bucket, hash: string): Promise<boolean> {
  const found = await orUndefined(() => bucket.client.send(new HeadObjectCommand(objectOf(bucket, hash))));
  return found !== undefined;
}

async function remove(bucket: Bucket, hash: string): Promise<void> {
  await bucket.client.send(new DeleteObjectCommand(objectOf(bucket, hash)));
}

async function* list({ client, bucket, prefix }: Bucket): AsyncGenerator<{ hash: string; modifiedAt: Date }> {
  let token: string | undefined;
  do {
    const page = await orListError(() =>
      client.send(new ListObjectsV2Command({ Bucket: bucket, Prefix: prefix, ContinuationToken: token })),
    );
    for (const { Key = '', LastModified } of page.Contents ?? []) {
      const hash = Key.slice(prefix.length);
      if (/^[0-9a-f]{64}$/.test(hash) && LastModified !== undefined) yield { hash, modifiedAt: LastModified };
    }
    token = page.IsTruncated === true ? page.NextContinuationToken : undefined;
  } while (token !== undefined);
}

/** Undefined where there is no such object. */
async function orUndefined<T>(ask: () => Promise<T>): Promise<T | undefined> {
  try {
    return await ask();
  } catch (error) {
    if (error instanceof Error && (error.name === 'NoSuchKey' || error.name === 'NotFound')) return undefined;
    throw error;
  }
}

async function orBlobError<T>(done: string, hash: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw new BlobError(`The image ‘${hash}’ could not be ${done} in the bucket: ${reason(error)}`, {
      cause: error,
    });
  }
}

async function orListError<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw new BlobError(`The images of the bucket could not be listed: ${reason(error)}`, { cause: error });
  }
}

function reason(error: unknown): string {
  return error instanceof Error ? `${error.name}: ${error.message}` : String(error);
}
