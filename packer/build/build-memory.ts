import type { Finding } from '../../contract/finding.ts';
import type { RegistryEntry } from '../../contract/registry/registry.ts';
import type { ArchiveAsset } from '../archive/write-archive.ts';
import type { ReportedAsset } from '../generated/build-report.ts';
import type { ProjectFiles } from '../project/project-files.ts';
import type { BankResult } from './build-bank.ts';
import type { BankOrigin } from './build-events.ts';
import type { BuildStep } from './plan-build.ts';

/**
 * What earlier builds of a project leave for later ones. A build without any makes the same, and takes longer; nothing
 * that the disk does to a memory makes a build fail.
 */
export interface BuildMemory {
  /**
   * What stands of the last build of the archive that `out` names, or `packwright.json` does; undefined where
   * everything must be looked at. `files` are the project's, not read from before.
   */
  recall(files: ProjectFiles, out: string | undefined): Promise<Recalled | undefined>;
  /** The bank of a declaration that stands, from the archive it went into; undefined where that is damaged or gone. */
  standingBank(asset: StandingAsset): Promise<ArchiveAsset | undefined>;
  /** What an earlier build made of the same declaration, by its content; undefined where none did. `out` as above. */
  bankOf(files: ProjectFiles, step: BuildStep, out: string | undefined): Promise<FoundBank | undefined>;
  /** Lets go of every file, before one of them is written. */
  release(): Promise<void>;
  /** Remembers a build whose archive is written. Where that cannot be, says why, for people. */
  keep(build: FinishedBuild): Promise<string | undefined>;
}

export interface Recalled {
  readonly out: string;
  /** The project's name. */
  readonly project: string | undefined;
  /** Documents of the project. */
  readonly files: number;
  /** Whether archive and report are those that the last build wrote. */
  readonly isOutputSame: boolean;
  readonly headerCrc32: number;
  /** Bytes of the archive. */
  readonly size: number;
  /** On the project's own documents. */
  readonly findings: readonly Finding[];
  /** Whether that is the registry as it was; undefined where there is none. */
  isRegistry(text: string | undefined): boolean;
  readonly standing: readonly StandingAsset[];
  /** Roots of declarations to look at again; what they tell the others is still to be compared. */
  readonly changed: readonly string[];
  /** What rules found in a changed declaration whose text is the same; undefined where it is not. */
  findingsOnText(root: string): readonly Finding[] | undefined;
  /** Of all declarations, in code unit order of the roots. */
  readonly identities: readonly RecalledIdentity[];
}

export interface RecalledIdentity {
  readonly root: string;
  readonly uuid: string;
  readonly name: string;
  readonly entry: RegistryEntry;
}

export interface StandingAsset {
  /** From the archive, and nothing packed. */
  readonly report: ReportedAsset;
  readonly findings: readonly Finding[];
  /** Of the stored bytes. */
  readonly crc32: number;
}

export interface FoundBank {
  readonly result: BankResult;
  readonly from: Exclude<BankOrigin, 'packed'>;
}

export interface FinishedBuild {
  readonly files: ProjectFiles;
  /** As the build was asked for it. */
  readonly wantedOut: string | undefined;
  readonly out: string;
  readonly project: string | undefined;
  readonly headerCrc32: number;
  /** Bytes of the archive. */
  readonly size: number;
  /** Documents of the project. */
  readonly documents: number;
  /** The registry's text where the build wrote it. */
  readonly registryText: string | undefined;
  /** On the project's own documents. */
  readonly findings: readonly Finding[];
  /** Whether `declarations` are all; else what was recalled as standing still stands beside them. */
  readonly isWhole: boolean;
  readonly declarations: readonly FinishedDeclaration[];
}

export type FinishedDeclaration =
  | { readonly kind: 'excluded'; readonly identity: RecalledIdentity }
  | {
      readonly kind: 'built';
      readonly identity: RecalledIdentity;
      readonly step: BuildStep;
      readonly result: BankResult;
      readonly from: BankOrigin;
    };
