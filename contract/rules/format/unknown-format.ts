import { declarationRule } from '../../context.ts';
import { hiddenCodec } from '../../declaration/codec-words.ts';
import { type FormatName, parseFormatName } from '../../declaration/format-name.ts';
import type { FormatCatalog } from '../../format-contract.ts';
import { replaceNode } from '../../json/edit.ts';
import { nodeAt } from '../../json/tree.ts';
import { quote, quoteList } from '../../quote.ts';
import { suggestion } from '../../rule.ts';
import { mostSimilar } from '../../similar.ts';

export const unknownFormat = declarationRule({
  id: 'format/unknown-format',
  severity: 'error',
  section: 'Output',
  explanation:
    'The `output.format` is the contract between the bank and the runtime, so a format that Packwright does not know cannot be built. A format evolves by its version: `_v2` is another contract than `_v1`.',
  bad: [
    {
      text: '{ "output": { "format": <|"GLYPH/indexd_v1"|> } }',
      fixed: '{ "output": { "format": "GLYPH/indexed_v1" } }',
    },
    {
      text: '{ "output": { "format": <|"GLYPH/indexed_v9"|> } }',
      fixed: '{ "output": { "format": "GLYPH/indexed_v1" } }',
    },
    {
      text: '{ "output": { "format": <|"GLYPH/tiled_v1"|> } }',
      fixed: '{ "output": { "format": "GLYPH/indexed_v1" } }',
    },
    { text: '{ "output": { "format": <|"MESH/static_v1"|> } }' },
  ],
  good: [
    { text: '{ "output": { "format": "GLYPH/indexed_v1" } }' },
    { text: '{ "output": { "format": "DATA/raw_v1" } }' },
  ],
  *check({ document, formats }) {
    const node = nodeAt(document.root, ['output', 'format']);
    if (node?.kind !== 'string' || formats.has(node.value)) return;
    const name = parseFormatName(node.value);
    if (name === undefined || hiddenCodec(node.value, formats) !== undefined) return;
    const versions = versionsOf(name, formats);
    yield {
      at: node,
      message:
        versions.length > 0
          ? `Unknown version ${name.version} of the format ${quote(`${name.family}/${name.variant}`)}; known ${versions.length > 1 ? 'are' : 'is'} ${quoteList(versions)}`
          : `Unknown format ${quote(node.value)}; known are ${quoteList([...formats.keys()])}`,
      fixes: (versions.length > 0 ? versions : likely(node.value, name, formats)).map((id) =>
        suggestion(`Change to ${quote(id)}`, replaceNode(document, node, id)),
      ),
    };
  },
});

/** The known versions of that very format, the newest first. */
function versionsOf({ family, variant }: FormatName, formats: FormatCatalog): string[] {
  const known = [...formats.keys()].flatMap((id) => {
    const name = parseFormatName(id);
    return name?.family === family && name.variant === variant ? [{ id, version: name.version }] : [];
  });
  return known.sort((a, b) => b.version - a.version).map(({ id }) => id);
}

/** The format that is nearly spelled so, else all of the family. */
function likely(text: string, { family }: FormatName, formats: FormatCatalog): string[] {
  const near = mostSimilar(text, formats.keys());
  if (near !== undefined) return [near];
  return [...formats.values()].filter((format) => format.family === family).map(({ id }) => id);
}
