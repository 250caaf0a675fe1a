import type {
  BundleAsset,
  BundleManifest,
  BundlePack,
  GameDefinitionV2,
  Records,
} from '../../model/generated/types.ts';
import { VALIDATORS } from '../../model/generated/validators.ts';
import { shapeErrors } from '../../model/validator.ts';
import { ServiceProblem } from '../problems.ts';
import { BUNDLE_LIMITS } from './bundle-limits.ts';
import { ASSETS, GAME, MANIFEST, memberKind, packMember } from './bundle-members.ts';
import type { HeldBody } from './spool.ts';
import { invalid, openZip, type ZipEntry } from './zip-directory.ts';

/** A bundle whose texts have been read and have their shapes; images are read one by one. */
export interface Bundle {
  readonly manifest: BundleManifest;
  readonly definition: GameDefinitionV2;
  readonly assets: readonly BundleAsset[];
  readonly packs: readonly BundlePack[];
  /** By their hashes. Each that an asset or a variant names is there. */
  readonly images: ReadonlyMap<string, ZipEntry>;
}

/** @throws ServiceProblem invalid-bundle, which says what of which file; too-large */
export async function readBundle(body: HeldBody): Promise<Bundle> {
  const entries = await openZip(body);
  const { texts, images } = sorted(entries);
  const manifest = await readManifest(texts);
  if (manifest.packs > BUNDLE_LIMITS.packs)
    throw new ServiceProblem(
      'too-large',
      `The bundle has ${manifest.packs} packs; at most ${BUNDLE_LIMITS.packs}`,
    );
  const definition = await readRecord(texts, GAME, 'GameDefinitionV2');
  const { assets } = await readRecord(texts, ASSETS, 'BundleAssets');
  const packs: BundlePack[] = [];
  for (let n = 0; n < manifest.packs; n++) packs.push(await readRecord(texts, packMember(n), 'BundlePack'));
  const bundle = { manifest, definition, assets, packs, images };
  requireWhole(bundle, texts.size);
  return bundle;
}

interface Sorted {
  readonly texts: ReadonlyMap<string, ZipEntry>;
  readonly images: ReadonlyMap<string, ZipEntry>;
}

function sorted(entries: ReadonlyMap<string, ZipEntry>): Sorted {
  const texts = new Map<string, ZipEntry>();
  const images = new Map<string, ZipEntry>();
  for (const entry of entries.values()) {
    const kind = memberKind(entry.name);
    // Nothing is unpacked to a disk; what has no place in a bundle is refused all the same.
    if (kind === undefined) throw invalid(`‘${entry.name}’ is no file of a bundle`);
    const limit = kind.kind === 'text' ? BUNDLE_LIMITS.text : BUNDLE_LIMITS.image;
    if (entry.size > limit)
      throw new ServiceProblem('too-large', `‘${entry.name}’ has ${entry.size} bytes; at most ${limit}`);
    if (kind.kind === 'text') texts.set(kind.name, entry);
    else if (images.has(kind.hash)) throw invalid(`the image ‘${kind.hash}’ is in it twice`);
    else images.set(kind.hash, entry);
  }
  const size = [...texts.values()].reduce((sum, { size: own }) => sum + own, 0);
  if (size > BUNDLE_LIMITS.texts)
    throw new ServiceProblem('too-large', `Its texts have ${size} bytes; at most ${BUNDLE_LIMITS.texts}`);
  return { texts, images };
}

async function readManifest(texts: ReadonlyMap<string, ZipEntry>): Promise<BundleManifest> {
  const value = await readJson(texts, MANIFEST);
  const { format, version } = (value ?? {}) as Partial<Record<string, unknown>>;
  if (format === 'packwright-bundle' && typeof version === 'number' && version > 1)
    throw invalid(`it is of version ${version}; this Packwright reads version 1`);
  return requireShape(value, MANIFEST, 'BundleManifest');
}

async function readRecord<N extends keyof Records>(
  texts: ReadonlyMap<string, ZipEntry>,
  name: string,
  record: N,
): Promise<Records[N]> {
  return requireShape(await readJson(texts, name), name, record);
}

async function readJson(texts: ReadonlyMap<string, ZipEntry>, name: string): Promise<unknown> {
  const entry = texts.get(name);
  if (entry === undefined) throw invalid(`‘${name}’ is missing`);
  const bytes = await entry.read();
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (error) {
    throw invalid(`‘${name}’ is no JSON: ${String(error)}`);
  }
}

function requireShape<N extends keyof Records>(value: unknown, name: string, record: N): Records[N] {
  const [error] = shapeErrors(VALIDATORS[record], value);
  if (error !== undefined) throw invalid(`‘${name}’ at ${error.path || 'its top'}: ${error.message}`);
  return value as Records[N];
}

/** What the manifest counts is there, nothing stands twice, and every image that something names is in the zip. */
function requireWhole({ manifest, assets, packs, images }: Bundle, texts: number): void {
  if (texts !== manifest.packs + 3) throw invalid('it has more packs than its manifest says');
  if (assets.length !== manifest.assets)
    throw invalid(`it has ${assets.length} assets, not ${manifest.assets}`);
  if (images.size !== manifest.images) throw invalid(`it has ${images.size} images, not ${manifest.images}`);
  requireOnce('asset', assets);
  requireOnce('pack', packs);
  for (const { name, entries, versions } of packs) {
    requireSlotsOnce(name, entries);
    requireOnce(`version of ‘${name}’`, versions);
    requireOnce(
      `version of ‘${name}’`,
      versions.map(({ number }) => ({ id: String(number) })),
    );
    for (const version of versions) requireSlotsOnce(name, version.entries);
  }
  const entries = packs.reduce((sum, pack) => sum + entryCount(pack), 0);
  if (entries > BUNDLE_LIMITS.entries)
    throw new ServiceProblem('too-large', `It has ${entries} entries; at most ${BUNDLE_LIMITS.entries}`);
  for (const hash of hashesOf(assets))
    if (!images.has(hash)) throw invalid(`the image ‘${hash}’ is named and not in it`);
  for (const asset of assets) for (const shown of [asset, ...(asset.variants ?? [])]) requireOwnKey(shown);
}

/** A key into the store of images is that of an image of the bundle. */
function requireOwnKey({ imageUrl, contentHash }: { imageUrl: string; contentHash?: string }): void {
  if (imageUrl.startsWith('sha256:') && imageUrl !== `sha256:${contentHash}`)
    throw invalid(`‘${imageUrl}’ is named and is no image of the bundle`);
}

function entryCount({ entries, versions }: BundlePack): number {
  return entries.length + versions.reduce((sum, version) => sum + version.entries.length, 0);
}

function requireOnce(kind: string, items: readonly { readonly id: string }[]): void {
  const seen = new Set<string>();
  for (const { id } of items) {
    if (seen.has(id)) throw invalid(`the ${kind} ‘${id}’ is in it twice`);
    seen.add(id);
  }
}

function requireSlotsOnce(pack: string, entries: readonly { readonly templateId: string }[]): void {
  requireOnce(
    `slot of ‘${pack}’`,
    entries.map(({ templateId }) => ({ id: templateId })),
  );
}

/** Hashes of the images that these show, each once. */
export function hashesOf(assets: readonly BundleAsset[]): ReadonlySet<string> {
  const hashes = assets.flatMap(({ contentHash, variants = [] }) => [
    contentHash,
    ...variants.map((variant) => variant.contentHash),
  ]);
  return new Set(hashes.filter((hash) => hash !== undefined));
}
