import { randomUUID } from 'node:crypto';
import {
  type Connection,
  type Diagnostic,
  DiagnosticSeverity,
  DiagnosticTag,
  type TextDocuments,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Finding, Severity } from '../../contract/finding.ts';
import { LineIndexes } from '../../contract/line-index.ts';
import { formatCatalog } from '../../formats/index.ts';
import { textsOf } from '../../packer/build/check-project.ts';
import { DiskFiles } from '../../packer/node/disk-files.ts';
import { findProject } from '../../packer/node/find-project.ts';
import {
  type LoadedDeclaration,
  type LoadedProject,
  loadProject,
} from '../../packer/project/load-project.ts';
import { FileAccessError, type ProjectFiles } from '../../packer/project/project-files.ts';
import type { DiagnosticData } from '../../protocol/diagnostic-data.ts';
import { normalizeUri, pathOf } from '../document-uri.ts';
import { rangeOf } from '../positions.ts';
import { ContentFindings } from './content-findings.ts';

const SEVERITIES: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  hint: DiagnosticSeverity.Hint,
};

/**
 * Publishes the findings of every open document of a project whenever one of them changes. One check runs at a time;
 * what changes meanwhile is checked once, after it.
 */
export class Diagnostics {
  readonly #connection: Connection;
  readonly #documents: TextDocuments<TextDocument>;
  readonly #contents = new ContentFindings();
  readonly #waiting = new Set<string>();
  #running = false;

  constructor(connection: Connection, documents: TextDocuments<TextDocument>) {
    this.#connection = connection;
    this.#documents = documents;
  }

  /** Checks the project that the document is part of. What the inputs hold is taken to be as it was. */
  refresh(uri: string): void {
    const path = pathOf(uri);
    const project = path === undefined ? undefined : findProject(path);
    if (project === undefined) return;
    this.#waiting.add(project);
    void this.#run();
  }

  /** The next check reads inputs anew. */
  forgetContents(): void {
    this.#contents.clear();
  }

  close(uri: string): void {
    void this.#connection.sendDiagnostics({ uri, diagnostics: [] });
    this.refresh(uri);
  }

  async #run(): Promise<void> {
    if (this.#running) return;
    this.#running = true;
    for (const project of this.#waiting) {
      this.#waiting.delete(project);
      try {
        await this.#check(project);
      } catch (error) {
        this.#report(error);
      }
    }
    this.#running = false;
  }

  async #check(project: string): Promise<void> {
    const open = new Map(this.#documents.all().map((document) => [normalizeUri(document.uri), document]));
    const files = new DiskFiles(project);
    const overlay = new Map([...open].map(([uri, document]) => [uri, document.getText()]));
    const loaded = await loadProject(files, { formats: formatCatalog(), newUuid: randomUUID, overlay });
    const texts = textsOf(loaded);
    const indexes = new LineIndexes(texts);
    const byUri = Map.groupBy(await this.#findingsOf(files, loaded, open), (finding) => finding.uri);
    for (const [uri, { uri: clientUri, version }] of open) {
      // A document may have been closed while its inputs were read: its problems must not come back.
      if (!texts.has(uri) || this.#documents.get(clientUri) === undefined) continue;
      const diagnostics = (byUri.get(uri) ?? []).map((finding) => diagnosticOf(finding, indexes));
      await this.#connection.sendDiagnostics({ uri: clientUri, version, diagnostics });
    }
  }

  /** Inputs are read for open declarations only: those of the others would be read in vain. */
  async #findingsOf(
    files: ProjectFiles,
    { findings, declarations }: LoadedProject,
    open: ReadonlyMap<string, unknown>,
  ): Promise<Finding[]> {
    const all = [...findings];
    for (const declaration of declarations) {
      all.push(...declaration.findings);
      if (open.has(declaration.context.document.uri))
        all.push(...(await this.#contentOf(files, declaration)));
    }
    return all;
  }

  /** One input that cannot be read must not silence everything else there is to say. */
  async #contentOf(files: ProjectFiles, declaration: LoadedDeclaration): Promise<readonly Finding[]> {
    try {
      return await this.#contents.of(files, declaration);
    } catch (error) {
      if (!(error instanceof FileAccessError)) throw error;
      this.#report(error);
      return [];
    }
  }

  #report(error: unknown): void {
    this.#connection.console.error(error instanceof Error ? error.message : String(error));
  }
}

function diagnosticOf(finding: Finding, indexes: LineIndexes): Diagnostic {
  const range = (place: Pick<Finding, 'uri' | 'span'>) => rangeOf(indexes.of(place.uri), place.span);
  const data: DiagnosticData = {
    fixes: finding.fixes.map(({ title, kind, edits }) => ({
      title,
      kind,
      edits: edits.map((edit) => ({ uri: edit.uri, range: range(edit), newText: edit.newText })),
    })),
  };
  return {
    range: range(finding),
    severity: SEVERITIES[finding.severity],
    code: finding.code,
    source: 'packwright',
    message: finding.message,
    tags: finding.tags.map(() => DiagnosticTag.Unnecessary),
    relatedInformation: finding.related.map((place) => ({
      location: { uri: place.uri, range: range(place) },
      message: place.message,
    })),
    data,
  };
}
