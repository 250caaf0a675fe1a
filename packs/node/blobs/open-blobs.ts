import { BlobError, type BlobStore } from '../../store/blobs/blob-store.ts';
import { diskBlobs } from './disk-blobs.ts';

/**
 * The store of images of a location: a folder, which is made when the first comes, or
 * `s3://bucket/prefix?endpoint=https://…&region=…`, where endpoint is for stores other than Amazon's.
 *
 * @throws BlobError where the location cannot be read
 */
export async function openBlobs(location: string): Promise<BlobStore> {
  if (!location.startsWith('s3:')) return diskBlobs(location);
  // The SDK is large, and who keeps images in a folder need not load it.
  const { s3Blobs } = await import('./s3-blobs.ts');
  return s3Blobs(parseS3Location(location));
}

const PARAMETERS: readonly string[] = ['endpoint', 'region'];

/** @throws BlobError */
export function parseS3Location(location: string): {
  bucket: string;
  prefix: string;
  endpoint: string | undefined;
  region: string | undefined;
} {
  const url = URL.canParse(location) ? new URL(location) : undefined;
  if (url?.protocol !== 's3:' || url.hostname === '')
    throw new BlobError(`‘${location}’ must be s3://bucket/prefix`);
  if (url.username !== '' || url.password !== '')
    throw new BlobError(
      'Credentials are not taken from the location; set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY',
    );
  const unknown = [...url.searchParams.keys()].find((name) => !PARAMETERS.includes(name));
  if (unknown !== undefined)
    throw new BlobError(`There is no parameter ‘${unknown}’ of a bucket; there are ${PARAMETERS.join(', ')}`);
  const path = decodeURIComponent(url.pathname).replace(/^\/+|\/+$/g, '');
  return {
    bucket: url.hostname,
    prefix: path === '' ? '' : `${path}/`,
    endpoint: url.searchParams.get('endpoint') ?? undefined,
    region: url.searchParams.get('region') ?? undefined,
  };
}
