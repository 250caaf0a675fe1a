import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { enclosingProject, projectsBelowInSlices } from '../../packer/node/find-project.ts';
import { isFilesOffer } from '../../protocol/files.ts';
import type { AskFiles } from '../client-files/ask-files.ts';
import { ClientFiles } from '../client-files/client-files.ts';
import { clientProjects } from '../client-files/client-projects.ts';
import { normalizeUri } from '../client-files/uris.ts';
import type { Host } from '../host.ts';
import { isOnDisk, nodeFilesOf, nodeNewUuid } from './node-files.ts';
import { ThreadWork } from './thread-work.ts';

/**
 * A process with a disk. What is not on the disk, as in a virtual workspace, is reached through the client, where it
 * offers files.
 *
 * @param bundles folder of the installed bundles
 */
export function nodeHost(bundles: string, { ask, failed }: NodeClient = NOBODY): Host {
  const projects = clientProjects(ask, failed);
  let hasClientFiles = false;
  const isClients = (uri: string) => hasClientFiles && !isOnDisk(uri) && uri.includes('://');
  return {
    begin: (options) => {
      hasClientFiles = isFilesOffer(options);
      return true;
    },
    normalizeUri: (uri) => (isOnDisk(uri) ? normalizeFileUri(uri) : normalizeUri(uri)),
    enclosingProject: async (uri) => (isClients(uri) ? projects.enclosing(uri) : enclosingOnDisk(uri)),
    projectsBelow: async (folder) => (isClients(folder) ? projects.below(folder) : belowOnDisk(folder)),
    reaches: (uri) => pathOf(uri) !== undefined || isClients(uri),
    filesOf: (folder) => (isClients(folder) ? new ClientFiles(folder, ask) : nodeFilesOf(folder, breathe)),
    newUuid: nodeNewUuid,
    rulePage: (code) => pageUri(join(bundles, '..', 'docs', 'rules', `${code}.md`)),
    documentationPage: (path) => pageUri(join(bundles, '..', path)),
    work: new ThreadWork(join(bundles, 'tasks.cjs'), ask),
    breathe,
  };
}

/** The client, as far as it has files that the disk has not. */
export interface NodeClient {
  readonly ask: AskFiles;
  /** Told where it could not be asked. */
  readonly failed: (uri: string, error: unknown) => void;
}

const NOBODY: NodeClient = {
  ask: async () => {
    throw new Error('the client offers no files');
  },
  failed: () => {},
};

function enclosingOnDisk(uri: string): string | undefined {
  const path = pathOf(uri);
  const folder = path === undefined ? undefined : enclosingProject(dirname(path));
  return folder === undefined ? undefined : pathToFileURL(folder).href;
}

async function belowOnDisk(folder: string): Promise<string[]> {
  const path = pathOf(folder);
  if (path === undefined || !existsSync(path)) return [];
  const found = await projectsBelowInSlices(path, breathe);
  return found.map((project) => pathToFileURL(project).href);
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
function normalizeFileUri(uri: string): string {
  const path = pathOf(uri);
  return path === undefined ? uri : pathToFileURL(path).href;
}
