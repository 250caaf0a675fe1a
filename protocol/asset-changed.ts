import type { Message } from './message.ts';

/**
 * To a client that has asked what the packer makes of an open asset.json (INLINE_PREVIEWS, EFFECTIVE_METADATA): files
 * around it have changed, so that the answer may be another though the text is not.
 */
export const ASSET_CHANGED: Message<AssetChanged> = { method: 'packwright/assetChanged' };

export interface AssetChanged {
  /** The asset.json, as the client spells it. */
  readonly uri: string;
}
