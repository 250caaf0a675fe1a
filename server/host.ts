import type { ProjectFiles } from '../packer/project/project-files.ts';
import type { Work } from './tasks/work.ts';

/** What the server needs of the platform it runs on: Node (server/node) or a browser worker (server/browser). */
export interface Host {
  /** Told first of all what the client gave as `initializationOptions`. Whether there are files beyond open documents. */
  begin(options: unknown): boolean;
  /** The URI as the host's `ProjectFiles` spell it: editors escape differently, and two spellings of one file must be equal. */
  normalizeUri(uri: string): string;
  /** URI of the nearest folder above `uri` that has settings or a registry; undefined where none has. */
  enclosingProject(uri: string): Promise<string | undefined>;
  /** URIs of the projects below a folder, which is none itself. */
  projectsBelow(folder: string): Promise<readonly string[]>;
  /** Whether the document may have a file, and files around it; one that was never saved has none. */
  reaches(uri: string): boolean;
  /** A fresh look at the files below a folder; it may keep listings for as long as it lives. */
  filesOf(folder: string): ProjectFiles;
  newUuid(): string;
  /** URI of the page that explains a rule; undefined where the documentation is not at hand. */
  rulePage(code: string): string | undefined;
  /** URI of a page of the documentation by its path, such as `docs/artifact.md`; undefined where it is not at hand. */
  documentationPage(path: string): string | undefined;
  /** Does what takes long away from the thread that answers. */
  readonly work: Work;
  /** Lets whatever waits (a cancellation, an edit, a request) go first. */
  breathe(): Promise<void>;
}
