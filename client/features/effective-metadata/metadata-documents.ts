import { type Disposable, EventEmitter, l10n, type TextDocumentContentProvider, type Uri } from 'vscode';
import { EFFECTIVE_METADATA } from '../../../protocol/effective-metadata.ts';
import {
  type ServerConnection,
  ServerGone,
  ServerRefusal,
} from '../../infrastructure/server/server-connection.ts';
import { metadataText, type OriginWords } from './metadata-text.ts';
import { sourceOf } from './metadata-uri.ts';

/** Edits within so many milliseconds are followed together. */
const GATHERING = 100;

/** The documents of effective metadata that are open. */
export class MetadataDocuments implements TextDocumentContentProvider, Disposable {
  readonly #server: ServerConnection;
  readonly #changed = new EventEmitter<Uri>();
  /** By what they spell. */
  readonly #open = new Map<string, OpenDocument>();

  readonly onDidChange = this.#changed.event;

  constructor(server: ServerConnection) {
    this.#server = server;
  }

  async provideTextDocumentContent(uri: Uri): Promise<string> {
    const open = this.#open.get(uri.toString()) ?? { uri, text: undefined, timer: undefined };
    this.#open.set(uri.toString(), open);
    open.text = await this.#text(uri, open.text);
    return open.text;
  }

  /** Something that it tells of has changed; nothing where it is not open. */
  renew(uri: Uri): void {
    const open = this.#open.get(uri.toString());
    if (open === undefined) return;
    open.timer ??= setTimeout(() => {
      open.timer = undefined;
      this.#changed.fire(open.uri);
    }, GATHERING);
  }

  renewAll(): void {
    for (const { uri } of this.#open.values()) this.renew(uri);
  }

  forget(uri: Uri): void {
    clearTimeout(this.#open.get(uri.toString())?.timer);
    this.#open.delete(uri.toString());
  }

  dispose(): void {
    for (const { uri } of [...this.#open.values()]) this.forget(uri);
    this.#changed.dispose();
  }

  async #text(uri: Uri, before: string | undefined): Promise<string> {
    try {
      const result = await this.#server.request(EFFECTIVE_METADATA, { uri: sourceOf(uri).toString() });
      if (result.kind === 'none') return withNote(before, l10n.t('Cannot be packed now: {0}', result.reason));
      const { name, format } = result.metadata;
      const heading = [`${name} · ${format}`, l10n.t('AssetEntry.metadata, as a runtime reads it')];
      return metadataText(result.metadata, heading, originWords());
    } catch (error) {
      if (!(error instanceof ServerGone || error instanceof ServerRefusal)) throw error;
      return withNote(before, error.message);
    }
  }
}

interface OpenDocument {
  readonly uri: Uri;
  text: string | undefined;
  timer: ReturnType<typeof setTimeout> | undefined;
}

const NOTE = '// ⚠ ';

/** What was known last stays, since most of what is being typed cannot be packed. */
function withNote(text: string | undefined, note: string): string {
  const kept = (text ?? '').split('\n').filter((line) => !line.startsWith(NOTE));
  return [`${NOTE}${note}`, ...kept].join('\n');
}

function originWords(): OriginWords {
  return {
    declared: l10n.t('declared in output.metadata'),
    default: l10n.t('default of the format: not declared in output.metadata'),
    derived: l10n.t('derived by the format from the inputs'),
    promoted: l10n.t('promoted by the format from output.pipeline'),
    codec: l10n.t('needed by the codec to decode'),
  };
}
