import { parseDocument } from '../../contract/json/document.ts';
import { stringAt } from '../../contract/json/tree.ts';
import type { Format } from '../../formats/format.ts';
import type { Settings } from '../../packer/build/read-contents.ts';
import type {
  EffectiveMetadataResult,
  MetadataField,
  MetadataOrigin,
} from '../../protocol/effective-metadata.ts';
import { assembledAsset } from './assembled-asset.ts';
import type { AssetParams } from './load-asset.ts';
import type { TaskEnvironment } from './task.ts';

/** What the bank's metadata is, and why. Throws FileAccessError where the disk fails. */
export async function effectiveMetadataTask(
  env: TaskEnvironment,
  params: AssetParams,
): Promise<EffectiveMetadataResult> {
  const asset = await assembledAsset(env, params);
  if (asset.kind === 'obstacle') return { kind: 'none', reason: asset.message };
  const { format, contents, bank } = asset;
  const name = stringAt(parseDocument(params.uri, params.text).root, ['name']) ?? '';
  const fields = Object.keys(bank.metadata)
    .sort()
    .map(
      (key): MetadataField => ({ key, value: bank.metadata[key], origin: originOf(key, format, contents) }),
    );
  return { kind: 'metadata', metadata: { name, format: format.id, fields } };
}

interface Declared {
  readonly metadata: Settings;
  readonly pipeline: Settings;
}

/** No codec needs metadata to decode yet; what none of the others gives would be one's. */
function originOf(key: string, format: Format, { metadata, pipeline }: Declared): MetadataOrigin {
  if (Object.hasOwn(metadata, key)) return 'declared';
  const setting = format.metadata.schema.properties?.[key];
  // What may be declared and has no value of its own follows from the inputs.
  if (setting !== undefined) return setting.default === undefined ? 'derived' : 'default';
  if (format.derivedMetadata.includes(key)) return 'derived';
  return Object.hasOwn(pipeline, key) ? 'promoted' : 'codec';
}
