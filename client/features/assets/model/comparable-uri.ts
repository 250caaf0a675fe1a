/** One spelling for all that mean the same file: the server and VS Code encode different characters. */
export function comparableUri(uri: string): string {
  const plain = uri.includes('%') ? decoded(uri) : uri;
  return plain.replace(/^file:\/\/\/[A-Z]:/, (start) => start.toLowerCase()).replace(/\/$/, '');
}

function decoded(uri: string): string {
  try {
    return decodeURIComponent(uri);
  } catch {
    // A lone `%` encodes nothing.
    return uri;
  }
}
