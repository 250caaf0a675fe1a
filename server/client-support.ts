import type { ClientCapabilities, MarkupKind } from 'vscode-languageserver';
import { DiagnosticTag, MarkupKind as Kinds } from 'vscode-languageserver';
import { commandsIn, languageIn, rulePagesIn, wantsStatus } from '../protocol/initialization-options.ts';
import { Words } from './words.ts';

/** What the client can do, as questions; whatever it did not say it can, it cannot. */
export class ClientSupport {
  readonly raw: ClientCapabilities;
  /** Names of the commands of ours that the client has. */
  readonly commands: ReadonlySet<string>;
  /** Where it shows the page of a rule, where it does so by itself. */
  readonly rulePage: ((code: string) => string) | undefined;
  /** Whether it is told what the server is doing. */
  readonly wantsStatus: boolean;
  /** The server's texts in its language. */
  readonly words: Words;

  /** @param options what the client gave as `initializationOptions` */
  constructor(capabilities: ClientCapabilities, options?: unknown) {
    this.raw = capabilities;
    this.commands = commandsIn(options);
    this.rulePage = rulePagesIn(options);
    this.wantsStatus = wantsStatus(options);
    this.words = new Words(languageIn(options));
  }

  /** Whether the client asks for diagnostics; if so none are pushed, or each would show twice. */
  get pullsDiagnostics(): boolean {
    return this.raw.textDocument?.diagnostic !== undefined;
  }

  get refreshesDiagnostics(): boolean {
    const workspace = this.raw.workspace;
    return workspace?.diagnostics?.refreshSupport === true;
  }

  /** Whether a diagnostic's code may lead to a page. */
  get linksCodes(): boolean {
    const { publishDiagnostics, diagnostic } = this.raw.textDocument ?? {};
    return publishDiagnostics?.codeDescriptionSupport === true || diagnostic?.codeDescriptionSupport === true;
  }

  /** Whether a diagnostic may point to other places that play a part. */
  get relatesPlaces(): boolean {
    const { publishDiagnostics, diagnostic } = this.raw.textDocument ?? {};
    return publishDiagnostics?.relatedInformation === true || diagnostic?.relatedInformation === true;
  }

  /** Whether it shows by its look that a text is of no use. */
  get fadesUnnecessary(): boolean {
    const { publishDiagnostics, diagnostic } = this.raw.textDocument ?? {};
    return [publishDiagnostics, diagnostic].some(
      (support) => support?.tagSupport?.valueSet.includes(DiagnosticTag.Unnecessary) === true,
    );
  }

  get changesFolders(): boolean {
    return this.raw.workspace?.workspaceFolders === true;
  }

  get documentChanges(): boolean {
    return this.raw.workspace?.workspaceEdit?.documentChanges === true;
  }

  /** Whether an edit may create, rename or delete files. */
  get fileOperations(): boolean {
    const kinds = this.raw.workspace?.workspaceEdit?.resourceOperations ?? [];
    return kinds.includes('create') && kinds.includes('rename');
  }

  get appliesEdits(): boolean {
    return this.raw.workspace?.applyEdit === true;
  }

  get watchesFiles(): boolean {
    return this.raw.workspace?.didChangeWatchedFiles?.dynamicRegistration === true;
  }

  /** Whether it knows more than commands for an answer to what may be done. */
  get takesCodeActions(): boolean {
    return this.raw.textDocument?.codeAction?.codeActionLiteralSupport !== undefined;
  }

  /** Whether it asks for the edits of a code action once that is chosen. */
  get resolvesCodeActions(): boolean {
    const { dataSupport, resolveSupport } = this.raw.textDocument?.codeAction ?? {};
    return dataSupport === true && resolveSupport?.properties.includes('edit') === true;
  }

  get prefersCodeActions(): boolean {
    return this.raw.textDocument?.codeAction?.isPreferredSupport === true;
  }

  /** Whether one edit may reach several documents. */
  get takesWorkspaceEdits(): boolean {
    return this.raw.workspace?.workspaceEdit !== undefined;
  }

  get snippets(): boolean {
    return this.raw.textDocument?.completion?.completionItem?.snippetSupport === true;
  }

  /** How hovers are written; the client's first choice of the two. */
  get hoverFormat(): MarkupKind {
    return markup(this.raw.textDocument?.hover?.contentFormat);
  }

  get completionDocumentationFormat(): MarkupKind {
    return markup(this.raw.textDocument?.completion?.completionItem?.documentationFormat);
  }
}

function markup(formats: readonly MarkupKind[] | undefined): MarkupKind {
  return formats?.includes(Kinds.Markdown) === true ? Kinds.Markdown : Kinds.PlainText;
}
