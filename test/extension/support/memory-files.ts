import * as vscode from 'vscode';

/** A file system in memory, as virtual workspaces have one: of its files there are no paths on any disk. */
export class MemoryFiles implements vscode.FileSystemProvider {
  readonly #files = new Map<string, Uint8Array>();
  readonly #times = new Map<string, number>();
  readonly #changes = new vscode.EventEmitter<vscode.FileChangeEvent[]>();
  #clock = 0;

  readonly onDidChangeFile = this.#changes.event;

  /** The paths of all files. */
  get paths(): string[] {
    return [...this.#files.keys()].sort();
  }

  watch(): vscode.Disposable {
    return { dispose: () => {} };
  }

  stat(uri: vscode.Uri): vscode.FileStat {
    const content = this.#files.get(uri.path);
    const mtime = this.#times.get(uri.path) ?? 0;
    if (content !== undefined) return { type: vscode.FileType.File, ctime: 0, mtime, size: content.length };
    if (this.#below(uri.path).length === 0) throw vscode.FileSystemError.FileNotFound(uri);
    return { type: vscode.FileType.Directory, ctime: 0, mtime: 0, size: 0 };
  }

  readDirectory(uri: vscode.Uri): [string, vscode.FileType][] {
    const below = this.#below(uri.path);
    if (below.length === 0) throw vscode.FileSystemError.FileNotFound(uri);
    const names = below.map((path) => path.slice(uri.path.length).replace(/^\//, '').split('/'));
    const types = names.map(([name = '', ...rest]): [string, vscode.FileType] => [
      name,
      rest.length > 0 ? vscode.FileType.Directory : vscode.FileType.File,
    ]);
    return [...new Map(types)];
  }

  /** Folders are there as soon as they hold something. */
  createDirectory(): void {}

  readFile(uri: vscode.Uri): Uint8Array {
    const content = this.#files.get(uri.path);
    if (content === undefined) throw vscode.FileSystemError.FileNotFound(uri);
    return content;
  }

  writeFile(uri: vscode.Uri, content: Uint8Array): void {
    const type = this.#files.has(uri.path) ? vscode.FileChangeType.Changed : vscode.FileChangeType.Created;
    this.#files.set(uri.path, content);
    this.#times.set(uri.path, ++this.#clock);
    this.#changes.fire([{ type, uri }]);
  }

  delete(uri: vscode.Uri): void {
    if (!this.#files.delete(uri.path)) throw vscode.FileSystemError.FileNotFound(uri);
    this.#changes.fire([{ type: vscode.FileChangeType.Deleted, uri }]);
  }

  rename(from: vscode.Uri, to: vscode.Uri): void {
    this.writeFile(to, this.readFile(from));
    this.delete(from);
  }

  #below(path: string): string[] {
    return this.paths.filter((file) => file.startsWith(path.endsWith('/') ? path : `${path}/`));
  }
}
