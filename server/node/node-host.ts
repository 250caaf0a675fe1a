import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { enclosingProject, projectsBelowInSlices } from '../../packer/node/find-project.ts';
import type { Host } from '../host.ts';
import { nodeFilesOf, nodeNewUuid } from './node-files.ts';
import { ThreadWork } from './thread-work.ts';

/** @param bundles folder of the installed bundles */
export function nodeHost(bundles: string): Host {
  return {
    begin: () => true,
    normalizeUri,
    enclosingProject: async (uri) => {
      const path = pathOf(uri);
      const folder = path === undefined ? undefined : enclosingProject(dirname(path));
      return folder === undefined ? undefined : pathToFileURL(folder).href;
    },
    projectsBelow: async (folder) => {
      const path = pathOf(folder);
      if (path === undefined || !existsSync(path)) return [];
      const found = await projectsBelowInSlices(path, breathe);
      return found.map((project) => pathToFileURL(project).href);
    },
    reaches: (uri) => pathOf(uri) !== undefined,
    filesOf: (folder) => nodeFilesOf(folder, breathe),
    newUuid: nodeNewUuid,
    rulePage: (code) => pageUri(join(bundles, '..', 'docs', 'rules', `${code}.md`)),
    documentationPage: (path) => pageUri(join(bundles, '..', path)),
    work: new ThreadWork(join(bundles, 'tasks.cjs')),
    breathe,
  };
}

function breathe(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

function pageUri(path: string): string | undefined {
  return existsSync(path) ? pathToFileURL(path).href : undefined;
}

/** The absolute path of a `file:` URI; undefined for what names no file of this machine. */
function pathOf(uri: string): string | undefined {
  try {
    return uri.startsWith('file:') ? fileURLToPath(uri) : undefined;
  } catch (error) {
    if (error instanceof TypeError || error instanceof URIError) return undefined;
    throw error;
  }
}

/**
 * A file's URI as the packer spells it. Editors escape more than Node does (VS Code writes `file:///c%3A/art%20%282%29`
 * for `file:///c:/art%20(2)`), so that two URIs of one file must not be compared before this.
 */
function normalizeUri(uri: string): string {
  const path = pathOf(uri);
  return path === undefined ? uri : pathToFileURL(path).href;
}
