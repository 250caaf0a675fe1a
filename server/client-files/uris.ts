/**
 * A URI in one spelling, whichever way the client escapes and whether or not it writes an empty authority. What has
 * no place among files (`untitled:`) stays as it is.
 */
export function normalizeUri(uri: string): string {
  const [, scheme, authority = '', path, rest = ''] = PARTS.exec(uri) ?? [];
  if (scheme === undefined || path === undefined || scheme === 'untitled') return uri;
  return `${scheme}://${authority}${path.split('/').map(respell).join('/')}${rest}`;
}

/** The URI of a path (`.` for the folder itself, `/` between parts) below a folder whose URI is normal. */
export function uriBelow(folder: string, path: string): string {
  if (path === '.') return folder;
  return `${folder}/${path.split('/').map(encodeURIComponent).join('/')}`;
}

/** The URI of a path as people write it: relative to a folder, `..` and all, or absolute, `\\` as good as `/`. */
export function resolveUri(folder: string, path: string): string {
  const root = ROOT.exec(folder)?.[0] ?? '';
  const isAbsolute = /^[\\/]/.test(path);
  const parts = isAbsolute ? [] : folder.slice(root.length).split('/').filter(Boolean);
  for (const part of path.split(/[\\/]/)) {
    if (part === '..') parts.pop();
    else if (part !== '' && part !== '.') parts.push(encodeURIComponent(part));
  }
  return [root, ...parts].join('/');
}

/** The folders that a URI lies in, the nearest first. */
export function* foldersAbove(uri: string): Generator<string> {
  const start = ROOT.exec(uri)?.[0].length ?? 0;
  for (let end = uri.lastIndexOf('/'); end >= start && start > 0; end = uri.lastIndexOf('/', end - 1))
    yield uri.slice(0, end);
}

/** Scheme and authority. */
const ROOT = /^[^:]*:\/\/[^/]*/;

/** Scheme, authority, absolute path, and the query or fragment if any. */
const PARTS = /^([a-z][a-z0-9+.-]*):(?:\/\/([^/?#]*))?(\/[^?#]*)(.*)$/is;

function respell(part: string): string {
  try {
    return encodeURIComponent(decodeURIComponent(part));
  } catch (error) {
    // A stray percent sign: whoever wrote it will write it again.
    if (error instanceof URIError) return part;
    throw error;
  }
}
