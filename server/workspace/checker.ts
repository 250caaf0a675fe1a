import { checkDeclaration, checkProjectFile, checkRegistry } from '../../contract/check.ts';
import type { DocumentContext } from '../../contract/context.ts';
import type { Finding } from '../../contract/finding.ts';
import { factsOf, type IndexChange } from '../../contract/project/project-index.ts';
import { TaskCancelled } from '../tasks/task.ts';
import { FindingsStore } from './findings-store.ts';
import { movedFindings } from './moved-findings.ts';
import type { ChangedDocument, OpenDocument } from './open-documents.ts';
import { type Project, SLICE } from './project.ts';
import type { Snapshot } from './snapshot.ts';
import type { Workspace } from './workspace.ts';

/** Told of documents whose findings changed; `own` where an edit of the document itself is the reason. */
export interface FindingsListener {
  changed(uri: string, reason: 'own' | 'other'): void;
  failed(error: unknown): void;
}

/**
 * Keeps the findings of all documents up to date. An edit is checked at once, then the open documents that it
 * touches, then, when nothing else waits, those that nobody opened. What the inputs hold is looked at elsewhere
 * (`Work`) and follows.
 */
export class Checker {
  readonly store = new FindingsStore();
  readonly #workspace: Workspace;
  readonly #listener: FindingsListener;
  /** Open documents that were opened or edited and not checked since. */
  readonly #edited = new Set<string>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Documents whose findings may be out of date, in the order of their turn. */
  readonly #stale = new Set<string>();
  readonly #staleContents = new Set<string>();
  /** Declarations with trouble about who they are: what helps them depends on which uuids and names are free. */
  readonly #unsettled = new Set<string>();
  #isSweeping = false;
  #isReadingContents = false;

  constructor(workspace: Workspace, listener: FindingsListener) {
    this.#workspace = workspace;
    this.#listener = listener;
  }

  /** Checks a document that was opened, and its project where nobody has asked for that before. */
  async opened({ uri }: OpenDocument): Promise<void> {
    this.#wantCheck(uri);
    const { projects } = this.#workspace;
    const project = await projects.of(uri);
    if (project === undefined) return;
    const isNew = !projects.isLoaded(project);
    await projects.loaded(project);
    if (isNew) {
      this.checkAll(project);
      this.#wantCheck(uri);
    }
  }

  /** Checks a document that was edited, and then what the edit touches. Of edits that come at once the last counts. */
  edited({ document: { uri }, changes }: ChangedDocument): void {
    const content = this.store.contentOf(uri);
    if (content.length > 0) this.store.set(uri, 'content', movedFindings(content, uri, changes));
    this.#wantCheck(uri);
  }

  /** A closed document counts as it stands on disk. */
  async closed({ uri }: OpenDocument): Promise<void> {
    const project = await this.#workspace.projects.of(uri);
    const isKnown = project?.rootOf(uri) !== undefined || isProjectDocument(project, uri);
    if (project === undefined || !isKnown) this.#forget(uri);
    else await this.filesChanged(project, [uri]);
  }

  /** Documents of a project changed on disk, came or went. */
  async filesChanged(project: Project, uris: Iterable<string>): Promise<void> {
    const { projects } = this.#workspace;
    const openText = (uri: string) => this.#workspace.documents.get(uri)?.text;
    await projects.loaded(project);
    for (const uri of uris) {
      if (uri === project.projectFileUri) return this.reload(project);
      if (uri === project.registryUri) {
        this.later(project.affectedByRegistry(await project.readRegistry(openText)));
      } else {
        const root = project.rootOf(uri);
        if (root === undefined) return this.reload(project);
        const before = project.index.factsOf(root);
        if ((await project.readDeclaration(root, openText)) === undefined) this.#forget(uri);
        const change = differences(before, project.index.factsOf(root));
        this.later(project.affectedBy(change));
        this.#touchRegistry(project, change);
      }
      this.later([uri]);
    }
  }

  /** Everything about the project may have changed. */
  async reload(project: Project): Promise<void> {
    const before = new Set([...project.declarations().keys(), project.registryUri, project.projectFileUri]);
    await this.#workspace.projects.reload(project);
    for (const uri of project.declarations().keys()) before.delete(uri);
    for (const uri of before) if (!isProjectDocument(project, uri)) this.#forget(uri);
    this.checkAll(project);
  }

  /** Checks every document of a project when nothing else waits. */
  checkAll(project: Project): void {
    this.later([project.projectFileUri, project.registryUri, ...project.declarations().keys()]);
  }

