import type { JsonNode } from '../json/tree.ts';

/** The version of `asset.json`, of the registry and of `packwright.json` that is read here. */
export const SCHEMA_VERSION = 1;

/** Whether `schema_version` says that a later Packwright wrote the file. */
export function isNewerVersion(node: JsonNode | undefined): boolean {
  if (node?.kind === 'number') return Number.isInteger(node.value) && node.value > SCHEMA_VERSION;
  return node?.kind === 'string' && /^[1-9]\d{0,8}$/.test(node.value) && Number(node.value) > SCHEMA_VERSION;
}
