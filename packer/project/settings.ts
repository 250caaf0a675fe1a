import type { JsonDocument } from '../../contract/json/document.ts';
import { childOf, type JsonNode, stringAt } from '../../contract/json/tree.ts';

/** `packwright.json` with its defaults filled in; what it declares wrongly is a finding and counts as absent. */
export interface ProjectSettings {
  readonly name: string | undefined;
  /** Folders under which asset roots are looked for. */
  readonly assets: readonly string[];
  readonly exclude: readonly string[];
  /** The archive, relative to the project. */
  readonly out: string;
}

export const PROJECT_FILE = 'packwright.json';
export const REGISTRY_FILE = 'packwright.registry.json';
export const BINDINGS_FILE = 'packwright.bindings.json';
export const DEFAULT_OUT = 'build/assets.bank';

/** The report stands beside the archive it tells of. */
export function reportPath(archive: string): string {
  return archive.replace(/[^/\\]*$/, 'build-report.json');
}

export function settingsOf(document: JsonDocument | undefined): ProjectSettings {
  const root = document?.root;
  return {
    name: stringAt(root, ['name']),
    assets: paths(childOf(root, 'assets')) ?? ['.'],
    exclude: paths(childOf(root, 'exclude')) ?? [],
    out: stringAt(root, ['out']) ?? DEFAULT_OUT,
  };
}

function paths(node: JsonNode | undefined): string[] | undefined {
  if (node?.kind !== 'array') return undefined;
  return node.items.flatMap((item) => (item.kind === 'string' ? [normal(item.value)] : []));
}

/** `./assets/` → `assets`, `` → `.` */
function normal(path: string): string {
  const parts = path.split(/[\\/]+/).filter((part) => part !== '' && part !== '.');
  return parts.length === 0 ? '.' : parts.join('/');
}