  /** Checks these when nothing else waits; open ones first. */
  later(uris: Iterable<string>): void {
    const all = [...uris];
    for (const uri of all) if (this.#isOpen(uri)) this.#stale.add(uri);
    for (const uri of all) this.#stale.add(uri);
    if (this.#stale.size > 0) void this.#sweep();
  }

  /** The findings of a document's present text; checks it where it was not. */
  async upToDate(uri: string): Promise<readonly Finding[]> {
    await this.#checkEdited();
    if (this.store.stampOf(uri) === 0 || this.#stale.delete(uri)) await this.#check(uri, 'own');
    return this.store.get(uri);
  }

  /** Whether nothing waits to be checked. */
  get isIdle(): boolean {
    return (
      this.#edited.size === 0 &&
      this.#stale.size === 0 &&
      this.#staleContents.size === 0 &&
      !this.#isSweeping &&
      !this.#isReadingContents
    );
  }

  /** Resolves when every document that is stale now has been checked. */
  async settled(): Promise<void> {
    for (const project of this.#workspace.projects.all()) await this.#workspace.projects.loaded(project);
    while (!this.isIdle) await this.#workspace.host.breathe();
  }

  #wantCheck(uri: string): void {
    this.#edited.add(uri);
    this.#timer ??= setTimeout(() => void this.#checkEdited(), 0);
  }

  async #checkEdited(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    for (const uri of this.#edited) {
      this.#edited.delete(uri);
      const open = this.#workspace.documents.get(uri);
      if (open === undefined) continue;
      const touched = await this.#reindex(open);
      touched.delete(uri);
      await this.#check(uri, 'own');
      for (const other of touched) if (this.#isOpen(other)) await this.#check(other, 'other');
      this.later([...touched].filter((other) => !this.#isOpen(other)));
    }
  }

  /** Tells the project what the document says now; the documents whose findings may differ for it. */
  async #reindex(open: OpenDocument): Promise<Set<string>> {
    const project = await this.#workspace.projects.of(open.uri);
    if (project === undefined || !this.#workspace.projects.isLoaded(project)) return new Set();
    if (open.uri === project.registryUri)
      return project.affectedByRegistry(project.setRegistry(this.#workspace.documents.treeOf(open)));
    if (open.uri === project.projectFileUri) return new Set();
    const root = project.rootOf(open.uri);
    if (root === undefined) return new Set();
    const change = project.setDeclaration(root, factsOf(root, this.#workspace.documents.treeOf(open)));
    const affected = project.affectedBy(change);
    if (change.uuids.size > 0 || change.names.size > 0) for (const uri of this.#unsettled) affected.add(uri);
    this.#touchRegistry(project, change);
    return affected;
  }

  /** The registry names every uuid, so that its findings are of the whole project: they come last. */
  #touchRegistry(project: Project, { uuids }: IndexChange): void {
    if (uuids.size > 0) this.later([project.registryUri]);
  }

  async #check(uri: string, reason: 'own' | 'other'): Promise<void> {
    this.#stale.delete(uri);
    try {
      const snapshot = await this.#workspace.snapshot(uri);
      if (snapshot === undefined) return this.#forget(uri);
      const context = await snapshot.context();
      // Whoever edited meanwhile is having it checked already.
      if (!this.#isCurrent(snapshot)) return;
      const findings = findingsOn(context);
      if (findings.some(({ code }) => code.startsWith('identity/'))) this.#unsettled.add(uri);
      else this.#unsettled.delete(uri);
      if (this.store.set(uri, 'shape', findings) || reason === 'own') this.#listener.changed(uri, reason);
      this.#wantContent(uri, context);
    } catch (error) {
      this.#listener.failed(error);
    }
  }

  #wantContent(uri: string, context: DocumentContext): void {
    const hasInputs =
      context.kind === 'declaration' &&
      [...(context.inputs?.values() ?? [])].some(({ state }) => state === 'found');
    if (hasInputs) {
      this.#staleContents.add(uri);
      void this.#readContents();
    } else if (this.store.set(uri, 'content', [])) this.#listener.changed(uri, 'other');
  }

  async #sweep(): Promise<void> {
    if (this.#isSweeping) return;
    this.#isSweeping = true;
    await this.#workspace.host.breathe();
    let start = performance.now();
    for (const uri of this.#stale) {
      await this.#check(uri, 'other');
      if (performance.now() - start < SLICE) continue;
      await this.#workspace.host.breathe();
      start = performance.now();
    }
    this.#isSweeping = false;
  }

  /** One document at a time: what an edit made stale while it was read is read once more, with the newest text. */
  async #readContents(): Promise<void> {
    if (this.#isReadingContents) return;
    this.#isReadingContents = true;
    for (const uri of this.#staleContents) {
      this.#staleContents.delete(uri);
      try {
        await this.#readContent(uri);
      } catch (error) {
        if (!(error instanceof TaskCancelled)) this.#listener.failed(error);
      }
    }
    this.#isReadingContents = false;
  }

  async #readContent(uri: string): Promise<void> {
    const snapshot = await this.#workspace.snapshot(uri);
    if (snapshot?.place === undefined) return;
    const { folder, root } = snapshot.place;
    const params = { folder, root, uri, text: snapshot.text };
    const findings = await this.#workspace.host.work.run('content-findings', params);
    if (!this.#isCurrent(snapshot)) return;
    if (this.store.set(uri, 'content', findings)) this.#listener.changed(uri, 'other');
  }

  #forget(uri: string): void {
    this.#stale.delete(uri);
    this.#staleContents.delete(uri);
    this.#unsettled.delete(uri);
    const had = this.store.get(uri).length > 0;
    this.store.delete(uri);
    if (had) this.#listener.changed(uri, 'other');
  }

  #isOpen(uri: string): boolean {
    return this.#workspace.documents.get(uri) !== undefined;
  }

  #isCurrent({ uri, version }: Snapshot): boolean {
    return this.#workspace.documents.get(uri)?.version === version;
  }
}

function findingsOn(context: DocumentContext): Finding[] {
  if (context.kind === 'declaration') return checkDeclaration(context);
  return context.kind === 'registry' ? checkRegistry(context) : checkProjectFile(context);
}

function isProjectDocument(project: Project | undefined, uri: string): boolean {
  return uri === project?.projectFileUri || uri === project?.registryUri;
}

type Facts = ReturnType<Project['index']['factsOf']>;

function differences(before: Facts, after: Facts): IndexChange {
  const changed = (a: string | undefined, b: string | undefined) =>
    new Set(a === b ? [] : [a, b].filter((value) => value !== undefined));
  return {
    uuids: changed(before?.uuid?.value.toLowerCase(), after?.uuid?.value.toLowerCase()),
    names: changed(before?.name?.value, after?.name?.value),
  };
}
