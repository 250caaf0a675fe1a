import type { Range } from 'vscode-languageserver';
import type { Message } from './message.ts';

/**
 * All safe fixes of a project, or of all, until none is left: of every declaration, the registry and packwright.json,
 * open or not. Nothing is changed; suggestions are not among them.
 */
export const FIX_ALL: Message<FixAllParams, FixAllResult> = { method: 'packwright/fixAll' };

export interface FixAllParams {
  /** Any file or folder of the project; without it all projects are looked at. */
  readonly uri?: string;
}

export interface FixAllResult {
  /** Those that change. */
  readonly files: readonly FixedFile[];
  /** Findings that are mended. */
  readonly mended: number;
  /** Errors and warnings that are left. */
  readonly remaining: number;
}

export interface FixedFile {
  readonly uri: string;
  readonly edits: readonly { readonly range: Range; readonly newText: string }[];
  /** What is mended: the titles of the fixes, each once. */
  readonly titles: readonly string[];
}
