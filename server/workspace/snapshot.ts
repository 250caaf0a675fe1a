import type { DocumentContext } from '../../contract/context.ts';
import type { JsonDocument } from '../../contract/json/document.ts';
import type { LineIndex } from '../../contract/line-index.ts';
import type { ProjectFiles } from '../../packer/project/project-files.ts';
import type { DocumentKind } from '../document-kind.ts';
import type { Project } from './project.ts';

/** One of our documents as it is now, open or on disk: what features read. It never changes. */
export interface Snapshot {
  /** As the host spells it. */
  readonly uri: string;
  /** As the client spells it. */
  readonly clientUri: string;
  /** Undefined where the document is not open. */
  readonly version: number | undefined;
  readonly kind: DocumentKind;
  readonly text: string;
  readonly document: JsonDocument;
  readonly lines: LineIndex;
  /** The project whose documents this is one of; undefined outside any, and where the project leaves the file out. */
  readonly project: Project | undefined;
  /** Files around it; undefined for a document that has no place on disk. */
  readonly place: AssetPlace | undefined;
  /** What the rules see of it; nothing of its inputs where the disk fails. */
  context(): Promise<DocumentContext>;
}

/** A declaration's asset root: `files` are those of its project, or of its own folder, in which `root` is its path. */
export interface AssetPlace {
  readonly files: ProjectFiles;
  /** URI of the folder that `files` are below. */
  readonly folder: string;
  readonly root: string;
}
