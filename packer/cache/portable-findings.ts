import type { Finding } from '../../contract/finding.ts';

/** The findings with every URI put through `change`. */
export function withUris(findings: readonly Finding[], change: (uri: string) => string): Finding[] {
  return findings.map((finding) => ({
    ...finding,
    uri: change(finding.uri),
    related: finding.related.map((place) => ({ ...place, uri: change(place.uri) })),
    fixes: finding.fixes.map((fix) => ({
      ...fix,
      edits: fix.edits.map((edit) => ({ ...edit, uri: change(edit.uri) })),
    })),
  }));
}

/** A URI below `home` from there on, and the other way round, so that findings outlive a move of the project. */
export function relativeUri(home: string): (uri: string) => string {
  return (uri) => (uri.startsWith(`${home}/`) ? uri.slice(home.length + 1) : uri);
}

export function absoluteUri(home: string): (uri: string) => string {
  return (uri) => (/^[a-z][a-z0-9+.-]*:/i.test(uri) ? uri : `${home}/${uri}`);
}
