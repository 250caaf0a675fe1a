import { formatCatalog } from '../../formats/index.ts';
import manifest from '../../package.json' with { type: 'json' };

/** Put there by the bundler: a digest of the sources. */
declare const PACKWRIGHT_SOURCES: string | undefined;

/**
 * Version of what the cache holds and of what a build makes beside the bytes of formats, which have versions of their
 * own: of rules, codecs and decoders. A change makes every cache stale, as a new version of Packwright does, and as
 * other sources do in the bundles.
 */
const CACHE_VERSION = 1;

/** Who remembers: where it is another than who wrote, nothing that was written counts. */
export function toolIdentity(): string {
  const formats = [...formatCatalog().values()].map(({ id, version }) => `${id} ${version}`);
  const platform = CODEC_LIBRARIES.map((name) => `${name} ${process.versions[name]}`);
  const sources = typeof PACKWRIGHT_SOURCES === 'undefined' ? 'unbundled' : PACKWRIGHT_SOURCES;
  return [
    `packwright ${manifest.version} ${sources}`,
    `cache ${CACHE_VERSION}`,
    ...formats,
    ...platform,
  ].join(', ');
}

/** Libraries of the platform that codecs rest upon; another version may store the same payload in other bytes. */
const CODEC_LIBRARIES = ['zlib', 'zstd'];
