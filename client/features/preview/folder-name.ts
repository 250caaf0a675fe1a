import type { Uri } from 'vscode';

/** The name of the asset root, which is what people know a declaration by. */
export function folderName({ path }: Uri): string {
  return path.split('/').at(-2) ?? path;
}
