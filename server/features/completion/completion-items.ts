import {
  type CompletionItem,
  CompletionItemKind,
  InsertTextFormat,
  InsertTextMode,
  type MarkupContent,
} from 'vscode-languageserver';
import type { ClientSupport } from '../../client-support.ts';
import { rangeOf } from '../../positions.ts';
import type { Block } from '../../rich-text/rich-text.ts';
import { toMarkdown } from '../../rich-text/to-markdown.ts';
import { toPlainText } from '../../rich-text/to-plain-text.ts';
import type { Choice, CompletionPlace } from './choice.ts';
import { asPlainText, asSnippet, hasHoles } from './holes.ts';
import { type Indenting, writeChoice } from './written-choice.ts';

/** What a file's item remembers until the client asks for more of it. */
export interface FileItemData {
  /** Of the declaration, as the client spells it. */
  readonly uri: string;
  /** Relative to the asset root. */
  readonly path: string;
}

/** The choices as the client takes them, in their order. */
export function completionItems(place: CompletionPlace, choices: readonly Choice[]): CompletionItem[] {
  return choices.map((choice, position) => completionItem(place, choice, position));
}

function completionItem(
  { server: { client }, snapshot, cursor }: CompletionPlace,
  { label, kind, detail, documentation, insert, typedAs, file }: Choice,
  position: number,
): CompletionItem {
  const { span, text, quote, comma } = writeChoice(snapshot, cursor, insert, indentingOf(client));
  const isSnippet = client.snippets && hasHoles(text);
  const isLong = /[\r\n]/.test(text);
  const data: FileItemData | undefined =
    file === undefined ? undefined : { uri: snapshot.clientUri, path: file };
  const filterText = quote + (typedAs ?? label);
  return {
    label,
    kind: knownKind(client, kind),
    ...(detail === undefined ? {} : { detail }),
    ...(documentation === undefined ? {} : { documentation: documentationOf(client, documentation) }),
    sortText: String(position).padStart(4, '0'),
    ...(filterText === label ? {} : { filterText }),
    ...(isSnippet ? { insertTextFormat: InsertTextFormat.Snippet } : {}),
    ...(isLong && takesAsIs(client) ? { insertTextMode: InsertTextMode.asIs } : {}),
    textEdit: {
      range: rangeOf(snapshot.lines, span),
      newText: isSnippet ? asSnippet(text) : asPlainText(text),
    },
    ...(comma === undefined
      ? {}
      : {
          additionalTextEdits: [
            { range: rangeOf(snapshot.lines, { offset: comma, length: 0 }), newText: ',' },
          ],
        }),
    ...(data === undefined ? {} : { data }),
  };
}

/** Clients that name no kinds know those of the protocol's first version, up to `Reference`. */
function knownKind({ raw }: ClientSupport, kind: CompletionItemKind): CompletionItemKind {
  const known = raw.textDocument?.completion?.completionItemKind?.valueSet;
  const isKnown = known === undefined ? kind <= CompletionItemKind.Reference : known.includes(kind);
  return isKnown ? kind : (SIMPLER_KINDS.get(kind) ?? CompletionItemKind.Text);
}

const SIMPLER_KINDS: ReadonlyMap<CompletionItemKind, CompletionItemKind> = new Map([
  [CompletionItemKind.EnumMember, CompletionItemKind.Enum],
  [CompletionItemKind.Struct, CompletionItemKind.Class],
  [CompletionItemKind.Folder, CompletionItemKind.File],
]);

export function documentationOf(client: ClientSupport, blocks: readonly Block[]): MarkupContent | string {
  const kind = client.completionDocumentationFormat;
  return kind === 'markdown' ? { kind, value: toMarkdown(blocks) } : toPlainText(blocks);
}

/** Who inserts snippets mostly indents them, too, whether it says so or not. */
function indentingOf(client: ClientSupport): Indenting {
  if (takesAsIs(client)) return 'server';
  const { insertTextMode } = client.raw.textDocument?.completion ?? {};
  const indents =
    insertTextMode === undefined ? client.snippets : insertTextMode === InsertTextMode.adjustIndentation;
  return indents ? 'client' : 'server';
}

function takesAsIs({ raw }: ClientSupport): boolean {
  const modes = raw.textDocument?.completion?.completionItem?.insertTextModeSupport?.valueSet;
  return modes?.includes(InsertTextMode.asIs) === true;
}
