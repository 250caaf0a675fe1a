import type { DeclarationContext } from '../../../contract/declaration/context.ts';
import { stringAt } from '../../../contract/json/tree.ts';
import type { Format } from '../../../formats/format.ts';
import { FORMATS, formatCatalog } from '../../../formats/index.ts';

/** The formats that the declaration may be of: the declared one, else those of its type, else all. Never empty. */
export function likelyFormats({ document, format }: DeclarationContext): readonly Format[] {
  const declared = formatCatalog().get(format?.id ?? '');
  if (declared !== undefined) return [declared];
  const type = stringAt(document.root, ['type']);
  const ofType = FORMATS.filter((candidate) => candidate.type === type);
  return ofType.length > 0 ? ofType : FORMATS;
}

/** The one format that the declaration can only be of. */
export function onlyFormat(context: DeclarationContext): Format | undefined {
  const [format, ...others] = likelyFormats(context);
  return others.length === 0 ? format : undefined;
}
