import type { JsonDocument } from '../../contract/json/document.ts';
import { childOf, stringAt, toValue } from '../../contract/json/tree.ts';
import type { ProjectFiles } from '../project/project-files.ts';
import { parentOf } from './asset-folders.ts';
import type { ImportPlace } from './plan-import.ts';

/**
 * What a place to import into reads of the project's files. `canBecomeRoot` says it of a folder as far as declarations
 * tell.
 */
export function importSurroundings(
  files: ProjectFiles,
  canBecomeRoot: (folder: string) => boolean,
): Pick<ImportPlace, 'isFree' | 'rootAt'> {
  return {
    isFree: async (root) => (await files.list(parentOf(root) ?? '.'))?.has(nameOf(root)) !== true,
    rootAt: async (folder, names) => {
      if (!canBecomeRoot(folder)) return 'never';
      const others = [...((await files.list(folder)) ?? new Map()).keys()];
      return others.every((name) => names.includes(name) || name.startsWith('.')) ? 'alone' : 'shared';
    },
  };
}

/** What declarations have in `output.metadata`, by format. */
export function metadataByFormat(documents: Iterable<JsonDocument>): ImportPlace['others'] {
  const found = new Map<string, Settings[]>();
  for (const { root } of documents) {
    const output = childOf(root, 'output');
    const format = stringAt(output, ['format']);
    const metadata = toValue(childOf(output, 'metadata'));
    if (format === undefined || typeof metadata !== 'object' || metadata === null) continue;
    found.set(format, [...(found.get(format) ?? []), metadata as Settings]);
  }
  return (format) => found.get(format) ?? [];
}

type Settings = Readonly<Record<string, unknown>>;

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
