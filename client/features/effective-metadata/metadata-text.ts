import type { EffectiveMetadata, MetadataOrigin } from '../../../protocol/effective-metadata.ts';

/** What is said of each field; a word or two. */
export type OriginWords = Readonly<Record<MetadataOrigin, string>>;

/**
 * JSON as the runtime reads it, with where each field comes from in a comment above it.
 *
 * @param heading lines that come before
 */
export function metadataText(
  { fields }: EffectiveMetadata,
  heading: readonly string[],
  origins: OriginWords,
): string {
  const members = fields.map(({ key, value, origin }, position) => {
    const comma = position < fields.length - 1 ? ',' : '';
    return `  // ${origins[origin]}\n  ${JSON.stringify(key)}: ${indented(value)}${comma}`;
  });
  const body = members.length === 0 ? '{}' : `{\n${members.join('\n\n')}\n}`;
  return [...heading.map((line) => `// ${line}`), body, ''].join('\n');
}

/** Records of a list on a line each, so that long lists can be read. */
function indented(value: unknown): string {
  if (!Array.isArray(value) || value.length === 0) return inline(value);
  return `[\n${value.map((item) => `    ${inline(item)}`).join(',\n')}\n  ]`;
}

function inline(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(inline).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const members = Object.entries(value).map(([key, member]) => `${JSON.stringify(key)}: ${inline(member)}`);
  return members.length === 0 ? '{}' : `{ ${members.join(', ')} }`;
}
