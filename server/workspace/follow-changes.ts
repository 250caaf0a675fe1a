import { FileChangeType } from 'vscode-languageserver';
import { documentKind, folderOf } from '../document-kind.ts';
import type { Checker } from './checker.ts';
import type { Project } from './project.ts';
import type { Workspace } from './workspace.ts';

/** With more changes than this a project is looked at anew as a whole, once. */
const MANY = 200;

/** What happened to files and folders, by URI. */
export type FileChanges = ReadonlyMap<string, FileChangeType>;

export function areMany(changes: FileChanges): boolean {
  return changes.size > MANY;
}

/** Brings a project up to date with those of the changes that are in it. */
export async function followChanges(
  workspace: Workspace,
  checker: Checker,
  { project, changes }: { readonly project: Project; readonly changes: FileChanges },
): Promise<void> {
  const own = new Map([...changes].filter(([uri]) => uri.startsWith(`${project.folder}/`)));
  if (own.size === 0) return;
  if (areMany(own)) return checker.reload(project);
  project.forgetFiles();
  const documents = new Set<string>();
  const moved = new Set<string>();
  for (const [uri, type] of own) {
    if (documentKind(uri) !== undefined) {
      documents.add(uri);
      continue;
    }
    for (const declaration of declarationsAbove(workspace, project, uri)) documents.add(declaration);
    if (type === FileChangeType.Changed) continue;
    // Of a folder that has come or gone its name alone may be told, and what it holds is not.
    moved.add(uri);
    for (const declaration of (await project.declarationsBelow(uri)) ?? []) documents.add(declaration);
  }
  for (const declaration of declarationsIn(project, moved)) documents.add(declaration);
  await checker.filesChanged(project, documents);
}

/** Declarations that may name the file as an input: those in a folder above it. */
function* declarationsAbove({ documents }: Workspace, project: Project, uri: string): Generator<string> {
  for (let folder = uri; folder.length > project.folder.length; ) {
    folder = folderOf(folder);
    const declaration = `${folder}/asset.json`;
    if (project.rootOf(declaration) !== undefined || documents.at(declaration) !== undefined)
      yield declaration;
  }
}

/** Declarations that the project knows in one of the folders. */
function* declarationsIn(project: Project, folders: ReadonlySet<string>): Generator<string> {
  if (folders.size === 0) return;
  for (const uri of project.declarations().keys()) {
    for (let folder = folderOf(uri); folder.length > project.folder.length; folder = folderOf(folder))
      if (folders.has(folder)) yield uri;
  }
}
