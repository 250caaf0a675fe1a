import type { Connection } from 'vscode-languageserver';
import { PROJECT_FILE, REGISTRY_FILE } from '../../packer/project/settings.ts';
import { isFilesOffer, STAT_FILES } from '../../protocol/files.ts';
import { messageOf } from '../guard.ts';
import type { Host } from '../host.ts';
import { type AskFiles, ClientFiles } from './client-files.ts';
import { InlineWork } from './inline-work.ts';
import { NoFiles } from './no-files.ts';
import { foldersAbove, normalizeUri, uriBelow } from './uris.ts';

/** A browser worker, which reaches files through the client, where the client offers them. */
export function browserHost(connection: Connection): Host {
  const ask: AskFiles = ({ method }, params) => connection.sendRequest(method, params);
  let hasFiles = false;
  const filesOf: Host['filesOf'] = (folder) =>
    hasFiles ? new ClientFiles(folder, ask) : new NoFiles(folder);
  const breathe = breather();
  return {
    begin: (options) => {
      hasFiles = isFilesOffer(options);
      return hasFiles;
    },
    normalizeUri,
    enclosingProject: async (uri) => {
      if (!hasFiles) return undefined;
      try {
        return await enclosingProject(ask, uri);
      } catch (error) {
        // A document whose surroundings cannot be seen is still looked at.
        connection.console.error(`${uri}: ${messageOf(error)}`);
        return undefined;
      }
    },
    projectsBelow: async (folder) => {
      if (!hasFiles) return [];
      const found = await new ClientFiles(folder, ask).findProjects();
      return found.map((path) => uriBelow(folder, path));
    },
    reaches: (uri) => uri.includes('://'),
    filesOf,
    newUuid,
    // The pages are not part of the bundle.
    rulePage: () => undefined,
    documentationPage: () => undefined,
    work: new InlineWork({ filesOf, newUuid, breathe }),
    breathe,
  };
}

/** All folders above are asked for at once. */
async function enclosingProject(ask: AskFiles, uri: string): Promise<string | undefined> {
  const marks = [...foldersAbove(uri)].flatMap((folder) =>
    [PROJECT_FILE, REGISTRY_FILE].map((name) => ({ folder, uri: uriBelow(folder, name) })),
  );
  const stats = await ask(STAT_FILES, { uris: marks.map((mark) => mark.uri) });
  return marks.find((_, position) => stats[position] !== null && stats[position] !== undefined)?.folder;
}

/** Version 4. `crypto.randomUUID` is kept from pages without TLS. */
function newUuid(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}

/** A message to oneself comes after those that wait, and sooner than any timer. */
function breather(): () => Promise<void> {
  const { port1, port2 } = new MessageChannel();
  const waiting: (() => void)[] = [];
  port1.onmessage = () => waiting.shift()?.();
  return () =>
    new Promise((resolve) => {
      waiting.push(resolve);
      port2.postMessage(undefined);
    });
}
