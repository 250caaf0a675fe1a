import { checkDeclaration, checkProjectFile, checkRegistry } from '../../contract/check.ts';
import type { DocumentContext } from '../../contract/context.ts';
import type { Finding } from '../../contract/finding.ts';
import { factsOf, type IndexChange } from '../../contract/project/project-index.ts';
import { ContentChecker, isCurrent } from './content-checker.ts';
import { FindingsStore } from './findings-store.ts';
import { movedFindings } from './moved-findings.ts';
import type { ChangedDocument, OpenDocument } from './open-documents.ts';
import type { OpenText, Project } from './project.ts';
import type { Workspace } from './workspace.ts';

/** Told of documents whose findings changed; `own` where an edit of the document itself is the reason. */
export interface FindingsListener {
  changed(uri: string, reason: 'own' | 'other'): void;
  /** Told after each round: what the projects hold may be another now, whether or not findings are. */
  checked(): void;
  failed(error: unknown): void;
}

/** A registry names every asset, so that its check is a large one: it waits for so many milliseconds of quiet. */
const REGISTRY_QUIET = 250;

/** Milliseconds of sweeping in one piece: so long a keystroke waits at most. */
const SWEEP_SLICE = 3;

/** Milliseconds after an edit in which the next one is expected. */
const TYPING = 150;

/** So many milliseconds the first check waits for a project that is being read. */
const PROJECT_PATIENCE = 100;

/**
 * Keeps the findings of all documents up to date. An edit is checked at once, then the open documents that it
 * touches, then, when nothing else waits, those that nobody opened. What the inputs hold follows.
 */
export class Checker {
  readonly store = new FindingsStore();
  readonly #workspace: Workspace;
  readonly #listener: FindingsListener;
  readonly #contents: ContentChecker;
  readonly #openText: OpenText;
  /** Open documents that were opened or edited and not checked since. */
  readonly #edited = new Set<string>();
  #editTimer: ReturnType<typeof setTimeout> | undefined;
  #editing: Promise<void> = Promise.resolve();
  /** Documents whose findings may be out of date, in the order of their turn. */
  readonly #stale = new Set<string>();
  readonly #registryTimers = new Map<string, ReturnType<typeof setTimeout>>();
  /** Declarations with trouble about who they are: what helps them depends on which uuids and names are free. */
  readonly #unsettled = new Set<string>();
  /** Until when the first check of a document waits for its project. */
  readonly #patience = new WeakMap<Project, number>();
  #lastEdit = Number.NEGATIVE_INFINITY;
  #isSweeping = false;

  constructor(workspace: Workspace, listener: FindingsListener) {
    this.#workspace = workspace;
    this.#listener = listener;
    this.#openText = (uri) => workspace.documents.at(uri)?.text;
    this.#contents = new ContentChecker(workspace, this.store, listener);
  }

  /** Checks a document that was opened, and its project where nobody has asked for that before. */
  async opened({ uri }: OpenDocument): Promise<void> {
    this.#wantCheck(uri);
    const { projects } = this.#workspace;
    const project = await projects.of(uri);
    if (project === undefined || projects.isLoaded(project)) return;
    await projects.loaded(project);
    this.checkAll(project);
  }

  /** Checks a document that was edited, and then what the edit touches. Of edits that come at once the last counts. */
  edited({ document: { uri }, changes }: ChangedDocument): void {
    this.#lastEdit = performance.now();
    const content = this.store.tierOf(uri, 'content');
    if (content.length > 0) this.store.set(uri, 'content', movedFindings(content, uri, changes));
    this.#wantCheck(uri);
  }

