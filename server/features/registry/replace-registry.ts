import { differences } from '../../../contract/text-diff.ts';
import type { RegistryResult } from '../../../protocol/registry.ts';
import type { Server } from '../../feature.ts';
import { workspaceEdit } from '../../lsp-edits.ts';
import { refusal } from '../../refusal.ts';
import type { Project } from '../../workspace/project.ts';
import { isUnsaved } from '../build/unsaved-documents.ts';

export interface Replacement {
  /** Undefined where there was no registry. */
  readonly before: string | undefined;
  readonly after: string;
}

/**
 * Puts a new text in the place of a project's registry: in the editor where that has it open, so that nothing typed
 * there is lost, else on disk, so that the next build sees it. Throws a refusal where neither can be done, or where
 * the registry is no longer as it was `before`.
 */
export async function replaceRegistry(
  server: Server,
  project: Project,
  replacement: Replacement,
): Promise<RegistryResult['effect']> {
  const { workspace, client } = server;
  const open = workspace.documents.get(project.registryUri);
  if (open !== undefined && client.appliesEdits) return edit(server, project, replacement);
  if (open !== undefined && (await isUnsaved(workspace, open)))
    throw refusal('packwright.registry.json has changes that are not saved: save it first');
  return write(server, project, replacement);
}

async function edit(server: Server, { registryUri }: Project, replacement: Replacement): Promise<'edited'> {
  const { connection, workspace, client } = server;
  const { text } = await workspace.placedText(registryUri);
  if (text !== replacement.before) throw changedMeanwhile();
  const edits = differences(registryUri, text, replacement.after);
  const applied = await connection.workspace.applyEdit({
    label: client.words.t('Change the registry'),
    edit: await workspaceEdit(server, edits),
  });
  if (applied.applied) return 'edited';
  if (applied.failureReason === undefined)
    throw refusal('The editor did not change packwright.registry.json');
  throw refusal('The editor did not change packwright.registry.json: {0}', applied.failureReason);
}

async function write(
  server: Server,
  project: Project,
  replacement: Replacement,
): Promise<'edited' | 'written'> {
  const { workspace, checker, client } = server;
  const params = { folder: project.folder, ...replacement };
  const outcome = await workspace.host.work.run('write-registry', params);
  if (outcome === 'changed') throw changedMeanwhile();
  if (outcome === 'nowhere-to-write') {
    if (client.appliesEdits && replacement.before !== undefined) return edit(server, project, replacement);
    throw refusal('There is no disk here to write packwright.registry.json to: open it first');
  }
  if (replacement.before === undefined) workspace.projects.forgetHomes();
  project.forgetFiles();
  await checker.filesChanged(project, [project.registryUri]);
  return 'written';
}

function changedMeanwhile() {
  return refusal('packwright.registry.json was changed meanwhile: try again');
}
