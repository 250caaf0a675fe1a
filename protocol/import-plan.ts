import type { Message } from './message.ts';
import type { NewAssetRoot } from './new-asset.ts';

/**
 * What could be made of files that no declaration names yet: nothing is written. Refused outside of any project, and
 * where there are too many or too large files.
 */
export const IMPORT_PLAN: Message<ImportPlanParams, ImportPlanResult> = { method: 'packwright/importPlan' };

export interface ImportPlanParams {
  /** URIs of files. */
  readonly sources: readonly string[];
  /** URI of the folder in which asset roots are made; without it the project of the first source chooses one. */
  readonly target?: string;
  /** What the asset is to be called, where there is but one. */
  readonly name?: string;
}

export interface ImportPlanResult {
  /** The likeliest first; none where nothing can be read. */
  readonly ways: readonly ImportWay[];
  /** Sentences, without full stops, about sources that cannot be read. */
  readonly broken: readonly string[];
}

export interface ImportWay {
  readonly assets: readonly ImportedAsset[];
}

export interface ImportedAsset extends NewAssetRoot {
  /** Relative to the project. */
  readonly root: string;
  readonly type: string;
  /** What is in it, and what was guessed. */
  readonly words: readonly string[];
  /** What the rules will find in it, worst first; none where it checks clean. */
  readonly findings: readonly string[];
  /** Whether its files are where they are to stay, and just the asset.json is written. */
  readonly isInPlace: boolean;
}