  /** A closed document counts as it stands on disk. */
  async closed({ uri }: OpenDocument): Promise<void> {
    this.#edited.delete(uri);
    const project = await this.#workspace.projects.of(uri);
    if (this.#isOpen(uri)) return;
    const isPart = project?.rootOf(uri) !== undefined || isProjectDocument(project, uri);
    this.#forget(uri);
    if (project !== undefined && isPart) await this.filesChanged(project, [uri]);
  }

  /** Documents of a project changed on disk, came or went. */
  async filesChanged(project: Project, uris: Iterable<string>): Promise<void> {
    const { projects } = this.#workspace;
    await projects.loaded(project);
    for (const uri of uris) {
      if (uri === project.projectFileUri) return this.reload(project);
      if (uri === project.registryUri) {
        this.later(project.affectedByRegistry(await project.readRegistry(this.#openText)));
        this.later([uri]);
        continue;
      }
      const root = project.rootOf(uri) ?? project.wouldBeRoot(uri);
      if (root === undefined) continue;
      const { isThere, change } = await project.readDeclaration(root, this.#openText);
      if (isThere) this.later([uri]);
      else this.#forget(uri);
      this.later(this.#affectedBy(project, change));
    }
    this.#listener.checked();
  }

  /** Everything about the project may have changed. */
  async reload(project: Project): Promise<void> {
    const before = new Set(project.declarations().keys());
    await this.#workspace.projects.reload(project);
    for (const uri of project.declarations().keys()) before.delete(uri);
    for (const uri of before) this.#forget(uri);
    this.checkAll(project);
  }

  /** No workspace folder holds the project any more. */
  forgetProject(project: Project): void {
    this.#workspace.projects.forget(project.folder);
    for (const uri of project.declarations().keys()) this.#forget(uri);
    for (const uri of [project.projectFileUri, project.registryUri]) this.#forget(uri);
  }

  /** Checks every document of a project when nothing else waits, open ones first. */
  checkAll(project: Project): void {
    const uris = [...project.declarations().keys(), project.projectFileUri, project.registryUri];
    for (const { uri } of this.#workspace.documents.all()) {
      if (project.rootOf(uri) !== undefined || isProjectDocument(project, uri)) this.#wantCheck(uri);
    }
    this.later(uris.filter((uri) => !this.#isOpen(uri)));
  }

  /** Checks these when nothing else waits. */
  later(uris: Iterable<string>): void {
    for (const uri of uris) this.#stale.add(uri);
    if (this.#stale.size > 0) void this.#sweep();
  }

  /** The findings of a document's present text; checks it where it was not. */
  async upToDate(uri: string): Promise<readonly Finding[]> {
    await this.#checkEdited();
    if (this.store.stampOf(uri) === 0 || this.#stale.has(uri)) await this.#check(uri, 'own');
    return this.store.get(uri);
  }

  /** Resolves when every document that is stale now has been checked; what inputs hold may still follow. */
  async settled(): Promise<void> {
    await this.#workspace.projects.discovered;
    for (const project of this.#workspace.projects.all()) await this.#workspace.projects.loaded(project);
    while (this.#edited.size > 0 || this.#stale.size > 0 || this.#isSweeping) {
      await this.#workspace.host.breathe();
    }
  }

  #wantCheck(uri: string): void {
    this.#edited.add(uri);
    this.#editTimer ??= setTimeout(() => void this.#checkEdited(), 0);
  }

  /** Runs one after the other, so that whoever waits for it has seen all edits checked that came before. */
  #checkEdited(): Promise<void> {
    clearTimeout(this.#editTimer);
    this.#editTimer = undefined;
    if (this.#edited.size > 0) this.#editing = this.#editing.then(() => this.#checkAllEdited());
    return this.#editing;
  }

  async #checkAllEdited(): Promise<void> {
    for (const uri of this.#edited) {
      this.#edited.delete(uri);
      const open = this.#workspace.documents.get(uri);
      if (open === undefined) continue;
      await this.#awaitProject(uri);
      const touched = await this.#reindex(open);
      touched.delete(uri);
      await this.#check(uri, 'own');
      for (const other of touched) if (this.#isOpen(other)) await this.#check(other, 'other');
      this.later([...touched].filter((other) => !this.#isOpen(other)));
    }
    this.#listener.checked();
  }

  /** A small project is read in no time: what is said without it would be said twice, and first less well. */
  async #awaitProject(uri: string): Promise<void> {
    const { projects } = this.#workspace;
    const project = await projects.of(uri);
    if (project === undefined || projects.isLoaded(project)) return;
    const patience =
      (this.#patience.get(project) ?? performance.now() + PROJECT_PATIENCE) - performance.now();
    this.#patience.set(project, performance.now() + patience);
    if (patience > 0) await Promise.race([projects.loaded(project), delay(patience)]);
  }

  /** Tells the project what the document says now; the documents whose findings may differ for it. */
  async #reindex(open: OpenDocument): Promise<Set<string>> {
    const { uri } = open;
    const project = await this.#workspace.projects.of(uri);
    if (project === undefined || !this.#workspace.projects.isLoaded(project)) return new Set();
    const tree = this.#workspace.documents.treeOf(open);
    if (uri === project.registryUri) return project.affectedByRegistry(project.setRegistry(tree));
    const root = project.rootOf(uri) ?? project.wouldBeRoot(uri);
    if (root === undefined) return new Set();
    return this.#affectedBy(project, project.setDeclaration(root, factsOf(root, tree)));
  }

  #affectedBy(project: Project, change: IndexChange): Set<string> {
    const affected = project.affectedBy(change);
    if (change.uuids.size === 0 && change.names.size === 0) return affected;
    for (const uri of this.#unsettled) affected.add(uri);
    const { registryUri } = project;
    clearTimeout(this.#registryTimers.get(registryUri));
    const timer = setTimeout(() => {
      this.#registryTimers.delete(registryUri);
      this.later([registryUri]);
    }, REGISTRY_QUIET);
    this.#registryTimers.set(registryUri, timer);
    return affected;
  }

  async #check(uri: string, reason: 'own' | 'other'): Promise<void> {
    this.#stale.delete(uri);
    try {
      const snapshot = await this.#workspace.snapshot(uri);
      if (snapshot === undefined) return this.#forget(uri);
      const context = await snapshot.context();
      // Whoever edited meanwhile is having it checked already.
      if (!isCurrent(this.#workspace, snapshot)) return;
      const findings = findingsOn(context);
      if (findings.some(({ code }) => code.startsWith('identity/'))) this.#unsettled.add(uri);
      else this.#unsettled.delete(uri);
      if (this.store.set(uri, 'shape', findings) || reason === 'own') this.#listener.changed(uri, reason);
      if (reason === 'own') this.#contents.whenQuiet(uri);
      else await this.#contents.check(snapshot, context);
    } catch (error) {
      this.#listener.failed(error);
    }
  }

  async #sweep(): Promise<void> {
    if (this.#isSweeping) return;
    this.#isSweeping = true;
    await this.#workspace.host.breathe();
    let start = performance.now();
    for (const uri of this.#stale) {
      await this.#check(uri, 'other');
      if (performance.now() - start < SWEEP_SLICE) continue;
      await this.#restFromSweeping();
      start = performance.now();
    }
    this.#isSweeping = false;
    this.#listener.checked();
  }

  /** While somebody types, nothing else is done but what is asked for. */
  async #restFromSweeping(): Promise<void> {
    const { breathe } = this.#workspace.host;
    await breathe();
    for (let rest = this.#restLeft(); rest > 0; rest = this.#restLeft()) await delay(rest);
  }

  #restLeft(): number {
    return this.#lastEdit + TYPING - performance.now();
  }

  #forget(uri: string): void {
    this.#stale.delete(uri);
    this.#contents.forget(uri);
    this.#unsettled.delete(uri);
    const had = this.store.get(uri).length > 0;
    this.store.delete(uri);
    if (had) this.#listener.changed(uri, 'other');
  }

  #isOpen(uri: string): boolean {
    return this.#workspace.documents.at(uri) !== undefined;
  }
}

function findingsOn(context: DocumentContext): Finding[] {
  if (context.kind === 'declaration') return checkDeclaration(context);
  return context.kind === 'registry' ? checkRegistry(context) : checkProjectFile(context);
}

function isProjectDocument(project: Project | undefined, uri: string): boolean {
  return uri === project?.projectFileUri || uri === project?.registryUri;
}

function delay(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
