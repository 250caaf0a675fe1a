import type { DocumentContext } from '../../../contract/context.ts';
import type { DeclarationContext } from '../../../contract/declaration/context.ts';
import type { JsonPath } from '../../../contract/json/tree.ts';
import { type SchemaNode, schemaAt } from '../../../contract/schema/fields.ts';
import { soundValue } from '../../../contract/schema/sound-value.ts';
import type { Format } from '../../../formats/format.ts';
import { bareHole, EMPTY_LIST, EMPTY_OBJECT, holeFor, textHole } from './holes.ts';
import { likelyFormats, onlyFormat } from './likely-format.ts';
import { freeIndex, paletteEntryOf } from './palette-index.ts';
import { registrySkeleton } from './registry-skeleton.ts';

/** A value to begin with for the field at `path`, with holes where its author has to choose. */
export function skeletonAt(context: DocumentContext, path: JsonPath): unknown {
  return ownSkeleton(context, path) ?? fromSchema(context, path, schemaAt(context, path));
}

function ownSkeleton(context: DocumentContext, path: JsonPath): unknown {
  if (context.kind === 'registry') return registrySkeleton(context, path);
  if (context.kind !== 'declaration') return undefined;
  const field = path.join('/');
  return BY_FIELD.get(field)?.(context) ?? byPlace(context, path);
}

const BY_FIELD: ReadonlyMap<string, (context: DeclarationContext) => unknown> = new Map([
  ['asset_uuid', (context) => soundValue(context, ['asset_uuid'])],
  ['name', (context) => textHole(String(soundValue(context, ['name']) ?? ''))],
  ['type', (context) => certainOr(onlyFormat(context)?.type, likelyFormats(context)[0]?.type)],
  ['inputs', (context) => rolesOf(likelyFormats(context)[0])],
  ['output', outputSkeleton],
  ['output/format', (context) => certainOr(onlyFormat(context)?.id, likelyFormats(context)[0]?.id)],
  ['output/codec', () => textHole('NONE')],
  ['output/metadata', (context) => defaultsOf(context.format)],
]);

function certainOr(certain: string | undefined, likely: string | undefined): string {
  return certain ?? textHole(likely);
}

function byPlace(context: DeclarationContext, path: JsonPath): unknown {
  if (path.length === 2 && path[0] === 'inputs') return [textHole()];
  if (path.length === 3 && path[1] === 'metadata') return sampleSetting(context, String(path[2]));
  const position = paletteEntryOf(path);
  return position === undefined ? undefined : freeIndex(context, position);
}

/** A setting that its format's own first asset has. */
function sampleSetting(context: DeclarationContext, key: string): unknown {
  const metadata = onlyFormat(context)?.starter().metadata ?? {};
  return Object.hasOwn(metadata, key) ? holeFor(metadata[key]) : undefined;
}

function rolesOf(format: Format | undefined): unknown {
  const required = Object.entries(format?.roles ?? {}).filter(([, role]) => role.required);
  return required.length === 0
    ? EMPTY_OBJECT
    : Object.fromEntries(required.map(([role]) => [role, [textHole()]]));
}

function outputSkeleton(context: DeclarationContext): unknown {
  const format = onlyFormat(context);
  const [first] = likelyFormats(context);
  const metadata = defaultsOf(format);
  return {
    format: certainOr(format?.id, first?.id),
    codec: textHole('NONE'),
    ...(metadata === EMPTY_OBJECT ? {} : { metadata }),
  };
}

/** Every default written out, as specification 001 asks ("Defaults and Materialization"). */
export function defaultsOf(format: Pick<Format, 'metadata'> | undefined): Readonly<Record<string, unknown>> {
  const settings = Object.entries(format?.metadata.schema.properties ?? {});
  const declared = settings.filter(([, setting]) => setting.default !== undefined);
  return declared.length === 0
    ? EMPTY_OBJECT
    : Object.fromEntries(declared.map(([key, setting]) => [key, holeFor(setting.default)]));
}

function fromSchema(context: DocumentContext, path: JsonPath, schema: SchemaNode | undefined): unknown {
  if (schema?.const !== undefined) return schema.const;
  const suggested = schema?.default ?? schema?.enum?.[0];
  if (Array.isArray(suggested) && suggested.length > 0) return suggested.map(holeFor);
  if (suggested !== undefined && !Array.isArray(suggested)) return holeFor(suggested);
  switch (schema?.type) {
    case 'boolean':
      return bareHole(false);
    case 'integer':
    case 'number':
      return bareHole(schema.minimum ?? 0);
    case 'array':
      return listSkeleton(context, path);
    case 'object':
      return objectSkeleton(context, path, schema);
    default:
      return textHole();
  }
}

function listSkeleton(context: DocumentContext, path: JsonPath): unknown {
  const item = schemaAt(context, [...path, 0]);
  if (item?.type === 'object') return [skeletonAt(context, [...path, 0])];
  return item?.type === 'string' ? [textHole()] : EMPTY_LIST;
}

function objectSkeleton(context: DocumentContext, path: JsonPath, { required = [] }: SchemaNode): unknown {
  if (required.length === 0) return EMPTY_OBJECT;
  return Object.fromEntries(required.map((key) => [key, skeletonAt(context, [...path, key])]));
}
