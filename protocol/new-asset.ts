import type { Range } from 'vscode-languageserver';
import type { Message } from './message.ts';

/** What may be begun, and where. Refused outside of any project. */
export const NEW_ASSET_CHOICES: Message<NewAssetChoicesParams, NewAssetChoices> = {
  method: 'packwright/newAssetChoices',
};

/**
 * The files of a new asset root, which checks clean; nothing is written. Refused, with a message that says what is
 * allowed, where the name or the place cannot be taken.
 */
export const NEW_ASSET: Message<NewAssetParams, NewAssetRoot> = { method: 'packwright/newAsset' };

export interface NewAssetChoicesParams {
  /** Any file or folder of the project. */
  readonly uri: string;
}

export interface NewAssetChoices {
  readonly project: string;
  readonly types: readonly AssetType[];
  /** Where asset roots are made, the likeliest first. */
  readonly folders: readonly AssetFolder[];
}

export interface AssetType {
  /** What `NEW_ASSET` is told of it. */
  readonly format: string;
  readonly type: string;
  readonly summary: string;
}

export interface AssetFolder {
  readonly uri: string;
  /** Relative to the project. */
  readonly path: string;
}

export interface NewAssetParams {
  readonly format: string;
  /** Of the asset, and of its folder. */
  readonly name: string;
  /** URI of the folder in which the asset root is made. */
  readonly folder: string;
}

/** An asset root to be written by whoever asked, so that it can be taken back. */
export interface NewAssetRoot {
  readonly name: string;
  /** URI of the folder. */
  readonly folder: string;
  /** URI of its asset.json, the last of the files. */
  readonly declaration: string;
  /** The name in the text of the asset.json, without its quotes. */
  readonly nameRange: Range;
  readonly files: readonly NewFile[];
}

/** `content`: Base64, since messages are text; `copyOf`: URI of the file whose bytes these are. */
export type NewFile =
  | { readonly uri: string; readonly text: string }
  | { readonly uri: string; readonly content: string }
  | { readonly uri: string; readonly copyOf: string };
