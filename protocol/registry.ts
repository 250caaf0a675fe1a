import type { Message } from './message.ts';

/**
 * Changes a project's registry as `packwright registry` does. Where the editor has the registry open, it is asked to
 * change its text (`workspace/applyEdit`), which it then has to save; where it has not, the file is written. Refused
 * with a message where the asset is not known, the registry has errors, or the project is being built.
 */
export const REGISTRY: Message<RegistryParams, RegistryResult> = { method: 'packwright/registry' };

export type RegistryAction = 'include' | 'exclude' | 'forget' | 'reconcile';

export interface RegistryParams {
  /** Any file or folder of the project. */
  readonly uri: string;
  readonly action: RegistryAction;
  /** Name, asset root or asset_uuid, of one or of several at once; needed for all but `reconcile`. */
  readonly asset?: string | readonly string[];
}

export interface RegistryResult {
  /** `edited`: in the editor, not saved yet. */
  readonly effect: 'none' | 'edited' | 'written';
  /** What was done, or was so already: sentences for people, without full stops. */
  readonly messages: readonly string[];
}
