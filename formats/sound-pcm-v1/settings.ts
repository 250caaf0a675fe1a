import type { BankFields } from '../bank-fields.ts';
import { type SoundPcmV1Metadata, validate } from '../generated/sound-pcm-v1-metadata.ts';

/** `output.metadata` as declared; empty where it breaks its schema, which rules on the declaration report. */
export function soundSettings(metadata: BankFields): SoundPcmV1Metadata {
  return validate(metadata) ? metadata : {};
}
