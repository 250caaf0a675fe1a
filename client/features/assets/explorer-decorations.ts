import {
  type Disposable,
  EventEmitter,
  type FileDecoration,
  type FileDecorationProvider,
  l10n,
  ThemeColor,
  Uri,
  window,
} from 'vscode';
import type { Extension } from '../../infrastructure/extension.ts';
import { onSettingChanged, setting } from '../../infrastructure/settings.ts';
import { type AssetMark, assetMarks } from './model/asset-marks.ts';
import { comparableUri } from './model/comparable-uri.ts';

/**
 * Marks asset roots in the Explorer, and their asset.json, that builds do not take as they stand. What findings say of
 * them VS Code shows by itself.
 */
export class ExplorerDecorations implements FileDecorationProvider, Disposable {
  readonly #extension: Extension;
  readonly #changed = new EventEmitter<Uri[] | undefined>();
  readonly #subscriptions: Disposable[];
  #marks: ReadonlyMap<string, AssetMark> = new Map();

  readonly onDidChangeFileDecorations = this.#changed.event;

  constructor(extension: Extension) {
    this.#extension = extension;
    this.#subscriptions = [
      this.#changed,
      extension.projects.onDidChange(() => this.#renew()),
      onSettingChanged(['explorer.decorations'], () => this.#renew()),
      window.registerFileDecorationProvider(this),
    ];
  }

  provideFileDecoration(uri: Uri): FileDecoration | undefined {
    if (this.#marks.size === 0) return undefined;
    const mark = this.#marks.get(comparableUri(uri.toString()));
    return mark && decorationOf(mark);
  }

  dispose(): void {
    for (const subscription of this.#subscriptions) subscription.dispose();
  }

  #renew(): void {
    const before = this.#marks;
    const projects = this.#extension.projects.projects ?? [];
    this.#marks = setting('explorer.decorations') ? assetMarks(projects) : new Map();
    const uris = new Set([...before.keys(), ...this.#marks.keys()]);
    const changed = [...uris].filter((uri) => !isSame(before.get(uri), this.#marks.get(uri)));
    if (changed.length === 0) return;
    // A comparable URI is no longer spelled as VS Code has it where it has marks of its own.
    const isPlain = changed.length <= MAX_NAMED && changed.every((uri) => /^[\w\-./:]+$/.test(uri));
    this.#changed.fire(isPlain ? changed.map((uri) => Uri.parse(uri, true)) : undefined);
  }
}

/** So many are named; of more VS Code asks for all that it shows. */
const MAX_NAMED = 200;

function isSame(a: AssetMark | undefined, b: AssetMark | undefined): boolean {
  return a?.kind === b?.kind && a?.count === b?.count;
}

function decorationOf({ kind, count }: AssetMark): FileDecoration {
  switch (kind) {
    case 'excluded':
      return mark('–', l10n.t('Builds leave this asset out'), 'disabledForeground');
    case 'unregistered':
      return mark('N', l10n.t('A new asset: the next build gives it a number'), 'charts.blue');
    case 'copy':
      return mark('C', l10n.t('A copy: another asset has the same asset_uuid'), 'list.warningForeground');
    case 'unidentified':
      return mark('!', l10n.t('No asset_uuid: builds cannot know this asset'), 'list.warningForeground');
    case 'missing-inputs':
      // VS Code colors it for its errors.
      return mark('?', count === 1 ? l10n.t('An input is missing') : l10n.t('{0} inputs are missing', count));
  }
}

function mark(badge: string, tooltip: string, color?: string): FileDecoration {
  return { badge, tooltip, ...(color === undefined ? {} : { color: new ThemeColor(color) }) };
}
