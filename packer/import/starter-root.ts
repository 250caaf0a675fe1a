import type { Format } from '../../formats/format.ts';
import { encodeUnpacked } from '../extract/encode-unpacked.ts';
import type { EncodedFile } from '../extract/encoded-file.ts';
import { declarationText } from './declaration-text.ts';

/**
 * The files of a new asset root, which checks clean. The declaration is the last: what it names is there before it, so
 * that what is half written is no asset yet.
 */
export function starterRoot(
  format: Format,
  { name, uuid }: { readonly name: string; readonly uuid: string },
): EncodedFile[] {
  const { inputs, metadata, pipeline } = format.starter();
  const files = inputs.map(({ role, file }) => ({ role, ...encodeUnpacked(file) }));
  const byRole = [...Map.groupBy(files, ({ role }) => role)].map(([role, list]) => {
    return [role, list.map((file) => file.name)] as const;
  });
  const text = declarationText(format, {
    uuid,
    name,
    inputs: Object.fromEntries(byRole),
    metadata,
    pipeline,
  });
  return [...files, { name: 'asset.json', bytes: new TextEncoder().encode(text) }];
}
