import { PROJECT_FILE, REGISTRY_FILE } from '../../packer/project/settings.ts';
import { STAT_FILES } from '../../protocol/files.ts';
import type { AskFiles } from './ask-files.ts';
import { ClientFiles } from './client-files.ts';
import { foldersAbove, uriBelow } from './uris.ts';

/** Where projects are among the files that the client has. */
export interface ClientProjects {
  /** URI of the nearest folder above `uri` that has settings or a registry; undefined where none has. */
  enclosing(uri: string): Promise<string | undefined>;
  /** URIs of the projects below a folder, which is none itself. */
  below(folder: string): Promise<readonly string[]>;
}

/** @param failed is told where the client could not be asked: a document whose surroundings cannot be seen is still looked at */
export function clientProjects(ask: AskFiles, failed: (uri: string, error: unknown) => void): ClientProjects {
  return {
    enclosing: async (uri) => {
      try {
        return await enclosing(ask, uri);
      } catch (error) {
        failed(uri, error);
        return undefined;
      }
    },
    below: async (folder) => {
      const found = await new ClientFiles(folder, ask).findProjects();
      return found.map((path) => uriBelow(folder, path));
    },
  };
}

/** All folders above are asked for at once. */
async function enclosing(ask: AskFiles, uri: string): Promise<string | undefined> {
  const marks = [...foldersAbove(uri)].flatMap((folder) =>
    [PROJECT_FILE, REGISTRY_FILE].map((name) => ({ folder, uri: uriBelow(folder, name) })),
  );
  const stats = await ask(STAT_FILES, { uris: marks.map((mark) => mark.uri) });
  return marks.find((_, position) => stats[position] !== null && stats[position] !== undefined)?.folder;
}
