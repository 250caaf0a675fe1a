import { readFileSync, statSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BuildOutcome } from '../../packer/build/build-project.ts';
import { isMissing } from '../../packer/node/system-error.ts';
import { isSearched, isWithin } from '../../packer/project/search-limits.ts';
import { BINDINGS_FILE, PROJECT_FILE, REGISTRY_FILE, reportPath } from '../../packer/project/settings.ts';

/** Which changes below a project bear on a build, by what the last build read and wrote. */
export class WatchedPaths {
  readonly #project: string;
  /** Undefined as long as no build has told. */
  #roots: ReadonlySet<string> | undefined;
  readonly #written = new Set<string>();
  /** As the last build that changed it wrote it. */
  #registry: string | undefined;

  /** @param project absolute path of its folder */
  constructor(project: string) {
    this.#project = project;
  }

  built({ findings, report }: BuildOutcome): void {
    // What is included in builds has a bank, or a finding that keeps it from having one.
    const documents = findings.map(({ uri }) => this.#pathOf(fileURLToPath(uri)));
    const broken = documents.filter((path) => ASSET_FILE.test(path)).map((path) => dirname(path));
    this.#roots = new Set([...report.assets.map(({ root }) => root), ...broken]);
    if (report.written && report.registry_changes.length > 0) this.#registry = this.#readRegistry();
    if (report.archive === undefined) return;
    for (const path of [report.archive.path, reportPath(report.archive.path)])
      this.#written.add(this.#pathOf(resolve(this.#project, path)));
  }

  /** Whether a build after a change at `path` may come to anything else than the one before. */
  concerns(path: string): boolean {
    if (this.#written.has(path) || OF_NO_ASSET.test(path)) return false;
    if (path === REGISTRY_FILE) return this.#readRegistry() !== this.#registry;
    if (path === PROJECT_FILE || path === BINDINGS_FILE || ASSET_FILE.test(path) || this.#roots === undefined)
      return true;
    for (let folder = path; ; folder = dirname(folder)) {
      if (this.#roots.has(folder)) return true;
      if (folder === '.') break;
    }
    if ([...this.#roots].some((root) => isWithin(root, path))) return true;
    const isNews = isSearched(basename(path)) && ![...this.#written].some((file) => isWithin(file, path));
    return isNews && this.#isFolder(path);
  }

  /**
   * What to tell of such changes: of a file that was only there to be renamed over another the other one, and of a
   * folder with what changed in it the latter.
   */
  tidy(paths: readonly string[]): string[] {
    const places = new Set(paths.filter((path) => this.#exists(path)).map((path) => dirname(path)));
    const isKept = (path: string) => this.#exists(path) || !places.has(dirname(path));
    const kept = paths.filter(isKept);
    return kept.filter((path) => !kept.some((other) => other !== path && isWithin(other, path)));
  }

  #exists(path: string): boolean {
    return statSync(join(this.#project, path), { throwIfNoEntry: false }) !== undefined;
  }

  #pathOf(absolute: string): string {
    return relative(this.#project, absolute).split(sep).join('/');
  }

  #isFolder(path: string): boolean {
    return statSync(join(this.#project, path), { throwIfNoEntry: false })?.isDirectory() === true;
  }

  #readRegistry(): string | undefined {
    try {
      return readFileSync(join(this.#project, REGISTRY_FILE), 'utf8');
    } catch (error) {
      if (isMissing(error)) return undefined;
      throw error;
    }
  }
}

const ASSET_FILE = /(^|\/)asset\.json$/;

/** In folders that are never searched, and what files are written under before they get their names. */
const OF_NO_ASSET = /(^|\/)(\.[^/]*|node_modules)\/|(^|\/)\.[^/]+\.[0-9a-f]{16}\.tmp$/;
