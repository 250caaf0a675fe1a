import type { Connection } from 'vscode-languageserver';
import { CLONED, isFilesOffer } from '../../protocol/files.ts';
import { documentationIn } from '../../protocol/initialization-options.ts';
import type { AskFiles } from '../client-files/ask-files.ts';
import { ClientFiles } from '../client-files/client-files.ts';
import { clientOutput } from '../client-files/client-output.ts';
import { clientProjects } from '../client-files/client-projects.ts';
import { openBelow } from '../client-files/open-below.ts';
import { normalizeUri } from '../client-files/uris.ts';
import { messageOf } from '../guard.ts';
import type { Host } from '../host.ts';
import { InlineWork } from './inline-work.ts';
import { NoFiles } from './no-files.ts';

/** A browser worker, which reaches files through the client, where the client offers them. */
export function browserHost(connection: Connection): Host {
  const ask: AskFiles = ({ method }, params) => connection.sendRequest(method, params);
  const projects = clientProjects(ask, (uri, error) =>
    connection.console.error(`${uri}: ${messageOf(error)}`),
  );
  let hasFiles = false;
  let page: Host['documentationPage'] = () => undefined;
  const filesOf: Host['filesOf'] = (folder) =>
    hasFiles ? new ClientFiles(folder, ask) : new NoFiles(folder);
  const access = () => ({
    filesOf,
    newUuid,
    ...(hasFiles && {
      outputOf: (folder: string) => clientOutput(folder, { ask, encode: CLONED }),
      openFile: (folder: string, path: string) => openBelow(folder, path, ask),
    }),
  });
  const breathe = breather();
  return {
    begin: (options) => {
      hasFiles = isFilesOffer(options);
      page = documentationIn(options) ?? page;
      return hasFiles;
    },
    normalizeUri,
    enclosingProject: async (uri) => (hasFiles ? projects.enclosing(uri) : undefined),
    projectsBelow: async (folder) => (hasFiles ? projects.below(folder) : []),
    reaches: (uri) => uri.includes('://'),
    filesOf,
    newUuid,
    rulePage: (code) => page(`docs/rules/${code}.md`),
    documentationPage: (path) => page(path),
    work: new InlineWork({ access, breathe }),
    breathe,
  };
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
