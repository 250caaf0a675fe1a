import type { DocumentContext } from '../../contract/context.ts';
import type { DeclarationContext, ProjectFacts } from '../../contract/declaration/context.ts';
import { type JsonDocument, parseDocument } from '../../contract/json/document.ts';
import { stringAt } from '../../contract/json/tree.ts';
import { LineIndex } from '../../contract/line-index.ts';
import { factsFor } from '../../contract/project/project-index.ts';
import { formatCatalog } from '../../formats/index.ts';
import { declarationContext } from '../../packer/project/load-project.ts';
import { FileAccessError } from '../../packer/project/project-files.ts';
import { type DocumentKind, documentKind, fileName, folderOf } from '../document-kind.ts';
import type { Host } from '../host.ts';
import type { PlacedText } from '../positions.ts';
import { RecentlyUsed } from '../recently-used.ts';
import { type OpenDocument, OpenDocuments } from './open-documents.ts';
import type { Project } from './project.ts';
import { Projects } from './projects.ts';
import type { AssetPlace, Snapshot } from './snapshot.ts';

/** Documents, projects, and what the features see of both. */
export class Workspace {
  readonly host: Host;
  readonly documents: OpenDocuments;
  readonly projects: Projects;
  readonly #onError: (error: unknown) => void;
  /** By document without one: it is offered the same one again, until it has it. */
  readonly #offeredUuids = new RecentlyUsed<string, string>(MAX_OFFERED);
  /** Of open documents. A snapshot holds a tree, so that few are kept. */
  readonly #snapshots = new RecentlyUsed<string, KnownSnapshot>(MAX_SNAPSHOTS);

  constructor(host: Host, onError: (error: unknown) => void) {
    this.host = host;
    this.#onError = onError;
    this.documents = new OpenDocuments((uri) => host.normalizeUri(uri));
    const openText = (uri: string) => this.documents.at(uri)?.text;
    this.projects = new Projects(host, openText, onError);
  }

