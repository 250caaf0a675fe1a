import type { Finding } from '../../contract/finding.ts';
import type { RegistryEntry } from '../../contract/registry/registry.ts';
import type { ReportedAsset } from '../generated/build-report.ts';
import { type PackedState, packState, unpackState } from './packed-state.ts';
import { digestOf, type Seen } from './seen-files.ts';
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

/** A line that says what the file is and what the rest of it comes to, and the rest. */
export function sealed(value: unknown): string {
  const json = JSON.stringify(value);
  return `${SEAL} ${digestOf(json)}\n${json}`;
}

const SEAL = 'packwright cache 1';

/** The value; undefined where the bytes are not exactly what {@link sealed} made. */
export function unsealed(bytes: Uint8Array | undefined): unknown {
  if (bytes === undefined) return undefined;
  const end = bytes.indexOf(0x0a);
  const json = bytes.subarray(end + 1);
  const decoder = new TextDecoder();
  if (decoder.decode(bytes.subarray(0, Math.max(0, end))) !== `${SEAL} ${digestOf(json)}`) return undefined;
  return JSON.parse(decoder.decode(json));
}

/** The text of a state's file. */
export function writeState(state: BuildState): string {
  return sealed(packState(state));
}

/** Undefined for anything but a state that this program wrote, whole. */
export function readState(bytes: Uint8Array | undefined, tool: string): BuildState | undefined {
  const value = unsealed(bytes);
  const isState = typeof value === 'object' && value !== null && 'declarations' in value && 'tool' in value;
  if (!isState || value.tool !== tool) return undefined;
  try {
    return unpackState(value as PackedState);
  } catch (error) {
    // Sealed by somebody else, who lays states out in another way.
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}
