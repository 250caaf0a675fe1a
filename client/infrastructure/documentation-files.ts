import {
  Disposable,
  type Event,
  EventEmitter,
  type FileChangeEvent,
  type FileStat,
  FileSystemError,
  type FileSystemProvider,
  type FileType,
  Uri,
  workspace,
} from 'vscode';

/**
 * The scheme of the pages of documentation. They are files of the extension, and where that is differs: on this
 * machine, on another one, on a web server. Under a scheme of their own editors open them in all hosts alike, and
 * package.json can say that they are shown rendered.
 */
export const DOCUMENTATION_SCHEME = 'packwright-docs';

/** @param path `docs/rules/identity/nil-uuid.md` */
export function documentationUri(path: string): Uri {
  return Uri.from({ scheme: DOCUMENTATION_SCHEME, path: `/${path}` });
}

/** The files of docs/ in the extension, to read. */
export class DocumentationFiles implements FileSystemProvider {
  readonly #extensionUri: Uri;

  /** They do not change while the extension runs. */
  readonly onDidChangeFile: Event<FileChangeEvent[]> = new EventEmitter<FileChangeEvent[]>().event;

  constructor(extensionUri: Uri) {
    this.#extensionUri = extensionUri;
  }

  watch(): Disposable {
    return new Disposable(() => {});
  }

  stat(uri: Uri): Thenable<FileStat> {
    return workspace.fs.stat(this.#file(uri));
  }

  readDirectory(uri: Uri): Thenable<[string, FileType][]> {
    return workspace.fs.readDirectory(this.#file(uri));
  }

  readFile(uri: Uri): Thenable<Uint8Array> {
    return workspace.fs.readFile(this.#file(uri));
  }

  createDirectory(uri: Uri): void {
    throw FileSystemError.NoPermissions(uri);
  }

  writeFile(uri: Uri): void {
    throw FileSystemError.NoPermissions(uri);
  }

  delete(uri: Uri): void {
    throw FileSystemError.NoPermissions(uri);
  }

  rename(uri: Uri): void {
    throw FileSystemError.NoPermissions(uri);
  }

  #file(uri: Uri): Uri {
    const names = uri.path.split('/').slice(1);
    if (names[0] !== 'docs' || names.includes('..')) throw FileSystemError.FileNotFound(uri);
    return Uri.joinPath(this.#extensionUri, ...names);
  }
}