  /**
   * The document of that URI, in either spelling, open or on disk; undefined where there is none or it is none of
   * ours. Throws FileAccessError where its file cannot be read.
   */
  async snapshot(uri: string): Promise<Snapshot | undefined> {
    const open = this.documents.get(uri);
    if (open !== undefined) return open.kind === undefined ? undefined : this.#openSnapshot(open, open.kind);
    const normal = this.host.normalizeUri(uri);
    const kind = documentKind(normal);
    const text = kind === undefined ? undefined : await this.#readText(normal);
    if (kind === undefined || text === undefined) return undefined;
    const found = await this.#surroundings(normal, kind);
    const document = parseDocument(normal, text);
    const lines = new LineIndex(text);
    return this.#snapshot(
      { uri: normal, clientUri: normal, version: undefined, kind },
      { document, lines },
      found,
    );
  }

  /** Text and lines of any document, to place spans in; one that is absent or cannot be read counts as empty. */
  async placedText(uri: string): Promise<PlacedText> {
    const open = this.documents.get(uri);
    if (open !== undefined) return { text: open.text, lines: this.documents.linesOf(open) };
    const text = (await this.#readText(uri).catch((error: unknown) => this.#onError(error))) ?? '';
    return { text, lines: new LineIndex(text) };
  }

  /** What is around the document is looked at anew. */
  forgetSnapshot(uri: string): void {
    this.#snapshots.delete(uri);
  }

  /** As the client spells it, where it has or had the document open. */
  clientUri(uri: string): string {
    return this.documents.spellingOf(uri) ?? uri;
  }

  async #openSnapshot(open: OpenDocument, kind: DocumentKind): Promise<Snapshot> {
    const project = await this.projects.of(open.uri);
    const known = this.#snapshots.get(open.uri);
    if (known?.open === open && isFresh(known, project)) return known.snapshot;
    const found = await this.#surroundings(open.uri, kind);
    const parsed = { document: this.documents.treeOf(open), lines: this.documents.linesOf(open) };
    const snapshot = this.#snapshot({ ...open, kind }, parsed, found);
    const made = { project, generation: project?.generation, time: performance.now() };
    this.#snapshots.set(open.uri, { open, snapshot, ...made });
    return snapshot;
  }

  #snapshot(
    { uri, clientUri, version, kind }: Pick<Snapshot, 'uri' | 'clientUri' | 'version' | 'kind'>,
    { document, lines }: { document: JsonDocument; lines: LineIndex },
    { project, place }: Surroundings,
  ): Snapshot {
    let context: Promise<DocumentContext> | undefined;
    const read = () => this.#context(kind, document, { project, place });
    return {
      uri,
      clientUri,
      version,
      kind,
      text: document.text,
      document,
      lines,
      project,
      place,
      context: () => {
        context ??= read();
        return context;
      },
    };
  }

  async #surroundings(uri: string, kind: DocumentKind): Promise<Surroundings> {
    const project = await this.projects.of(uri);
    const isPart = project !== undefined && isPartOf(project, uri, kind);
    if (kind !== 'declaration') return { project: isPart ? project : undefined, place: undefined };
    const root = project?.rootOf(uri);
    if (project !== undefined && root !== undefined)
      return { project, place: { files: project.files, folder: project.folder, root } };
    return { project: undefined, place: this.#lonelyPlace(uri) };
  }

  #lonelyPlace(uri: string): AssetPlace | undefined {
    if (!this.host.reaches(uri)) return undefined;
    const folder = folderOf(uri);
    return { files: this.host.filesOf(folder), folder, root: '.' };
  }

  async #context(
    kind: DocumentKind,
    document: JsonDocument,
    { project, place }: Surroundings,
  ): Promise<DocumentContext> {
    const newUuid = () => this.#newUuidFor(document, project);
    if (kind === 'project') return { kind, document, newUuid };
    if (kind === 'registry') {
      const isComplete = project !== undefined && this.projects.isLoaded(project);
      return { kind, document, newUuid, byUuid: isComplete ? project.index.byUuid : undefined };
    }
    const formats = formatCatalog();
    if (place === undefined) return placelessContext(document, newUuid);
    const facts =
      project !== undefined && this.projects.isLoaded(project)
        ? factsFor(project.index, place.root)
        : undefined;
    const surroundings = { files: place.files, options: { formats, newUuid }, project: facts };
    try {
      return await declarationContext(surroundings, place.root, document);
    } catch (error) {
      if (!(error instanceof FileAccessError)) throw error;
      // What can be said without the disk is.
      this.#onError(error);
      return placelessContext(document, newUuid, facts);
    }
  }

  /**
   * What was offered to a document is offered again as long as nobody took it: were it another uuid at every look,
   * what is found would never be the same as before.
   */
  #newUuidFor({ uri, text }: JsonDocument, project: Project | undefined): string {
    const offered = this.#offeredUuids.get(uri);
    if (offered !== undefined && !text.includes(offered) && project?.index.byUuid.has(offered) !== true)
      return offered;
    const made = this.host.newUuid();
    this.#offeredUuids.set(uri, made);
    return made;
  }

  #readText(uri: string): Promise<string | undefined> {
    if (!this.host.reaches(uri)) return Promise.resolve(undefined);
    return this.host.filesOf(folderOf(uri)).readText(decodeURIComponent(fileName(uri)));
  }
}

const MAX_SNAPSHOTS = 32;
const MAX_OFFERED = 1000;

/** What is on disk around a document of no project is looked at again after so many milliseconds. */
const LONELY_FRESH = 500;

interface KnownSnapshot {
  readonly open: OpenDocument;
  readonly snapshot: Snapshot;
  readonly project: Project | undefined;
  readonly generation: number | undefined;
  readonly time: number;
}

function isFresh(known: KnownSnapshot, project: Project | undefined): boolean {
  if (known.project !== project || known.generation !== project?.generation) return false;
  return known.snapshot.project !== undefined || performance.now() - known.time < LONELY_FRESH;
}

interface Surroundings {
  readonly project: Project | undefined;
  readonly place: AssetPlace | undefined;
}

function isPartOf(project: Project, uri: string, kind: DocumentKind): boolean {
  if (kind === 'registry') return uri === project.registryUri;
  if (kind === 'project') return uri === project.projectFileUri;
  return project.rootOf(uri) !== undefined;
}

/** A document that was never saved has neither inputs nor neighbours; of inputs that cannot be seen nothing is said. */
function placelessContext(
  document: JsonDocument,
  newUuid: () => string,
  project?: ProjectFacts,
): DeclarationContext {
  const formats = formatCatalog();
  return {
    kind: 'declaration',
    document,
    formats,
    format: formats.get(stringAt(document.root, ['output', 'format']) ?? ''),
    inputs: undefined,
    project,
    newUuid,
  };
}
