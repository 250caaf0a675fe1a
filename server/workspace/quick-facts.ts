import { parseDocument } from '../../contract/json/document.ts';
import { MAX_LENGTH } from '../../contract/json/parse.ts';
import { type DeclarationFacts, factsOf, type IndexedValue } from '../../contract/project/project-index.ts';

/**
 * What `factsOf` reads off the tree of a declaration, without the tree: nearly every file is sound JSON that names
 * each key once, and of ten thousand files nobody opened no tree is wanted.
 */
export function quickFacts(root: string, uri: string, text: string): DeclarationFacts {
  const value = text.length > MAX_LENGTH ? undefined : parse(text);
  if (value === undefined) return factsOf(root, parseDocument(uri, text));
  const uuid = locate(text, 'asset_uuid', value.asset_uuid);
  const name = locate(text, 'name', value.name);
  if (uuid === 'unsure' || name === 'unsure') return factsOf(root, parseDocument(uri, text));
  const placed = ({ offset, length, content }: Located): IndexedValue => ({
    value: content,
    place: { root, uri, span: { offset, length } },
  });
  return {
    uri,
    ...(uuid === undefined ? {} : { uuid: placed(uuid) }),
    ...(name === undefined ? {} : { name: placed(name) }),
    ...(typeof value.type === 'string' && { type: value.type }),
    ...outputFacts(value.output),
    ...(isObject(value.preload) &&
      typeof value.preload.enabled === 'boolean' && { preload: value.preload.enabled }),
  };
}

function outputFacts(output: unknown): Pick<DeclarationFacts, 'format' | 'codec'> {
  if (!isObject(output)) return {};
  return {
    ...(typeof output.format === 'string' && { format: output.format }),
    ...(typeof output.codec === 'string' && { codec: output.codec }),
  };
}

interface Located {
  readonly offset: number;
  readonly length: number;
  readonly content: string;
}

/** The one literal of that key and value; `unsure` where there are several, or it is written in another way. */
function locate(text: string, key: string, value: unknown): Located | 'unsure' | undefined {
  if (typeof value !== 'string') return undefined;
  const quoted = `"${key}"`;
  const at = text.indexOf(quoted);
  if (at < 0 || text.indexOf(quoted, at + 1) >= 0) return 'unsure';
  const literal = /[ \t\r\n]*:[ \t\r\n]*"/y;
  literal.lastIndex = at + quoted.length;
  if (!literal.test(text)) return 'unsure';
  const offset = literal.lastIndex - 1;
  if (!text.startsWith(`${value}"`, offset + 1)) return 'unsure';
  return { offset, length: value.length + 2, content: value };
}

function parse(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) ? value : undefined;
  } catch {
    // Whatever is wrong with it, our own parser says what can be read.
    return undefined;
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
