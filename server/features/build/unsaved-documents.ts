import { fileName, folderOf } from '../../document-kind.ts';
import type { OpenDocument } from '../../workspace/open-documents.ts';
import type { Project } from '../../workspace/project.ts';
import type { Workspace } from '../../workspace/workspace.ts';

/** The open documents of a project whose text is not what the disk has. Throws FileAccessError. */
export async function unsavedDocuments(workspace: Workspace, project: Project): Promise<OpenDocument[]> {
  const unsaved: OpenDocument[] = [];
  for (const document of workspace.documents.all()) {
    if (isPart(project, document.uri) && (await isUnsaved(workspace, document))) unsaved.push(document);
  }
  return unsaved;
}

/** Whether the editor's text is not the disk's. Editors take a byte order mark off, and put it back when they save. */
export async function isUnsaved({ host }: Workspace, { uri, text }: OpenDocument): Promise<boolean> {
  const onDisk = await host.filesOf(folderOf(uri)).readText(decodeURIComponent(fileName(uri)));
  return onDisk === undefined || withoutMark(onDisk) !== withoutMark(text);
}

function isPart(project: Project, uri: string): boolean {
  return uri === project.registryUri || uri === project.projectFileUri || project.rootOf(uri) !== undefined;
}

function withoutMark(text: string): string {
  return text.startsWith('\uFEFF') ? text.slice(1) : text;
}
