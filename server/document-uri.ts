import { fileURLToPath, pathToFileURL } from 'node:url';

/** The absolute path of a `file:` URI; undefined for what names no file of this machine. */
export function pathOf(uri: string): string | undefined {
  try {
    return uri.startsWith('file:') ? fileURLToPath(uri) : undefined;
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}

/**
 * A file's URI as the packer spells it. Editors escape more than Node does (VS Code writes `file:///c%3A/art%20%282%29`
 * for `file:///c:/art%20(2)`), so that two URIs of one file must not be compared before this.
 */
export function normalizeUri(uri: string): string {
  const path = pathOf(uri);
  return path === undefined ? uri : pathToFileURL(path).href;
}
