import type { AssetUuid, Registry, RegistryEntry } from './registry.ts';

/**
 * The text of `packwright.registry.json`: always the same for the same registry, and laid out for merges. One asset
 * is one line and the lines are sorted by uuid, so that two branches rarely write at the same place and a line says
 * all there is to say of its asset. `parseRegistry` is the inverse.
 */
export function writeRegistry({ schemaUri, assets, retired }: Registry): string {
  const lines = [...assets].sort(([a], [b]) => (a < b ? -1 : 1)).map(assetLine);
  const ids = [...new Set(retired)].sort((a, b) => a - b).map(String);
  const fields = [
    ...(schemaUri === undefined ? [] : [`"$schema": ${JSON.stringify(schemaUri)}`]),
    '"schema_version": 1',
    `"assets": ${block('{', lines, '}')}`,
    `"retired": ${block('[', ids, ']')}`,
  ];
  return `{\n  ${fields.join(',\n  ')}\n}\n`;
}

function assetLine([uuid, { assetId, root, includedInBuild }]: readonly [AssetUuid, RegistryEntry]): string {
  const path = JSON.stringify(root);
  return `"${uuid}": { "asset_id": ${assetId}, "root": ${path}, "included_in_build": ${includedInBuild} }`;
}

function block(open: string, lines: readonly string[], close: string): string {
  return lines.length === 0 ? open + close : `${open}\n    ${lines.join(',\n    ')}\n  ${close}`;
}
