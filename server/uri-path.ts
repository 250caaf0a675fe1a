/** The path of `uri` below a folder, `.` for the folder itself; undefined where it is not below. Both are URIs. */
export function pathBelow(folder: string, uri: string): string | undefined {
  if (uri === folder) return '.';
  if (!uri.startsWith(`${folder}/`)) return undefined;
  try {
    return decodeURIComponent(uri.slice(folder.length + 1));
  } catch (error) {
    if (error instanceof URIError) return undefined;
    throw error;
  }
}
