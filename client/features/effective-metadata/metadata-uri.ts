import { Uri } from 'vscode';

export const SCHEME = 'packwright-metadata';

/** The document that tells of the asset.json at `source`; its name is that of the asset root. */
export function uriFor(source: Uri): Uri {
  const root = source.path.split('/').at(-2) ?? '';
  return Uri.from({ scheme: SCHEME, path: `/${root}.metadata.jsonc`, query: source.toString() });
}

/** The other way round. */
export function sourceOf({ query }: Uri): Uri {
  return Uri.parse(query, true);
}
