import type { DocumentContext } from '../contract/context.ts';
import { PROJECT_FILE, REGISTRY_FILE } from '../packer/project/settings.ts';

/** Bindings are written by the shell and checked by builds; nobody edits them by hand. */
export type DocumentKind = Exclude<DocumentContext['kind'], 'bindings'>;

export const ASSET_FILE = 'asset.json';

const BY_NAME: Readonly<Record<string, DocumentKind>> = {
  [ASSET_FILE]: 'declaration',
  [PROJECT_FILE]: 'project',
  [REGISTRY_FILE]: 'registry',
};

/** What the document is by its file name, else by the language the client gave it; undefined for what is none of ours. */
export function documentKind(uri: string, languageId?: string): DocumentKind | undefined {
  const byName = BY_NAME[fileName(uri)];
  if (byName !== undefined) return byName;
  return languageId === 'asset-json' ? 'declaration' : undefined;
}

export function fileName(uri: string): string {
  return uri.slice(uri.lastIndexOf('/') + 1);
}

/** URI of the folder that holds `uri`, without a slash at its end. */
export function folderOf(uri: string): string {
  return uri.slice(0, Math.max(0, uri.lastIndexOf('/')));
}
