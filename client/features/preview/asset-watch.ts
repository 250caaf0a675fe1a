import { Disposable, RelativePattern, Uri, workspace } from 'vscode';

/** Tells of whatever may change what the packer makes of a declaration: its text, and the files of its asset root. */
export class AssetWatch implements Disposable {
  readonly #subscriptions: Disposable;

  constructor(uri: Uri, changed: () => void) {
    const own = uri.toString();
    const changedIfOwn = (document: { readonly uri: Uri }) => {
      if (document.uri.toString() === own) changed();
    };
    const files = workspace.createFileSystemWatcher(new RelativePattern(Uri.joinPath(uri, '..'), '**'));
    this.#subscriptions = Disposable.from(
      files,
      files.onDidChange(changed),
      files.onDidCreate(changed),
      files.onDidDelete(changed),
      workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        if (contentChanges.length > 0) changedIfOwn(document);
      }),
      workspace.onDidOpenTextDocument(changedIfOwn),
      workspace.onDidCloseTextDocument(changedIfOwn),
    );
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }
}
