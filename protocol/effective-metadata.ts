import type { Message } from './message.ts';

/**
 * `AssetEntry.metadata` as a runtime will read it, of an asset as its editor has it, and where each field comes from.
 * Refused for what is no asset.json with a place on disk. ASSET_CHANGED tells when to ask again.
 */
export const EFFECTIVE_METADATA: Message<EffectiveMetadataParams, EffectiveMetadataResult> = {
  method: 'packwright/effectiveMetadata',
};

export interface EffectiveMetadataParams {
  /** The asset.json. */
  readonly uri: string;
}

export type EffectiveMetadataResult =
  | { readonly kind: 'metadata'; readonly metadata: EffectiveMetadata }
  /** Why there is none: what the first error says. */
  | { readonly kind: 'none'; readonly reason: string };

export interface EffectiveMetadata {
  /** Of the declaration. */
  readonly name: string;
  readonly format: string;
  /** In canonical order. */
  readonly fields: readonly MetadataField[];
}

export interface MetadataField {
  readonly key: string;
  readonly value: unknown;
  readonly origin: MetadataOrigin;
}

/**
 * `declared`: it stands in `output.metadata`; `default`: it may stand there, and does not; `derived`: the format makes
 * it from the inputs; `promoted`: it stands in `output.pipeline`, and the format hands it on; `codec`: the codec needs
 * it to decode.
 */
export type MetadataOrigin = 'declared' | 'default' | 'derived' | 'promoted' | 'codec';
