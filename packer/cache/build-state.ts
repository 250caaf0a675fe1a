import type { Finding } from '../../contract/finding.ts';
import type { RegistryEntry } from '../../contract/registry/registry.ts';
import type { ReportedAsset } from '../generated/build-report.ts';
import type { Seen } from './seen-files.ts';
import type { Stamp } from './stamp.ts';

/**
 * What a build saw and made, for the next one of the same archive. Paths are relative to the project, also where a
 * finding has URIs, so that a project may be moved. Absent files and folders are null.
 */
export interface BuildState {
  /** As `toolIdentity()`. */
  readonly tool: string;
  /** When the build began to look, in milliseconds by the disk's clock. */
  readonly since: number;
  readonly out: string;
  readonly project: string | null;
  /** Documents that were checked. */
  readonly files: number;
  readonly archive: ArchiveRecord;
  /** How the report looks that was written beside it. */
  readonly report: Stamp;
  readonly folders: readonly SeenPath[];
  /** `packwright.json` and the registry, as the build left it. */
  readonly documents: readonly SeenPath[];
  /** On these documents. */
  readonly findings: readonly Finding[];
  /** In code unit order of their roots. */
  readonly declarations: readonly DeclarationRecord[];
}

export type SeenPath = readonly [path: string, seen: Seen | null];

export interface ArchiveRecord {
  readonly stamp: Stamp;
  readonly headerCrc32: number;
}

export interface DeclarationRecord {
  readonly root: string;
  /** As declared. */
  readonly uuid: string;
  readonly name: string;
  readonly entry: RegistryEntry;
  /** Of its `asset.json`; null where no stamp tells whether the declaration is the same, so that it is read each time. */
  readonly seen: Seen | null;
  /** Undefined for what builds leave out. */
  readonly bank?: BankRecord | undefined;
}

/** A bank of the archive. */
export interface BankRecord {
  readonly key: string;
  /** Of the stored bytes. */
  readonly crc32: number;
  readonly inputs: readonly SeenInput[];
  readonly report: ReportedAsset;
  /** On the declaration, those on its text first. */
  readonly findings: readonly Finding[];
  /** How many of the findings come of what the inputs hold. */
  readonly contentFindings: number;
}

export type SeenInput = readonly [path: string, seen: Seen];
