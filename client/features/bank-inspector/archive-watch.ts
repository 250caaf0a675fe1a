import { Disposable, RelativePattern, Uri, workspace } from 'vscode';

/** A build writes an archive beside the old one and puts it in its place: several events in a row are one change. */
const PAUSE = 100;

/** Tells when a file was written, put in its place or taken away. */
export class ArchiveWatch implements Disposable {
  readonly #subscriptions: Disposable;
  #waiting: ReturnType<typeof setTimeout> | undefined;

  constructor(uri: Uri, changed: () => void) {
    const name = uri.path.slice(uri.path.lastIndexOf('/') + 1);
    const watcher = workspace.createFileSystemWatcher(
      new RelativePattern(Uri.joinPath(uri, '..').with({ query: '' }), globOf(name)),
    );
    const soon = () => {
      clearTimeout(this.#waiting);
      this.#waiting = setTimeout(changed, PAUSE);
    };
    this.#subscriptions = Disposable.from(
      watcher,
      watcher.onDidChange(soon),
      watcher.onDidCreate(soon),
      watcher.onDidDelete(soon),
    );
  }

  dispose(): void {
    clearTimeout(this.#waiting);
    this.#subscriptions.dispose();
  }
}

/** A file name as a pattern that means just it. */
function globOf(name: string): string {
  return name.replace(/[?*[\]{}]/g, '[$&]');
}
