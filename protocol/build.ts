import type { WorkDoneProgressParams } from 'vscode-languageserver';
import type { Message } from './message.ts';

/**
 * Builds a project, or packs one asset of it to see what it comes to. What is on disk is built: `unsaved` names the
 * open documents that differ from it. With a `workDoneToken` the client is told by `$/progress` how far it is;
 * cancelling the request stops the build, and nothing is left half written. Refused with a message while the same
 * project is being built, and where the server has no disk to write to.
 */
export const BUILD: Message<BuildParams, BuildResult> = { method: 'packwright/build' };

export interface BuildParams extends WorkDoneProgressParams {
  /** `project`: any file or folder of it. `asset`: its asset.json. */
  readonly uri: string;
  readonly scope: 'project' | 'asset';
}

export interface BuildResult {
  /** Whether an archive was written: never where a finding is an error, nor of a lone asset. */
  readonly written: boolean;
  readonly archive: BuiltArchive | null;
  /** By asset_id; those that findings kept from being packed are missing. */
  readonly assets: readonly BuiltAsset[];
  /** What the build changed in the registry, in words. */
  readonly registryChanges: readonly string[];
  readonly findings: FindingCounts;
  readonly milliseconds: number;
  /** URIs, as the client spells them, of open documents whose text was not what was built. */
  readonly unsaved: readonly string[];
}

export interface BuiltArchive {
  readonly uri: string;
  /** As `packwright.json` has it: relative to the project or absolute. */
  readonly path: string;
  /** Bytes. */
  readonly size: number;
}

export interface BuiltAsset {
  /** Null for a lone asset that is not in the registry yet. */
  readonly assetId: number | null;
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
  readonly milliseconds: number;
}

export interface FindingCounts {
  readonly errors: number;
  readonly warnings: number;
  readonly hints: number;
}
