import { existsSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { PROJECT_FILE, REGISTRY_FILE } from '../project/settings.ts';

/**
 * The project that `path` (absolute) lies in: the nearest folder upwards with a `packwright.json` or a registry;
 * without one, the folder itself. Undefined where there is nothing at `path`.
 */
export function findProject(path: string): string | undefined {
  if (!existsSync(path)) return undefined;
  const start = statSync(path).isDirectory() ? path : dirname(path);
  for (let folder = start; ; folder = dirname(folder)) {
    if (existsSync(join(folder, PROJECT_FILE)) || existsSync(join(folder, REGISTRY_FILE))) return folder;
    if (dirname(folder) === folder) return start;
  }
}
