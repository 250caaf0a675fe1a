import type { CodecName } from '../codec-name.ts';
import type { DocumentContext } from '../context.ts';
import { freeName, nameFromRoot } from '../declaration/asset-name.ts';
import { codecHiddenInFormat } from '../declaration/codec-words.ts';
import type { DeclarationContext, ProjectFacts } from '../declaration/context.ts';
import { registeredUuid } from '../declaration/identity.ts';
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
  asset_uuid: ({ project, newUuid }) => registeredUuid(project) ?? newUuid(),
  name: ({ project }) => unusedNameFromRoot(project),
  type: ({ format }) => format?.type,
  'output/format': (context) => onlyFormatOf(context)?.id,
  'output/codec': soundCodec,
  output: (context) => {
    const format = onlyFormatOf(context);
    return format && { format: format.id, codec: 'NONE' };
  },
  preload: () => ({ enabled: false }),
  'preload/enabled': () => false,
};

function unusedNameFromRoot(project: ProjectFacts | undefined): string | undefined {
  const name = nameFromRoot(project);
  return name === undefined ? undefined : freeName(name, project);
}

/** Stored as it is, unless the format's name hides that its author chose another codec. */
function soundCodec(context: DeclarationContext): CodecName {
  return codecHiddenInFormat(context) ?? 'NONE';
}

/** The format of the declared type, where there is just one. */
function onlyFormatOf({ document, formats }: DeclarationContext) {
  const type = stringAt(document.root, ['type']);
  const [format, ...others] = [...formats.values()].filter((candidate) => candidate.type === type);
  return others.length === 0 ? format : undefined;
}
