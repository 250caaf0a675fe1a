import type { Finding } from '../../contract/finding.ts';
import type { RegistryAssetId } from '../../contract/registry/registry.ts';
import { joinPath } from '../project/project-files.ts';
import type { BankRecord, BuildState, DeclarationRecord, SeenPath } from './build-state.ts';
import type { Seen } from './seen-files.ts';
import type { Stamp } from './stamp.ts';

/**
 * A state in few words: lists instead of objects, and nothing twice. Of a thousand assets it is a third of the text, and
 * to read that is most of what a build of nothing new does beside looking at the files.
 */
export type PackedState = Omit<
  BuildState,
  'archive' | 'report' | 'folders' | 'documents' | 'declarations'
> & {
  readonly archive: readonly [stamp: PackedStamp, headerCrc32: number];
  readonly report: PackedStamp;
  readonly folders: readonly PackedPath[];
  readonly documents: readonly PackedPath[];
  readonly declarations: readonly PackedDeclaration[];
};

/** `ctime` is 0 where it is `mtime`. */
type PackedStamp = readonly [size: number, mtime: number, ctime: number, ino: number];
type PackedSeen = readonly [digest: string, ...PackedStamp];
type PackedPath = readonly [path: string, seen: PackedSeen | null];

type PackedDeclaration = readonly [
  root: string,
  uuid: string,
  name: string,
  assetId: number,
  isIncluded: 0 | 1,
  seen: PackedSeen | null,
  bank?: PackedBank,
];

type PackedBank = readonly [
  key: string,
  crc32: number,
  format: string,
  codec: string,
  size: number,
  decodedSize: number,
  isPreloaded: 0 | 1,
  inputs: readonly (readonly [role: string, path: string, seen: PackedSeen])[],
  contentFindings?: number,
  findings?: readonly Finding[],
];

export function packState({
  archive,
  report,
  folders,
  documents,
  declarations,
  ...rest
}: BuildState): PackedState {
  return {
    ...rest,
    archive: [packStamp(archive.stamp), archive.headerCrc32],
    report: packStamp(report),
    folders: folders.map(packPath),
    documents: documents.map(packPath),
    declarations: declarations.map(packDeclaration),
  };
}

export function unpackState({
  archive: [stamp, headerCrc32],
  report,
  folders,
  documents,
  declarations,
  ...rest
}: PackedState): BuildState {
  return {
    ...rest,
    archive: { stamp: unpackStamp(stamp), headerCrc32 },
    report: unpackStamp(report),
    folders: folders.map(unpackPath),
    documents: documents.map(unpackPath),
    declarations: declarations.map(unpackDeclaration),
  };
}

function packStamp({ size, mtime, ctime, ino }: Stamp): PackedStamp {
  return [size, mtime, ctime === mtime ? 0 : ctime, ino];
}

function unpackStamp([size, mtime, ctime, ino]: PackedStamp): Stamp {
  return { size, mtime, ctime: ctime === 0 ? mtime : ctime, ino };
}

function packSeen({ stamp, digest }: Seen): PackedSeen {
  return [digest, ...packStamp(stamp)];
}

function unpackSeen([digest, size, mtime, ctime, ino]: PackedSeen): Seen {
  return { digest, stamp: { size, mtime, ctime: ctime === 0 ? mtime : ctime, ino } };
}

function packPath([path, seen]: SeenPath): PackedPath {
  return [path, seen && packSeen(seen)];
}

function unpackPath([path, seen]: PackedPath): SeenPath {
  return [path, seen && unpackSeen(seen)];
}

function packDeclaration({ root, uuid, name, entry, seen, bank }: DeclarationRecord): PackedDeclaration {
  const isIncluded = entry.includedInBuild ? 1 : 0;
  const start = [root, uuid, name, entry.assetId, isIncluded, seen && packSeen(seen)] as const;
  return bank === undefined ? start : [...start, packBank(bank)];
}

function packBank({ key, crc32, inputs, report, findings, contentFindings }: BankRecord): PackedBank {
  const { format, codec, size, decoded_size, preload } = report;
  const read = inputs.map(([, seen], position) => {
    const { role, path } = report.inputs[position];
    return [role, path, packSeen(seen)] as const;
  });
  const start = [key, crc32, format, codec, size, decoded_size, preload ? 1 : 0, read] as const;
  return findings.length === 0 ? start : [...start, contentFindings, findings];
}

function unpackDeclaration([
  root,
  uuid,
  name,
  assetId,
  isIncluded,
  seen,
  bank,
]: PackedDeclaration): DeclarationRecord {
  const entry = { assetId: assetId as RegistryAssetId, root, includedInBuild: isIncluded === 1 };
  const identity = { root, uuid, name, entry };
  return { ...identity, seen: seen && unpackSeen(seen), bank: bank && unpackBank(bank, identity) };
}

function unpackBank(
  [
    key,
    crc32,
    format,
    codec,
    size,
    decoded_size,
    preload,
    inputs,
    contentFindings = 0,
    findings = [],
  ]: PackedBank,
  { root, uuid, name, entry }: Pick<DeclarationRecord, 'root' | 'uuid' | 'name' | 'entry'>,
): BankRecord {
  return {
    ...{ key, crc32, findings, contentFindings },
    inputs: inputs.map(([, path, seen]) => [joinPath(root, path), unpackSeen(seen)]),
    report: {
      asset_id: entry.assetId,
      asset_uuid: uuid,
      asset_name: name,
      root,
      format,
      codec,
      inputs: inputs.map(([role, path, [, bytes]]) => ({ role, path, size: bytes })),
      size,
      decoded_size,
      preload: preload === 1,
      from: 'archive',
      milliseconds: 0,
    },
  };
}
