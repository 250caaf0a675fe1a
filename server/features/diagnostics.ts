import { randomUUID } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import {
  type Connection,
  type Diagnostic,
  DiagnosticSeverity,
  DiagnosticTag,
  type TextDocuments,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Finding, Severity } from '../../contract/finding.ts';
import { LineIndex } from '../../contract/line-index.ts';
import { formatCatalog } from '../../formats/index.ts';
import { checkProject, textsOf } from '../../packer/build/check-project.ts';
import { DiskFiles } from '../../packer/node/disk-files.ts';
import { findProject } from '../../packer/node/find-project.ts';
import { loadProject } from '../../packer/project/load-project.ts';
import { rangeOf } from '../positions.ts';
import type { DiagnosticData } from './diagnostic-data.ts';

/** How far a check looks: the documents alone, or into their inputs, too. */
export type CheckDepth = 'text' | 'contents';

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
  readonly #waiting = new Map<string, CheckDepth>();
  #running = false;

  constructor(connection: Connection, documents: TextDocuments<TextDocument>) {
    this.#connection = connection;
    this.#documents = documents;
  }

  refresh(uri: string, depth: CheckDepth): void {
    const project = projectOf(uri);
    if (project === undefined) return;
    if (this.#waiting.get(project) !== 'contents') this.#waiting.set(project, depth);
    void this.#run();
  }

  close(uri: string): void {
    void this.#connection.sendDiagnostics({ uri, diagnostics: [] });
    this.refresh(uri, 'text');
  }

  async #run(): Promise<void> {
    if (this.#running) return;
    this.#running = true;
    try {
      for (const [project, depth] of this.#waiting) {
        this.#waiting.delete(project);
        await this.#check(project, depth);
      }
    } catch (error) {
      this.#connection.console.error(error instanceof Error ? error.message : String(error));
    } finally {
      this.#running = false;
    }
  }

  async #check(project: string, depth: CheckDepth): Promise<void> {
    const open = this.#documents.all();
    const files = new DiskFiles(project);
    const overlay = new Map(open.map((document) => [document.uri, document.getText()]));
    const loaded = await loadProject(files, { formats: formatCatalog(), newUuid: randomUUID, overlay });
    const findings =
      depth === 'contents'
        ? await checkProject(files, loaded)
        : [...loaded.findings, ...loaded.declarations.flatMap((declaration) => declaration.findings)];
    const texts = textsOf(loaded);
    const byUri = Map.groupBy(findings, ({ uri }) => uri);
    const indexes = new Map([...texts].map(([uri, text]) => [uri, new LineIndex(text)]));
    for (const { uri, version } of open) {
      if (!texts.has(uri)) continue;
      const diagnostics = (byUri.get(uri) ?? []).map((finding) => diagnosticOf(finding, indexes));
      await this.#connection.sendDiagnostics({ uri, version, diagnostics });
    }
  }
}

function projectOf(uri: string): string | undefined {
  return uri.startsWith('file:') ? findProject(fileURLToPath(uri)) : undefined;
}

function diagnosticOf(finding: Finding, indexes: ReadonlyMap<string, LineIndex>): Diagnostic {
  const range = (place: Pick<Finding, 'uri' | 'span'>) =>
    rangeOf(indexes.get(place.uri) ?? new LineIndex(''), place.span);
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
