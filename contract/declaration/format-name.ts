import type { FormatCatalog, FormatContract } from '../format-contract.ts';
import { schema } from '../generated/asset.ts';
import { mostSimilar } from '../similar.ts';

/** The forms are those of the schema; specification 001, "Output" and "Meaning of `type`". */
const FORMAT = new RegExp(schema.$defs.output.properties.format.pattern, 'u');
const TYPE = new RegExp(schema.properties.type.pattern, 'u');

export interface FormatName {
  readonly family: string;
  readonly variant: string;
  readonly version: number;
}

/** `GLYPH/indexed_v1` in its parts; undefined where the text is no well-formed format. */
export function parseFormatName(text: string): FormatName | undefined {
  if (!FORMAT.test(text)) return undefined;
  const [family = '', rest = ''] = text.split('/');
  const mark = rest.lastIndexOf('_v');
  return { family, variant: rest.slice(0, mark), version: Number(rest.slice(mark + 2)) };
}

export function isTypeName(text: string): boolean {
  return TYPE.test(text);
}

/** The authoring types of the catalogue, each once, in its order. */
export function knownTypes(formats: FormatCatalog): string[] {
  return [...new Set([...formats.values()].map(({ type }) => type))];
}

export function formatsOfType(formats: FormatCatalog, type: string): FormatContract[] {
  return [...formats.values()].filter((format) => format.type === type);
}

/** The format whose letters and digits these are, whatever the case and the separators. */
export function formatMeant(text: string, formats: FormatCatalog): FormatContract | undefined {
  const letters = lettersOf(text);
  return [...formats.values()].find(({ id }) => lettersOf(id) === letters);
}

/** The type whose letters and digits these are, whatever the case and the separators. */
export function typeMeant(text: string, formats: FormatCatalog): string | undefined {
  const letters = lettersOf(text);
  return knownTypes(formats).find((type) => lettersOf(type) === letters);
}

/** A type that `text` may stand for: nearly its name, or the name of its runtime family. */
export function typeLike(text: string, formats: FormatCatalog): string | undefined {
  const near = mostSimilar(text, knownTypes(formats));
  if (near !== undefined) return near;
  const all = [...formats.values()];
  const family = mostSimilar(
    text,
    all.map((format) => format.family),
  );
  return all.find((format) => format.family === family)?.type;
}

/**
 * The runtime format that stands where a `type` belongs, such as `GLYPH/indexed_v1` or only its family `GLYPH`, and
 * the authoring type it belongs to where that is known. Undefined where `text` is no runtime format.
 */
export function runtimeFormatIn(
  text: string,
  formats: FormatCatalog,
): { readonly type?: string } | undefined {
  if (typeMeant(text, formats) !== undefined) return undefined;
  const family = /^([A-Za-z][A-Za-z0-9]*)\s*\//.exec(text)?.[1]?.toUpperCase();
  const all = [...formats.values()];
  const format =
    formatMeant(text, formats) ??
    all.find((candidate) => candidate.family === text || candidate.id.split('/')[1] === text) ??
    all.find((candidate) => candidate.family === family);
  if (format !== undefined) return { type: format.type };
  return family === undefined ? undefined : {};
}

function lettersOf(text: string): string {
  return text.replace(/[^A-Za-z0-9]/g, '').toLowerCase();
}
