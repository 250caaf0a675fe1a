import { type FileSystem, l10n, Uri } from 'vscode';

/**
 * Writes the file whole or not at all: into one beside it, which then takes its place. Nothing is left beside it where
 * that fails.
 */
export async function writeWhole(fs: FileSystem, uri: Uri, content: Uint8Array): Promise<void> {
  if (fs.isWritableFileSystem(uri.scheme) === false)
    throw new Error(l10n.t('files of ‘{0}:’ are read-only here', uri.scheme));
  const folder = Uri.joinPath(uri, '..');
  const name = uri.path.slice(uri.path.lastIndexOf('/') + 1);
  const beside = Uri.joinPath(folder, `.${name.slice(0, 100)}.${randomName()}.tmp`);
  await fs.createDirectory(folder);
  try {
    await fs.writeFile(beside, content);
    await fs.rename(beside, uri, { overwrite: true });
  } catch (error) {
    // What made the writing fail may keep this from working, too; the first failure is the one to tell of.
    await fs.delete(beside).then(undefined, () => {});
    throw error;
  }
}

function randomName(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(8)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('');
}
