import type { Checker } from './checker.ts';
import type { Project } from './project.ts';
import type { Workspace } from './workspace.ts';

/** Keeps the served projects those that the workspace folders and the open documents lie in. */
export class Discovery {
  readonly #workspace: Workspace;
  readonly #checker: Checker;
  #next: Promise<void> | undefined;

  constructor(workspace: Workspace, checker: Checker) {
    this.#workspace = workspace;
    this.#checker = checker;
  }

  /** Looks where projects begin and end now; after a look that is under way, which may have seen what was before. */
  look(): Promise<void> {
    const { projects } = this.#workspace;
    this.#next ??= projects.discovered.then(() => {
      this.#next = undefined;
      return this.#look();
    });
    projects.discovered = this.#next.catch(() => {});
    return this.#next;
  }

  /** Those that the folders are come first: to look for others below them takes longer than to read most projects. */
  async #look(): Promise<void> {
    const { projects } = this.#workspace;
    projects.forgetHomes();
    const around = await projects.around();
    await this.#serve(around);
    const below = await projects.below();
    await this.#serve(below);
    const opened = await this.#homesOfDocuments();
    await this.#serve(opened);
    const gone = projects
      .all()
      .filter(({ folder }) => ![around, below, opened].some((found) => found.has(folder)));
    for (const project of gone) this.#checker.forgetProject(project);
    await this.#redivide(gone);
  }

  /** A project that begins or ends within another takes declarations from it, or leaves them to it. */
  async #redivide(gone: readonly Project[]): Promise<void> {
    const { projects } = this.#workspace;
    for (const project of projects.all()) {
      const within = projects.all().filter(({ folder }) => isBelow(folder, project));
      if (gone.some(({ folder }) => isBelow(folder, project)) || holdsAny(project, within))
        await this.#checker.reload(project);
    }
  }

  async #serve(folders: Iterable<string>): Promise<void> {
    const { projects } = this.#workspace;
    for (const folder of folders) await this.#checker.serve(projects.at(folder));
  }

  async #homesOfDocuments(): Promise<Set<string>> {
    const { documents, projects } = this.#workspace;
    const homes = new Set<string>();
    for (const { uri, kind } of [...documents.all()]) {
      const home = kind === undefined ? undefined : await projects.homeOf(uri);
      if (home !== undefined) homes.add(home);
    }
    return homes;
  }
}

/** Whether the project has declarations that lie in one of those others. */
function holdsAny(project: Project, others: readonly Project[]): boolean {
  if (others.length === 0) return false;
  for (const uri of project.declarations().keys())
    if (others.some(({ folder }) => uri.startsWith(`${folder}/`))) return true;
  return false;
}

function isBelow(folder: string, project: Project): boolean {
  return folder.startsWith(`${project.folder}/`);
}
