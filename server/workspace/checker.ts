import type { CancellationToken } from 'vscode-languageserver';
import { checkDocument } from '../../contract/check.ts';
import type { Finding } from '../../contract/finding.ts';
import { factsOf, type IndexChange } from '../../contract/project/project-index.ts';
import { ContentChecker, isCurrent } from './content-checker.ts';
import { changesIndex, Dependents } from './dependents.ts';
import type { FindingsListener, Reason } from './findings-listener.ts';
import { FindingsStore } from './findings-store.ts';
import { movedFindings } from './moved-findings.ts';
import type { ChangedDocument, OpenDocument } from './open-documents.ts';
import type { OpenText, Project } from './project.ts';
import type { Snapshot } from './snapshot.ts';
import { Sweep } from './sweep.ts';
import { unlessCancelled } from './unless-cancelled.ts';
import type { Workspace } from './workspace.ts';

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
  /** Open documents that were opened or edited, or lie otherwise in a project, and not checked since. */
  readonly #edited = new Map<string, Reason>();
  #editTimer: ReturnType<typeof setTimeout> | undefined;
  #editing: Promise<void> = Promise.resolve();
  /** The documents that are not open, and the registry, which is large. */
  readonly #sweep: Sweep;
  readonly #dependents = new Dependents();
  /** Projects of which every document was checked once. */
  readonly #served = new WeakSet<Project>();

  constructor(workspace: Workspace, listener: FindingsListener) {
    this.#workspace = workspace;
    this.#listener = listener;
    this.#openText = (uri) => workspace.documents.at(uri)?.text;
    this.#contents = new ContentChecker(workspace, this.store, listener);
    this.#sweep = new Sweep({
      check: (uri) => this.#check(uri, 'other'),
      done: () => listener.checked(),
      breathe: workspace.host.breathe,
    });
  }

  /** Checks a document that was opened, and its project where nobody has asked for that before. */
  async opened({ uri }: OpenDocument): Promise<void> {
    this.#wantCheck(uri, 'own');
    const project = await this.#workspace.projects.of(uri);
    if (project !== undefined) await this.serve(project);
  }

  /** Checks every document of a project, where nobody has asked for that before. */
  async serve(project: Project): Promise<void> {
    if (this.#served.has(project)) return;
    this.#served.add(project);
    await this.#workspace.projects.loaded(project);
    this.checkAll(project);
  }

  /** Checks a document that was edited, and then what the edit touches. Of edits that come at once the last counts. */
  edited({ document: { uri }, changes }: ChangedDocument): void {
    this.#sweep.typed();
    const content = this.store.tierOf(uri, 'content');
    if (content.length > 0) this.store.set(uri, 'content', movedFindings(content, uri, changes));
    this.#wantCheck(uri, 'own');
  }

  /** Checks an open document, around which something changed. */
  again(uri: string): void {
    this.#wantCheck(uri, 'other');
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
    const changed = new Set(uris);
    if (changed.has(project.projectFileUri)) return this.reload(project);
    for (const uri of changed) {
      if (!projects.isKnown(project)) return;
      if (uri === project.registryUri) await this.#registryChanged(project);
      else if ((await projects.homeOf(uri)) === project.folder) await this.#fileChanged(project, uri);
    }
    this.#listener.checked();
  }

  async #registryChanged(project: Project): Promise<void> {
    this.later(this.#dependents.ofRegistry(project, await project.readRegistry(this.#openText)));
    this.later([project.registryUri]);
  }

  async #fileChanged(project: Project, uri: string): Promise<void> {
    const root = project.rootOf(uri) ?? (await project.wouldBeRoot(uri));
    if (root === undefined) {
      if (this.#isOpen(uri)) this.#wantCheck(uri, 'other');
      return;
    }
    const { isThere, change } = await project.readDeclaration(root, this.#openText);
    if (isThere) this.later([uri]);
    else this.#forget(uri);
    this.later(this.#affectedBy(project, change));
  }

  /** Everything about the project may have changed. */
  async reload(project: Project): Promise<void> {
    for (const uri of await this.#workspace.projects.reload(project)) this.#letGo(uri);
    this.#served.add(project);
    this.checkAll(project);
  }

  /** No workspace folder holds the project any more. */
  forgetProject(project: Project): void {
    this.#workspace.projects.forget(project.folder);
    for (const uri of project.declarations().keys()) this.#letGo(uri);
    for (const uri of [project.projectFileUri, project.registryUri]) this.#letGo(uri);
  }

  /** Checks every document of a project when nothing else waits, open ones first: they may also have become part of it. */
  checkAll(project: Project): void {
    if (!this.#workspace.projects.isKnown(project)) return;
    const uris = [...project.declarations().keys(), project.projectFileUri, project.registryUri];
    for (const { uri, kind } of this.#workspace.documents.all()) {
      if (kind !== undefined && uri.startsWith(`${project.folder}/`)) this.#wantCheck(uri, 'other');
    }
    this.later(uris.filter((uri) => !this.#isOpen(uri)));
  }

  /** Checks these when nothing else waits. */
  later(uris: Iterable<string>): void {
    this.#sweep.add(uris);
  }

  /** How many documents are yet to be checked. */
  get waiting(): number {
    return this.#edited.size + this.#sweep.size;
  }

  /** The findings of a document's present text; checks it where it was not. */
  async upToDate(uri: string): Promise<readonly Finding[]> {
    await this.#checkEdited();
    if (this.store.stampOf(uri) === 0 || this.#sweep.has(uri)) await this.#check(uri, 'own');
    return this.store.get(uri);
  }

  /**
   * Resolves when every document that is stale now has been checked; what inputs hold may still follow. Throws
   * TaskCancelled.
   */
  async settled(token?: CancellationToken): Promise<void> {
    const { projects } = this.#workspace;
    await unlessCancelled(projects.discovered, token);
    for (const project of projects.all()) await unlessCancelled(projects.loaded(project), token);
    while (this.#edited.size > 0 || this.#sweep.finished() !== undefined) {
      await unlessCancelled(this.#checkEdited(), token);
      await unlessCancelled(this.#sweep.finished() ?? Promise.resolve(), token);
    }
  }

  /** What the inputs of all documents hold has been looked at, too. */
  async contentsSettled(): Promise<void> {
    await this.settled();
    await this.#contents.settled();
  }

  /** What the inputs of a document hold has been looked at since it was opened. */
  async contentKnown(uri: string): Promise<void> {
    if (!this.store.isKnown(uri, 'content')) await this.#contents.settledOn(uri);
  }

  /** All findings are told once more: somebody else may have written over what the client shows of them. */
  tellAgain(): void {
    for (const uri of this.store.renew()) this.#listener.changed(uri, 'other');
  }

  #wantCheck(uri: string, reason: Reason): void {
    if (this.#edited.get(uri) !== 'own') this.#edited.set(uri, reason);
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
    for (const [uri, reason] of this.#edited) {
      this.#edited.delete(uri);
      try {
        await this.#checkOpen(uri, reason);
      } catch (error) {
        this.#listener.failed(error);
      }
    }
    this.#listener.checked();
  }

  async #checkOpen(uri: string, reason: Reason): Promise<void> {
    await this.#workspace.projects.awaitSoon(uri);
    const open = this.#workspace.documents.get(uri);
    if (open === undefined) return;
    const touched = await this.#reindex(open);
    touched.delete(uri);
    await this.#check(uri, reason);
    for (const other of touched) if (this.#isOpen(other)) await this.#check(other, 'other');
    this.later([...touched].filter((other) => !this.#isOpen(other)));
  }

  /** Tells the project what the document says now; the documents whose findings may differ for it. */
  async #reindex(open: OpenDocument): Promise<Set<string>> {
    const { uri } = open;
    const project = await this.#workspace.projects.of(uri);
    if (project === undefined || !this.#workspace.projects.isLoaded(project)) return new Set();
    const tree = this.#workspace.documents.treeOf(open);
    if (uri === project.registryUri) return this.#dependents.ofRegistry(project, project.setRegistry(tree));
    const root = project.rootOf(uri) ?? (await project.wouldBeRoot(uri));
    if (root === undefined) return new Set();
    return this.#affectedBy(project, project.setDeclaration(root, factsOf(root, tree)));
  }

  #affectedBy(project: Project, change: IndexChange): Set<string> {
    if (changesIndex(change)) this.#sweep.addWhenQuiet(project.registryUri);
    return this.#dependents.ofDeclaration(project, change);
  }

  async #check(uri: string, reason: Reason): Promise<void> {
    this.#sweep.delete(uri);
    try {
      const snapshot = await this.#workspace.snapshot(uri);
      if (snapshot === undefined) return this.#forget(uri);
      const context = await snapshot.context();
      // Whoever edited meanwhile is having it checked already.
      if (!isCurrent(this.#workspace, snapshot) || this.#isGone(snapshot)) return;
      const findings = checkDocument(context);
      this.#dependents.note(uri, findings);
      if (this.store.set(uri, 'shape', findings) || reason === 'own') this.#listener.changed(uri, reason);
      if (reason === 'own') this.#contents.whenQuiet(uri);
      else await this.#contents.check(snapshot, context);
    } catch (error) {
      this.#listener.failed(error);
    }
  }

  /** Whether a document that nobody has open is none of a project's, or stopped to be while it was looked at. */
  #isGone({ uri, version, project }: Snapshot): boolean {
    if (version !== undefined) return false;
    if (project === undefined || !this.#workspace.projects.isKnown(project)) return true;
    return project.rootOf(uri) === undefined && !isProjectDocument(project, uri);
  }

  /** A project has the document no more; another may have it, and one that is open counts by itself from now on. */
  #letGo(uri: string): void {
    if (this.#isOpen(uri)) this.#wantCheck(uri, 'other');
    else if (this.#workspace.projects.has(uri)) this.later([uri]);
    else this.#forget(uri);
  }

  #forget(uri: string): void {
    this.#sweep.forget(uri);
    this.#contents.forget(uri);
    this.#dependents.forget(uri);
    const had = this.store.get(uri).length > 0;
    this.store.delete(uri);
    if (had) this.#listener.changed(uri, 'other');
  }

  #isOpen(uri: string): boolean {
    return this.#workspace.documents.at(uri) !== undefined;
  }
}

function isProjectDocument(project: Project | undefined, uri: string): boolean {
  return uri === project?.projectFileUri || uri === project?.registryUri;
}
