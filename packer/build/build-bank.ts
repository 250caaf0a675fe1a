import { createHash } from 'node:crypto';
import { isCodecName } from '../../contract/codec-name.ts';
import type { Finding } from '../../contract/finding.ts';
import { nodeAt, stringAt } from '../../contract/json/tree.ts';
import type { RegistryAssetId } from '../../contract/registry/registry.ts';
import { unreachable } from '../../contract/unreachable.ts';
import type { BuildInput, BuiltBank, Format } from '../../formats/format.ts';
import type { ArchiveAsset } from '../archive/write-archive.ts';
import type { Codec } from '../codecs/codec.ts';
import { codecByName } from '../codecs/index.ts';
import type { ReportedAsset } from '../generated/build-report.ts';
import type { LoadedDeclaration } from '../project/load-project.ts';
import type { ProjectFiles } from '../project/project-files.ts';
import type { BankOrigin } from './build-events.ts';
import { effectiveMetadata } from './effective-metadata.ts';
import { giveBackPixels } from './give-back.ts';
import { type Contents, readContents } from './read-contents.ts';

/** One asset's bank, ready for the archive; undefined where findings stand in the way. */
export interface BankResult {
  readonly findings: readonly Finding[];
  readonly bank: { readonly asset: ArchiveAsset; readonly report: ReportedAsset } | undefined;
}

/** Reads, checks and packs one declaration. Throws FileAccessError where the disk fails. */
export async function buildBank(
  files: ProjectFiles,
  {
    declaration,
    format,
    assetId,
  }: { declaration: LoadedDeclaration; format: Format; assetId: RegistryAssetId },
): Promise<BankResult> {
  const start = performance.now();
  const contents = await readContents(files, format, declaration);
  const findings = [...declaration.findings, ...contents.findings];
  if (findings.some(({ severity }) => severity === 'error')) return { findings, bank: undefined };
  const asset = packBank(declaration, { format, assetId, contents });
  const inputs = contents.inputs.map(({ role, path }, n) => ({ role, path, size: contents.sizes[n] }));
  const milliseconds = performance.now() - start;
  const report = reportBank(declaration, { asset, inputs, milliseconds, from: 'packed' });
  return { findings, bank: { asset, report } };
}

interface Packing {
  readonly format: Format;
  readonly assetId: RegistryAssetId;
  readonly contents: Contents;
}

/** A bank's payload before its codec, and its effective metadata. Only for contents that no rule found an error in. */
export function assembleBank(
  format: Format,
  { inputs, metadata, pipeline }: Contents,
  onPacked?: BuildInput['onPacked'],
): BuiltBank {
  const sources = inputs.map(({ role, path, input }) =>
    input.kind === 'problem' ? unreachable('a problem without a finding') : { role, path, input },
  );
  const built = format.build({ metadata, pipeline, sources, ...(onPacked && { onPacked }) });
  return { payload: built.payload, metadata: effectiveMetadata(metadata, built.metadata) };
}

/** Only for a declaration that no rule found an error in. */
export function declaredCodec({ context }: LoadedDeclaration): Codec {
  const name = stringAt(context.document.root, ['output', 'codec']) ?? '';
  return isCodecName(name) ? codecByName(name) : unreachable('an unknown codec without a finding');
}

function packBank(declaration: LoadedDeclaration, { format, assetId, contents }: Packing): ArchiveAsset {
  const { payload, metadata } = assembleBank(format, contents, giveBackPixels);
  const codec = declaredCodec(declaration);
  return {
    asset_id: assetId,
    ...namedAs(declaration),
    bank_type: format.family,
    format: format.id,
    codec: codec.name,
    decoded_size: payload.length,
    sha256: createHash('sha256').update(payload).digest('hex'),
    metadata,
    stored: codec.encode(payload),
  };
}

/** What a bank has of its declaration and not of what is packed. */
export function namedAs({ context }: LoadedDeclaration): Pick<ArchiveAsset, 'asset_name' | 'preload'> {
  const { root } = context.document;
  const preload = nodeAt(root, ['preload', 'enabled']);
  return {
    asset_name: stringAt(root, ['name']) ?? '',
    preload: preload?.kind === 'boolean' && preload.value,
  };
}

interface Reporting {
  readonly asset: ArchiveAsset;
  readonly inputs: ReportedAsset['inputs'];
  readonly milliseconds: number;
  readonly from: BankOrigin;
}

export function reportBank(
  { root, context }: LoadedDeclaration,
  { asset, inputs, milliseconds, from }: Reporting,
): ReportedAsset {
  return {
    asset_id: asset.asset_id,
    asset_uuid: stringAt(context.document.root, ['asset_uuid']) ?? '',
    asset_name: asset.asset_name,
    root,
    format: asset.format,
    codec: asset.codec,
    inputs,
    size: asset.stored.length,
    decoded_size: asset.decoded_size,
    preload: asset.preload,
    from,
    milliseconds: Math.round(milliseconds * 1000) / 1000,
  };
}
