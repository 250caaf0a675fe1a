import { l10n, type Uri, workspace } from 'vscode';
import { COMPARE_ARCHIVES } from '../../../protocol/archive.ts';
import type { BankLook } from '../../../protocol/webviews/bank.ts';
import { report } from '../../infrastructure/commands.ts';
import type { Extension } from '../../infrastructure/extension.ts';
import type { BankEditor } from './bank-editor.ts';
import { type Pair, pairIn } from './side-by-side.ts';

/** The editors that are open, in the order in which they were. The two sides of a comparison are tied to each other. */
export class BankEditors {
  readonly #extension: Extension;
  readonly #editors: BankEditor[] = [];
  /** What to look at in an editor that is being opened. */
  readonly #expected = new Map<string, BankLook>();
  #turn: Promise<void> = Promise.resolve();

  constructor(extension: Extension) {
    this.#extension = extension;
  }

  all(): readonly BankEditor[] {
    return this.#editors;
  }

  add(editor: BankEditor): void {
    this.#editors.push(editor);
    const look = this.#expected.get(editor.uri.toString());
    if (look !== undefined) editor.look(look);
    editor.onDidLoad(() => this.tie());
    editor.onDidLook((sent) => {
      const pair = pairIn(this.#editors, editor);
      if (pair !== undefined) other(pair, editor).look(sent);
    });
    this.tie();
  }

  remove(editor: BankEditor): void {
    this.#editors.splice(this.#editors.indexOf(editor), 1);
    this.tie();
  }

  /** The editors of a file, those that are yet to come included, are to look at something while `act` opens one. */
  async expecting(uri: Uri, look: BankLook, act: () => PromiseLike<unknown>): Promise<void> {
    const key = uri.toString();
    this.#expected.set(key, look);
    try {
      for (const editor of this.#editors) if (editor.uri.toString() === key) editor.look(look);
      await act();
    } finally {
      this.#expected.delete(key);
    }
  }

  /** Compares the sides of every comparison that is seen, one after the other; nobody waits for it. */
  tie(): void {
    this.#turn = this.#turn
      .then(() => this.#tieAll())
      .catch((error: unknown) => report(this.#extension, 'comparing archives', error));
  }

  async #tieAll(): Promise<void> {
    for (const editor of [...this.#editors]) {
      const pair = pairIn(this.#editors, editor);
      if (pair === undefined) {
        // One that is hidden may be seen again beside its other side.
        if (editor.isVisible && editor.compared !== undefined) editor.compareWith(undefined, undefined);
      } else if (pair.left === editor) await this.#compare(pair);
    }
  }

  async #compare({ left, right }: Pair<BankEditor>): Promise<void> {
    if (left.opened === null || right.opened === null) return;
    const places = { left: (await left.place()).toString(), right: (await right.place()).toString() };
    const comparison = await this.#extension.server.request(COMPARE_ARCHIVES, places);
    if (comparison === null) return;
    const [older, newer] = [nameOf(left), nameOf(right)];
    left.compareWith(places, { comparison, side: 'left', own: older, other: newer });
    right.compareWith(places, { comparison, side: 'right', own: newer, other: older });
  }
}

function other<E>({ left, right }: Pair<E>, editor: E): E {
  return editor === left ? right : left;
}

function nameOf({ uri, isOldVersion }: BankEditor): string {
  const name = workspace.asRelativePath(isOldVersion ? uri.with({ scheme: 'file', query: '' }) : uri);
  return isOldVersion ? l10n.t('{0}, an older version', name) : name;
}
