import type { WorkDoneProgressParams } from 'vscode-languageserver';
import type { Message } from './message.ts';

/**
 * Builds a project, or a part of it: the archive then holds the part's banks as they are now and the others as they
 * were, those built for the first time that it lacks. What is on disk is built: `unsaved` names the open documents that
 * differ from it. With a `workDoneToken` the client is told by `$/progress` how far it is; cancelling the request stops
 * the build, and nothing is left half written. Refused with a message while the same project is being built, where
 * there is nothing to build, and where the server has no disk to write to.
 */
export const BUILD: Message<BuildParams, BuildResult> = { method: 'packwright/build' };

/** Deletes what a build writes but the registry: the archive and its report. Refused as a build is. */
export const CLEAN: Message<CleanParams, CleanResult> = { method: 'packwright/clean' };

/** Which projects a build would make something else of, after changes of files. Of its own output no build is. */
export const AFFECTED_BUILDS: Message<AffectedBuildsParams, AffectedBuilds> = {
  method: 'packwright/affectedBuilds',
};

/** The findings of all documents are told once more: a problem matcher may have written over what is shown of them. */
export const TELL_AGAIN: Message<null, null> = { method: 'packwright/tellAgain' };

export type BuildScope = 'project' | 'folder' | 'asset';

export interface BuildParams extends WorkDoneProgressParams {
  /** `project`: any file or folder of it. `folder`: a folder, with all below it. `asset`: its asset.json, or its root. */
  readonly uri: string;
  readonly scope: BuildScope;
  /** First of all the archive and its report are deleted, so that nothing is taken over. Only for a whole project. */
  readonly fresh?: boolean;
}

export interface BuildResult {
  readonly project: BuiltProject;
  /** Whether an archive was written: never where a finding is an error. */
  readonly written: boolean;
  readonly archive: BuiltArchive | null;
  /** Every bank, by asset_id; those that findings kept from being packed are missing. */
  readonly assets: readonly BuiltAsset[];
  /** Null where there was no archive to compare with, or none was written. */
  readonly changes: BuildChanges | null;
  /** What the build changed in the registry, in words. */
  readonly registryChanges: readonly string[];
  readonly findings: FindingCounts;
  /** The findings of what was built, by file and place. Diagnostics tell the same, with fixes to apply. */
  readonly problems: readonly BuildProblem[];
  readonly milliseconds: number;
  /** URIs, as the client spells them, of open documents whose text was not what was built. */
  readonly unsaved: readonly string[];
}

export interface BuiltProject {
  /** Its folder. */
  readonly uri: string;
  readonly name: string;
}

export interface BuiltArchive {
  readonly uri: string;
  /** Beside it, for tools and people. */
  readonly reportUri: string;
  /** As `packwright.json` has it: relative to the project or absolute. */
  readonly path: string;
  /** Bytes. */
  readonly size: number;
}

export interface BuiltAsset {
  readonly assetId: number;
  readonly uuid: string;
  readonly name: string;
  /** Relative to the project. */
  readonly root: string;
  readonly format: string;
  readonly codec: string;
  /** Bytes as stored. */
  readonly size: number;
  /** Bytes as the runtime decodes them. */
  readonly decodedSize: number;
  readonly preload: boolean;
  /** Not packed by this build, which was of a part: the bank is that of the archive before. */
  readonly isTakenOver: boolean;
  readonly milliseconds: number;
}

/** An archive against the one that stood in its place. */
export interface BuildChanges {
  /** Bytes of the archive before. */
  readonly sizeBefore: number;
  /** By asset_id. A bank that is as it was is none of them. */
  readonly banks: readonly BankChange[];
}

export interface BankChange {
  readonly assetId: number;
  readonly name: string;
  readonly kind: 'new' | 'changed' | 'removed';
  /** Bytes as stored; null for a new bank. */
  readonly sizeBefore: number | null;
  /** Null for a removed bank. */
  readonly size: number | null;
}

export interface FindingCounts {
  readonly errors: number;
  readonly warnings: number;
  readonly hints: number;
}

export interface BuildProblem {
  readonly uri: string;
  readonly severity: 'error' | 'warning' | 'hint';
  /** The rule's. */
  readonly code: string;
  readonly message: string;
  /** From 1, as all four. */
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  /** Titles of the fixes on offer. */
  readonly fixes: readonly string[];
}

export interface CleanParams {
  /** Any file or folder of the project. */
  readonly uri: string;
}

export interface CleanResult {
  readonly project: BuiltProject;
  /** Relative to the project or absolute, as `packwright.json` has it. */
  readonly removed: readonly string[];
  /** What stands in the place of an archive or a report and is none, and was let alone. */
  readonly left: readonly string[];
}

export interface AffectedBuildsParams {
  /** Files and folders that changed, came or went. */
  readonly uris: readonly string[];
}

export interface AffectedBuilds {
  /** Folders of projects, as the client spells them. */
  readonly projects: readonly string[];
}
