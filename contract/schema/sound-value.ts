import type { DocumentContext } from '../context.ts';
import type { DeclarationContext } from '../declaration/context.ts';
import { type JsonPath, stringAt } from '../json/tree.ts';

/**
 * A value for the absent field at `path` that is right whatever the author meant, or undefined where only the
 * author can say.
 */
export function soundValue(context: DocumentContext, path: JsonPath): unknown {
  const field = path.join('/');
  if (field === 'schema_version') return 1;
  return context.kind === 'declaration' ? VALUES[field]?.(context) : undefined;
}

const VALUES: Readonly<Record<string, (context: DeclarationContext) => unknown>> = {
  asset_uuid: ({ newUuid }) => newUuid(),
  name: ({ project }) => nameFromRoot(project?.root),
  type: ({ format }) => format?.type,
  'output/format': (context) => onlyFormatOf(context)?.id,
  'output/codec': () => 'NONE',
  output: (context) => {
    const format = onlyFormatOf(context);
    return format && { format: format.id, codec: 'NONE' };
  },
  preload: () => ({ enabled: false }),
  'preload/enabled': () => false,
};

/** The last folder of the asset root as a name, where it can be one. */
function nameFromRoot(root: string | undefined): string | undefined {
  const folder = root
    ?.split('/')
    .at(-1)
    ?.replace(/[^A-Za-z0-9_.-]+/g, '_');
  return folder !== undefined && /^[A-Za-z_]/.test(folder) ? folder.slice(0, 64) : undefined;
}

/** The format of the declared type, where there is just one. */
function onlyFormatOf({ document, formats }: DeclarationContext) {
  const type = stringAt(document.root, ['type']);
  const [format, ...others] = [...formats.values()].filter((candidate) => candidate.type === type);
  return others.length === 0 ? format : undefined;
}
