import type {
  DidChangeTextDocumentParams,
  DidOpenTextDocumentParams,
  TextDocumentContentChangeEvent,
} from 'vscode-languageserver';
import type { Span } from '../../contract/finding.ts';
import { type JsonDocument, parseDocument } from '../../contract/json/document.ts';
import { LineIndex } from '../../contract/line-index.ts';
import { type DocumentKind, documentKind } from '../document-kind.ts';
import { spanOf } from '../positions.ts';

/** A piece of text put in the place of another. */
export interface TextChange {
  readonly span: Span;
  readonly newText: string;
}

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

/** The documents that the client has open. Nothing else remembers their texts. */
export class OpenDocuments {
  readonly #normalize: (uri: string) => string;
  readonly #documents = new Map<string, OpenDocument>();
  /** Least recently used first. */
  readonly #parsed = new Map<string, Parsed>();

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
      text = apply(text, change);
      parsed = after(parsed, uri, { change, text });
    }
    const changed = { ...document, version: textDocument.version, text };
    this.#documents.set(uri, changed);
    this.#keep(uri, parsed);
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

  all(): Iterable<OpenDocument> {
    return this.#documents.values();
  }

  treeOf({ uri, text }: OpenDocument): JsonDocument {
    const parsed = this.#parsed.get(uri);
    if (parsed?.document?.text === text) {
      this.#keep(uri, parsed);
      return parsed.document;
    }
    const document = parseDocument(uri, text);
    this.#keep(uri, { lines: parsed?.lines ?? new LineIndex(text), document });
    return document;
  }

  linesOf({ uri, text }: OpenDocument): LineIndex {
    const parsed = this.#parsed.get(uri) ?? { lines: new LineIndex(text), document: undefined };
    this.#keep(uri, parsed);
    return parsed.lines;
  }

  #keep(uri: string, parsed: Parsed): void {
    this.#parsed.delete(uri);
    this.#parsed.set(uri, parsed);
    if (this.#parsed.size <= MAX_PARSED) return;
    for (const oldest of this.#parsed.keys()) {
      this.#parsed.delete(oldest);
      return;
    }
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
  return { span: { offset: 0, length: place.text.length }, newText: event.text };
}

function apply(text: string, { span, newText }: TextChange): string {
  return text.slice(0, span.offset) + newText + text.slice(span.offset + span.length);
}

function after(_parsed: Parsed, _uri: string, { text }: { change: TextChange; text: string }): Parsed {
  return { lines: new LineIndex(text), document: undefined };
}
