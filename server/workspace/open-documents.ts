import type {
  DidChangeTextDocumentParams,
  DidOpenTextDocumentParams,
  TextDocumentContentChangeEvent,
} from 'vscode-languageserver';
import { type JsonDocument, parseDocument } from '../../contract/json/document.ts';
import { reparse } from '../../contract/json/reparse.ts';
import { LineIndex } from '../../contract/line-index.ts';
import { changedText, type TextChange } from '../../contract/text-change.ts';
import { type DocumentKind, documentKind } from '../document-kind.ts';
import { spanOf } from '../positions.ts';
import { RecentlyUsed } from '../recently-used.ts';

/** A document as its editor has it, saved or not. */
export interface OpenDocument {
  /** As the host spells it. */
  readonly uri: string;
  /** As the client spells it, for everything that is sent to it. */
  readonly clientUri: string;
  readonly languageId: string;
  readonly kind: DocumentKind | undefined;
  readonly version: number;
  readonly text: string;
}

/** So many trees of open documents are kept; of the others the text is, and is parsed when it is asked for. */
const MAX_PARSED = 64;

const MAX_SPELLINGS = 1000;

/** The documents that the client has open. Nothing else remembers their texts. */
export class OpenDocuments {
  readonly #normalize: (uri: string) => string;
  readonly #documents = new Map<string, OpenDocument>();
  readonly #parsed = new RecentlyUsed<string, Parsed>(MAX_PARSED);
  /** Spellings of the client that differ from the host's, also of documents that it closed. */
  readonly #spellings = new RecentlyUsed<string, string>(MAX_SPELLINGS);

  constructor(normalize: (uri: string) => string) {
    this.#normalize = normalize;
  }

  open({ textDocument }: DidOpenTextDocumentParams): OpenDocument {
    const uri = this.#normalize(textDocument.uri);
    const document: OpenDocument = {
      uri,
      clientUri: textDocument.uri,
      languageId: textDocument.languageId,
      kind: documentKind(uri, textDocument.languageId),
      version: textDocument.version,
      text: textDocument.text,
    };
    this.#parsed.delete(uri);
    this.#documents.set(uri, document);
    if (document.clientUri === uri) this.#spellings.delete(uri);
    else this.#spellings.set(uri, document.clientUri);
    return document;
  }

  /** The changed document with what was changed, in order; undefined where none of that URI is open. */
  change({ textDocument, contentChanges }: DidChangeTextDocumentParams): ChangedDocument | undefined {
    const document = this.get(textDocument.uri);
    if (document === undefined) return undefined;
    const { uri } = document;
    let { text } = document;
    let parsed = this.#parsed.get(uri) ?? { lines: new LineIndex(text), document: undefined };
    const changes: TextChange[] = [];
    for (const event of contentChanges) {
      const change = changeOf(event, { text, lines: parsed.lines });
      changes.push(change);
      text = changedText(text, change);
      parsed = after(parsed, change, text);
    }
    const changed = { ...document, version: textDocument.version, text };
    this.#documents.set(uri, changed);
    this.#parsed.set(uri, parsed);
    return { document: changed, changes };
  }

  close(uri: string): OpenDocument | undefined {
    const document = this.get(uri);
    if (document === undefined) return undefined;
    this.#documents.delete(document.uri);
    this.#parsed.delete(document.uri);
    return document;
  }

  /** The open document of that URI, in either spelling. */
  get(uri: string): OpenDocument | undefined {
    return this.#documents.get(uri) ?? this.#documents.get(this.#normalize(uri));
  }

  /** The open document of that URI as the host spells it; for when many are looked up. */
  at(uri: string): OpenDocument | undefined {
    return this.#documents.get(uri);
  }

  /** As the client spells it, or did when it had it open. */
  spellingOf(uri: string): string | undefined {
    return this.get(uri)?.clientUri ?? this.#spellings.get(uri);
  }

  all(): Iterable<OpenDocument> {
    return this.#documents.values();
  }

  treeOf({ uri, text }: OpenDocument): JsonDocument {
    const parsed = this.#parsed.get(uri);
    if (parsed?.document?.text === text) return parsed.document;
    const document = parseDocument(uri, text);
    this.#parsed.set(uri, { lines: parsed?.lines ?? new LineIndex(text), document });
    return document;
  }

  linesOf({ uri, text }: OpenDocument): LineIndex {
    const known = this.#parsed.get(uri);
    if (known !== undefined) return known.lines;
    const lines = new LineIndex(text);
    this.#parsed.set(uri, { lines, document: undefined });
    return lines;
  }
}

export interface ChangedDocument {
  readonly document: OpenDocument;
  readonly changes: readonly TextChange[];
}

interface Parsed {
  /** Of the document's present text. */
  readonly lines: LineIndex;
  readonly document: JsonDocument | undefined;
}

function changeOf(
  event: TextDocumentContentChangeEvent,
  place: { text: string; lines: LineIndex },
): TextChange {
  if ('range' in event) return { span: spanOf(place, event.range), newText: event.text };
  return differenceOf(place.text, event.text);
}

/** Who sends the whole text changed little of it: what is known of the rest can be kept. */
function differenceOf(before: string, after: string): TextChange {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start++;
  let end = 0;
  while (end < shorter - start && before[before.length - 1 - end] === after[after.length - 1 - end]) end++;
  return {
    span: { offset: start, length: before.length - end - start },
    newText: after.slice(start, after.length - end),
  };
}

/** A tree that nobody has asked for is not kept up to date either. */
function after({ lines, document }: Parsed, change: TextChange, text: string): Parsed {
  return { lines: lines.after(change, text), document: document && reparse(document, change) };
}
